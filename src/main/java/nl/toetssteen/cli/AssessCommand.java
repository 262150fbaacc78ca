package nl.toetssteen.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.toetssteen.Toetsing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers one request. */
@Command(name = "toets", description = "Beantwoordt een verzoek en legt het antwoord uit.")
final class AssessCommand implements Callable<Integer> {

  private final Law law;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(paramLabel = "BESTAND", description = "Het verzoek als JSON; - leest de invoer.")
  private String file = "";

  @ArgGroup private @Nullable Form form;

  @Option(
      names = "--peildatum",
      paramLabel = "JJJJ-MM-DD",
      description = "De dag van de beslissing; gaat voor de peildatum in het verzoek.")
  private @Nullable String referenceDate;

  @Option(
      names = "--voorstel",
      paramLabel = "VOORSTEL[@DAG]",
      description = {
        "Neemt een voorstel mee alsof het is aangenomen: de naam van een meegeleverd voorstel",
        "of een map, met de dag van inwerkingtreding. Mag vaker voorkomen."
      })
  private List<String> proposals = new ArrayList<>();

  AssessCommand(Law law, Terminal terminal, Clock clock) {
    this.law = law;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    Request request = Request.read(file, terminal.in());
    for (String proposal : proposals) {
      ProposalOption option = ProposalOption.parse(proposal);
      request.choose(option.idIn(law), option.commencement());
    }
    if (referenceDate != null) {
      request.setReferenceDate(referenceDate);
    } else if (!request.hasReferenceDate()) {
      String today = LocalDate.now(clock).toString();
      request.setReferenceDate(today);
      terminal.say("Het verzoek heeft geen peildatum; gerekend is met vandaag, " + today + ".");
    }
    Toetsing toetsing = law.toetssteen().toets(request.bytes());
    if (form != null && form.json) {
      terminal.print(toetsing.json());
    } else {
      terminal.print(toetsing.tekst());
    }
    return ExitCode.ANSWERED;
  }

  private static final class Form {
    @Option(names = "--json", description = "Toont het hele antwoord als JSON.")
    private boolean json;

    @Option(names = "--tekst", description = "Toont het antwoord als tekst (zo is het vanzelf).")
    private boolean text;
  }
}
