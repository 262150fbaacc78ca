package nl.toetssteen.cli.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.cli.BadInputException;
import nl.toetssteen.cli.ExitCode;
import nl.toetssteen.cli.Law;
import nl.toetssteen.cli.Progress;
import nl.toetssteen.cli.ProposalOption;
import nl.toetssteen.cli.Terminal;
import nl.toetssteen.law.Proposal;
import nl.toetssteen.law.ProposalChoice;
import nl.toetssteen.rest.Json;
import nl.toetssteen.workbench.population.FlowPicture;
import nl.toetssteen.workbench.population.Population;
import nl.toetssteen.workbench.population.PopulationHtml;
import nl.toetssteen.workbench.population.PopulationJson;
import nl.toetssteen.workbench.population.PopulationReport;
import nl.toetssteen.workbench.population.PopulationText;
import nl.toetssteen.workbench.population.Recipe;
import nl.toetssteen.workbench.population.RecipeReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a made-up population under the law in force and under proposals. */
@Command(
    name = "bevolking",
    description = {
      "Beantwoordt een verzonnen bevolking onder geldend recht en met voorstellen: wie krijgt een",
      "ander antwoord, en waardoor. Hetzelfde zaad geeft dezelfde dossiers."
    })
public final class PopulationCommand implements Callable<Integer> {
  private final Law law;
  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "BESLISSING",
      description = "Zonder: de beslissing die het voorstel verandert.")
  private @Nullable String name;

  @Option(
      names = "--voorstel",
      required = true,
      paramLabel = "VOORSTEL[@DAG]",
      description =
          "Naam van een meegeleverd voorstel, of een map; met de dag van inwerkingtreding.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--aantal", paramLabel = "N", description = "Hoeveel dossiers (zonder: 100000).")
  private long size = 100_000;

  @Option(names = "--zaad", paramLabel = "Z", description = "Zaad van de trekking (zonder: 1).")
  private long seed = 1;

  @Option(
      names = "--draden",
      paramLabel = "N",
      description =
          "Hoeveel er tegelijk worden beantwoord (zonder: zoveel als er rekenkernen zijn).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--json", description = "Toont het verslag als JSON.")
  private boolean json;

  @Option(names = "--svg", paramLabel = "BESTAND", description = "Schrijft de stromen als plaatje.")
  private @Nullable Path svg;

  @Option(
      names = "--html",
      paramLabel = "BESTAND",
      description = "Schrijft het verslag als pagina.")
  private @Nullable Path html;

  /** A population of this law. */
  public PopulationCommand(Law law, Terminal terminal) {
    this.law = law;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (threads < 1 || size < 1) {
      throw new BadInputException("Geef bij --aantal en --draden een getal van 1 of meer.");
    }
    List<ProposalChoice> choices =
        names.stream().map(name -> ProposalOption.parse(name).choiceIn(law)).toList();
    Recipe recipe = recipe(choices);
    Progress progress = new Progress(terminal, "dossiers");
    PopulationReport report =
        new Population(law.toetssteen(), recipe, choices)
            .run(size, seed, threads, done -> progress.show(done, size));
    ReportFile.write(svg, () -> FlowPicture.of(report));
    ReportFile.write(html, () -> PopulationHtml.of(report));
    terminal.print(json ? Json.text(PopulationJson.of(report)) : PopulationText.plain(report));
    return ExitCode.ANSWERED;
  }

  private Proposal proposal(String id) {
    return law.toetssteen().voorstellen().stream()
        .filter(known -> known.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Recipe recipe(List<ProposalChoice> choices) {
    Toetssteen toetssteen = law.toetssteen();
    String decision =
        name != null
            ? law.decision(name).id()
            : toetssteen.beslissingen().stream()
                .map(info -> info.id())
                .filter(id -> choices.stream().anyMatch(choice -> touches(choice, id)))
                .findFirst()
                .orElse("");
    return RecipeReader.shipped(decision)
        .orElseThrow(
            () ->
                new BadInputException(
                    "Voor deze beslissing is geen bevolking beschreven. Kies uit: "
                        + String.join(", ", described())
                        + "."));
  }

  private List<String> described() {
    return law.toetssteen().beslissingen().stream()
        .map(info -> info.id())
        .filter(id -> RecipeReader.shipped(id).isPresent())
        .toList();
  }

  private boolean touches(ProposalChoice choice, String decision) {
    return proposal(choice.id()).files().stream().anyMatch(file -> file.isOf(decision));
  }
}
