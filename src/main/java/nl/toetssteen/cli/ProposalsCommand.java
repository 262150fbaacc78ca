package nl.toetssteen.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.law.Proposal;
import nl.toetssteen.rest.Listings;
import picocli.CommandLine.Command;

/** The proposals that a question may take as adopted. */
@Command(
    name = "voorstellen",
    description = "Toont de voorstellen die een toets kan meenemen alsof ze zijn aangenomen.")
final class ProposalsCommand extends ListingCommand {

  ProposalsCommand(Law law, Terminal terminal) {
    super(law, terminal);
  }

  @Override
  JsonNode json(Listings listings) {
    return listings.proposals();
  }

  @Override
  String text(Toetssteen toetssteen) {
    return toetssteen.voorstellen().stream()
        .map(ProposalsCommand::text)
        .collect(Collectors.joining("\n"));
  }

  private static String text(Proposal proposal) {
    LocalDate commencement = proposal.commencement();
    return proposal.id()
        + ": "
        + proposal.title()
        + "\n  "
        + proposal.kind()
        + ", "
        + proposal.status()
        + ", inwerkingtreding "
        + (commencement == null ? "onbekend" : commencement)
        + "\n";
  }
}
