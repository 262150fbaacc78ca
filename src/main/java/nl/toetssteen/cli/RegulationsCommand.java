package nl.toetssteen.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.law.source.Regulation;
import nl.toetssteen.rest.Listings;
import picocli.CommandLine.Command;

/** The register of sources. */
@Command(name = "regelingen", description = "Toont de bronnen van het recht, met hun status.")
final class RegulationsCommand extends ListingCommand {

  RegulationsCommand(Law law, Terminal terminal) {
    super(law, terminal);
  }

  @Override
  JsonNode json(Listings listings) {
    return listings.regulations();
  }

  @Override
  String text(Toetssteen toetssteen) {
    return toetssteen.regelingen().stream()
        .map(RegulationsCommand::text)
        .collect(Collectors.joining("\n"));
  }

  private static String text(Regulation regulation) {
    LocalDate read = regulation.readOn();
    return regulation.shortName()
        + ": "
        + regulation.title()
        + "\n  "
        + regulation.status()
        + ", "
        + (read == null ? "niet gelezen" : "gelezen op " + read)
        + ", "
        + regulation.verification()
        + "\n";
  }
}
