package nl.toetssteen.cli.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.toetssteen.cli.ExitCode;
import nl.toetssteen.cli.Law;
import nl.toetssteen.cli.Progress;
import nl.toetssteen.cli.Terminal;
import nl.toetssteen.rest.Json;
import nl.toetssteen.workbench.cases.Case;
import nl.toetssteen.workbench.coverage.Coverage;
import nl.toetssteen.workbench.coverage.CoverageHtml;
import nl.toetssteen.workbench.coverage.CoverageJson;
import nl.toetssteen.workbench.coverage.CoverageText;
import nl.toetssteen.workbench.coverage.Covered;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows which part of the law no case touches. */
@Command(
    name = "dekking",
    description = {
      "Beantwoordt alle zaken en toont welke rijen, regels, knopen en artikelen daarbij zijn geraakt,",
      "en vooral welke niet."
    })
public final class CoverageCommand implements Callable<Integer> {
  private final Law law;
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "BESLISSING",
      description = "Welke beslissingen; zonder naam alle.")
  private List<String> decisions = new ArrayList<>();

  @Option(
      names = "--zaken",
      paramLabel = "MAP",
      description = "Map met zaken (zonder deze optie " + CaseFolder.DEFAULT + ").")
  private Path folder = Path.of(CaseFolder.DEFAULT);

  @Option(names = "--json", description = "Toont de dekking als JSON.")
  private boolean json;

  @Option(
      names = "--html",
      paramLabel = "BESTAND",
      description = "Schrijft ook een pagina met de tabellen, met kleur en in woorden.")
  private @Nullable Path page;

  /** The command over this law. */
  public CoverageCommand(Law law, Terminal terminal) {
    this.law = law;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<String> ids = law.decisions(decisions);
    List<Case> cases = CaseFolder.read(folder);
    Coverage coverage = new Coverage(law.toetssteen(), ids);
    int all = coverage.of(cases).size();
    Progress progress = new Progress(terminal, "zaken gevolgd");
    List<Covered> covered = coverage.run(cases, done -> progress.show(done, all));
    ReportFile.write(page, () -> CoverageHtml.of(covered));
    terminal.print(json ? Json.text(CoverageJson.of(covered)) : CoverageText.of(covered));
    return ExitCode.ANSWERED;
  }
}
