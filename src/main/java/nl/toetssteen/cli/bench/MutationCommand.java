package nl.toetssteen.cli.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.toetssteen.cli.BadInputException;
import nl.toetssteen.cli.ExitCode;
import nl.toetssteen.cli.Law;
import nl.toetssteen.cli.Progress;
import nl.toetssteen.cli.Terminal;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.rest.Json;
import nl.toetssteen.workbench.mutation.Mutation;
import nl.toetssteen.workbench.mutation.MutationJson;
import nl.toetssteen.workbench.mutation.MutationReport;
import nl.toetssteen.workbench.mutation.MutationReport.Sample;
import nl.toetssteen.workbench.mutation.MutationText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes the law one thing at a time and tells what no case notices. */
@Command(
    name = "mutaties",
    description = {
      "Verandert het recht telkens op één plaats en kijkt of een zaak dat merkt.",
      "Afsluitcode 1 als een opgeschreven reden niet meer klopt, of een zaak nu al niet."
    })
public final class MutationCommand implements Callable<Integer> {
  private final Law law;
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "BESLISSING",
      description = "Alleen deze beslissingen, of \"gedeeld\" (zonder: alles).")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--zaken",
      paramLabel = "MAP",
      description = "Map met zaken (zonder deze optie " + CaseFolder.DEFAULT + ").")
  private Path cases = Path.of(CaseFolder.DEFAULT);

  @Option(
      names = "--redenen",
      paramLabel = "MAP",
      description =
          "Map met de redenen bij wat overleeft, een bestand per beslissing (zonder:"
              + " docs/mutaties).")
  private Path reasons = Path.of("docs/mutaties");

  @Option(names = "--json", description = "Toont het verslag als JSON.")
  private boolean json;

  @Option(
      names = "--markdown",
      paramLabel = "BESTAND",
      description = "Schrijft het verslag ook als Markdown.")
  private @Nullable Path markdown;

  @Option(
      names = "--steekproef",
      paramLabel = "N",
      description = "Hoogstens zoveel mutanten per beslissing.")
  private @Nullable Integer size;

  @Option(names = "--zaad", paramLabel = "Z", description = "Zaad van de steekproef (zonder: 1).")
  private long seed = 1;

  @Option(
      names = "--draden",
      paramLabel = "N",
      description =
          "Hoeveel er tegelijk worden geprobeerd (zonder: zoveel als er rekenkernen zijn).")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** Mutates this law. */
  public MutationCommand(Law law, Terminal terminal) {
    this.law = law;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<String> decisions = decisions();
    check();
    Progress progress = new Progress(terminal, "mutanten geprobeerd");
    MutationReport report;
    try {
      report =
          new Mutation(law.toetssteen(), reasons, threads, sample())
              .run(
                  decisions,
                  CaseFolder.read(cases),
                  (decision, done, all) -> progress.show(done, all));
    } catch (BrokenFileException e) {
      throw new BadInputException(String.valueOf(e.getMessage()));
    }
    ReportFile.write(markdown, () -> MutationText.markdown(report));
    terminal.print(json ? Json.text(MutationJson.of(report)) : MutationText.plain(report));
    boolean clean =
        report.faults().isEmpty()
            && report.decisions().stream().allMatch(score -> score.failing().isEmpty());
    return clean ? ExitCode.ANSWERED : ExitCode.UNEXPECTED;
  }

  private List<String> decisions() {
    List<String> own = names.stream().filter(name -> !name.equals(Mutation.SHARED)).toList();
    List<String> asked = new ArrayList<>();
    if (names.isEmpty() || !own.isEmpty()) {
      asked.addAll(law.decisions(own));
    }
    if (names.isEmpty() || names.contains(Mutation.SHARED)) {
      asked.add(Mutation.SHARED);
    }
    return asked;
  }

  private void check() {
    if (threads < 1 || (size != null && size < 1)) {
      throw new BadInputException("Geef bij --steekproef en --draden een getal van 1 of meer.");
    }
  }

  private @Nullable Sample sample() {
    return size == null ? null : new Sample(size, seed);
  }
}
