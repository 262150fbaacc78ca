package nl.toetssteen.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.toetssteen.cli.ExitCode;
import nl.toetssteen.cli.Law;
import nl.toetssteen.cli.Progress;
import nl.toetssteen.cli.ProposalOption;
import nl.toetssteen.cli.Terminal;
import nl.toetssteen.law.ProposalChoice;
import nl.toetssteen.rest.Json;
import nl.toetssteen.workbench.check.FileList;
import nl.toetssteen.workbench.check.Inspected;
import nl.toetssteen.workbench.check.InspectedJson;
import nl.toetssteen.workbench.check.InspectedText;
import nl.toetssteen.workbench.check.Inspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks whether the law is whole. */
@Command(
    name = "controleer",
    description = {
      "Kijkt of het recht heel is: gaten, overlap en tegenspraak in tabellen, dagen die niet",
      "aansluiten, en wat niets leest of geen bron heeft. Afsluitcode 1 bij een fout."
    })
public final class CheckCommand implements Callable<Integer> {
  private final Law law;
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "BESLISSING",
      description = "Welke beslissingen; zonder naam alle.")
  private List<String> decisions = new ArrayList<>();

  @Option(
      names = "--voorstel",
      paramLabel = "VOORSTEL[@DAG]",
      description = {
        "Kijkt naar het recht alsof dit voorstel is aangenomen, vanaf die dag. Een meegeleverd",
        "voorstel of een map; mag vaker."
      })
  private List<String> proposals = new ArrayList<>();

  @Option(names = "--json", description = "Toont de bevindingen als JSON.")
  private boolean json;

  /** The command over this law. */
  public CheckCommand(Law law, Terminal terminal) {
    this.law = law;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<ProposalChoice> chosen = proposals.stream().map(this::choice).toList();
    List<String> ids = law.decisions(decisions);
    quietValidator();
    Progress progress = new Progress(terminal, "tabellen bekeken");
    Inspected inspected =
        new Inspection(law.library(), FileList.shipped(), chosen, true).run(ids, progress::show);
    terminal.print(json ? Json.text(InspectedJson.of(inspected)) : InspectedText.of(inspected));
    return inspected.sound() ? ExitCode.ANSWERED : ExitCode.UNEXPECTED;
  }

  /** KIE's validator warns of its own rules each time that it starts. */
  private static void quietValidator() {
    System.setProperty("org.slf4j.simpleLogger.log.org.drools.base.rule.EvalCondition", "error");
  }

  private ProposalChoice choice(String typed) {
    ProposalOption option = ProposalOption.parse(typed);
    return new ProposalChoice(option.idIn(law), option.day());
  }
}
