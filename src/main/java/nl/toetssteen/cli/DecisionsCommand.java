package nl.toetssteen.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.law.DecisionInfo;
import nl.toetssteen.rest.Listings;
import picocli.CommandLine.Command;

/** Which questions there are. */
@Command(name = "beslissingen", description = "Toont de vragen die Toetssteen beantwoordt.")
final class DecisionsCommand extends ListingCommand {

  DecisionsCommand(Law law, Terminal terminal) {
    super(law, terminal);
  }

  @Override
  JsonNode json(Listings listings) {
    return listings.decisions();
  }

  @Override
  String text(Toetssteen toetssteen) {
    return toetssteen.beslissingen().stream()
        .map(DecisionsCommand::text)
        .collect(Collectors.joining("\n"));
  }

  private static String text(DecisionInfo decision) {
    return "%s: %s%n  %s%n  Geladen vanaf %s.%n"
        .formatted(decision.id(), decision.title(), decision.question(), decision.loadedFrom())
        .replace(System.lineSeparator(), "\n");
  }
}
