package nl.toetssteen.cli.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import nl.toetssteen.cli.ExitCode;
import nl.toetssteen.cli.Law;
import nl.toetssteen.cli.Progress;
import nl.toetssteen.cli.Terminal;
import nl.toetssteen.workbench.cases.Case;
import nl.toetssteen.workbench.cases.CaseRunner;
import nl.toetssteen.workbench.cases.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds cases against what they expect. */
@Command(
    name = "zaken",
    description = {
      "Beantwoordt zaken en zegt wat anders uitkomt dan de zaak verwacht.",
      "Afsluitcode 1 als er iets anders uitkomt."
    })
public final class CasesCommand implements Callable<Integer> {
  private final Law law;
  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "DEEL",
      description = "Alleen zaken waarvan bestand of naam dit bevat, zoals nareis/huisvesting.")
  private String part = "";

  @Option(
      names = "--zaken",
      paramLabel = "MAP",
      description = "Map met zaken (zonder deze optie " + CaseFolder.DEFAULT + ").")
  private Path folder = Path.of(CaseFolder.DEFAULT);

  /** The command over this law. */
  public CasesCommand(Law law, Terminal terminal) {
    this.law = law;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Case> cases =
        CaseFolder.read(folder).stream().filter(one -> one.id().contains(part)).toList();
    CaseRunner runner = new CaseRunner(law.toetssteen());
    Progress progress = new Progress(terminal, "zaken beantwoord");
    AtomicInteger done = new AtomicInteger();
    List<Verdict> verdicts =
        cases.parallelStream()
            .map(
                one -> {
                  Verdict verdict = runner.run(one);
                  progress.show(done.incrementAndGet(), cases.size());
                  return verdict;
                })
            .toList();
    List<Verdict> other = verdicts.stream().filter(verdict -> !verdict.passed()).toList();
    other.forEach(this::tell);
    String count = cases.size() + (cases.size() == 1 ? " zaak, " : " zaken, ");
    terminal.print(count + other.size() + " anders dan verwacht\n");
    return other.isEmpty() ? ExitCode.ANSWERED : ExitCode.UNEXPECTED;
  }

  private void tell(Verdict verdict) {
    Case tested = verdict.tested();
    terminal.print(tested.id() + " (" + tested.source() + ")\n");
    verdict.differences().forEach(difference -> terminal.print("  " + difference + "\n"));
  }
}
