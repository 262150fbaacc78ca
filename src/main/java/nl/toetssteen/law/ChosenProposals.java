package nl.toetssteen.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.facts.Violation;
import org.jspecify.annotations.Nullable;

/** Checks the proposals a request chooses, and settles on which day each comes into force. */
final class ChosenProposals {
  private final Proposals known;
  private final List<ProposalChoice> choices;
  private final List<Violation> violations = new ArrayList<>();

  ChosenProposals(Proposals known, List<ProposalChoice> choices) {
    this.known = known;
    this.choices = choices;
  }

  /**
   * The commencement of each chosen proposal.
   *
   * @throws InvalidInputException naming everything wrong with the choice
   */
  SortedMap<String, LocalDate> commencements() {
    SortedMap<String, LocalDate> days = new TreeMap<>();
    for (int i = 0; i < choices.size(); i++) {
      ProposalChoice choice = choices.get(i);
      Optional<Proposal> proposal = known.find(choice.id());
      if (proposal.isEmpty()) {
        violation(i, unknown());
      } else if (chosenBefore(i)) {
        violation(i, "Voorstel " + choice.id() + " is twee keer gekozen. Noem het één keer.");
      } else {
        LocalDate day = commencement(i, proposal.get(), choice.commencement());
        if (day != null) {
          days.put(choice.id(), day);
        }
        conflicts(i, proposal.get());
      }
    }
    if (!violations.isEmpty()) {
      throw new InvalidInputException(violations);
    }
    return days;
  }

  private @Nullable LocalDate commencement(int i, Proposal proposal, @Nullable LocalDate given) {
    LocalDate fixed = proposal.commencement();
    if (fixed == null && given == null) {
      violation(
          i,
          "Van voorstel "
              + proposal.id()
              + " is de dag van inwerkingtreding niet bekend. Geef zelf een dag op bij inwerking.");
    }
    if (fixed != null && given != null && !fixed.equals(given)) {
      violation(
          i,
          "Voorstel %s treedt in werking op %s, niet op %s. Laat inwerking weg of neem die dag."
              .formatted(proposal.id(), fixed, given));
    }
    return fixed == null ? given : fixed;
  }

  private void conflicts(int i, Proposal proposal) {
    for (int j = 0; j < i; j++) {
      if (chosenBefore(j)) {
        continue;
      }
      SortedSet<String> both =
          new TreeSet<>(
              known.find(choices.get(j).id()).map(Proposal::changes).orElseGet(TreeSet::new));
      both.retainAll(proposal.changes());
      for (String change : both) {
        violation(
            i,
            "De voorstellen %s en %s wijzigen allebei %s. Kies één van de twee."
                .formatted(choices.get(j).id(), proposal.id(), inWords(change)));
      }
    }
  }

  private boolean chosenBefore(int i) {
    return choices.subList(0, i).stream().anyMatch(other -> other.id().equals(choices.get(i).id()));
  }

  private String unknown() {
    String ids = String.join(", ", known.all().stream().map(Proposal::id).toList());
    return "Dit voorstel is niet bekend. "
        + (ids.isEmpty() ? "Er zijn geen voorstellen." : "Bekend zijn: " + ids + ".");
  }

  private void violation(int i, String message) {
    violations.add(new Violation("voorstellen[" + i + "]", message));
  }

  private static String inWords(String change) {
    return change.replace("#", ", sleutel ");
  }
}
