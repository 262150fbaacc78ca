package nl.toetssteen.cli.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.toetssteen.cli.ExitCode;
import nl.toetssteen.cli.Law;
import nl.toetssteen.cli.Progress;
import nl.toetssteen.cli.ProposalOption;
import nl.toetssteen.cli.Terminal;
import nl.toetssteen.law.Proposal;
import nl.toetssteen.rest.Json;
import nl.toetssteen.workbench.cases.Case;
import nl.toetssteen.workbench.compare.Comparison;
import nl.toetssteen.workbench.compare.Report;
import nl.toetssteen.workbench.compare.ReportHtml;
import nl.toetssteen.workbench.compare.ReportJson;
import nl.toetssteen.workbench.compare.ReportText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds amendments against all cases. */
@Command(
    name = "vergelijk",
    description = {
      "Beantwoordt alle zaken onder geldend recht en alsof de voorstellen zijn aangenomen.",
      "Afsluitcode 1 als er iets verandert dat het voorstel niet aankondigt."
    })
public final class CompareCommand implements Callable<Integer> {
  private final Law law;
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "VOORSTEL[@DAG]",
      description = {
        "Naam van een meegeleverd voorstel, of een map. Zonder dag van inwerkingtreding geldt het",
        "voorstel voor elke zaak."
      })
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--zaken",
      paramLabel = "MAP",
      description = "Map met zaken (zonder deze optie " + CaseFolder.DEFAULT + ").")
  private Path folder = Path.of(CaseFolder.DEFAULT);

  @ArgGroup private @Nullable Form form;

  /** The command over this law. */
  public CompareCommand(Law law, Terminal terminal) {
    this.law = law;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Comparison.Adopted> adopted = names.stream().map(this::adopted).toList();
    Progress progress = new Progress(terminal, "zaken vergeleken");
    List<Case> cases = CaseFolder.read(folder);
    Report report =
        new Comparison(law.toetssteen(), adopted)
            .run(cases, done -> progress.show(done, cases.size()));
    terminal.print(text(report));
    return report.asExpected() ? ExitCode.ANSWERED : ExitCode.UNEXPECTED;
  }

  private Comparison.Adopted adopted(String name) {
    ProposalOption option = ProposalOption.parse(name);
    String id = option.idIn(law);
    Proposal proposal =
        law.toetssteen().voorstellen().stream()
            .filter(known -> known.id().equals(id))
            .findFirst()
            .orElseThrow();
    return new Comparison.Adopted(proposal, option.day());
  }

  private String text(Report report) {
    if (form == null) {
      return ReportText.plain(report);
    } else if (form.json) {
      return Json.text(ReportJson.of(report));
    }
    return form.html ? ReportHtml.of(report) : ReportText.markdown(report);
  }

  private static final class Form {
    @Option(names = "--json", description = "Toont de vergelijking als JSON.")
    private boolean json;

    @Option(names = "--markdown", description = "Toont de vergelijking als Markdown.")
    private boolean markdown;

    @Option(names = "--html", description = "Toont de vergelijking als pagina.")
    private boolean html;
  }
}
