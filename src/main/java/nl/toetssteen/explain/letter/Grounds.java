package nl.toetssteen.explain.letter;

import java.util.List;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Boom;
import nl.toetssteen.explain.answer.Voorwaarde;

/** The conditions that an answer rests on, and how they are told. */
final class Grounds {

  private Grounds() {}

  /** Those that carry the outcome; while it is open those that wait for something. */
  static List<Voorwaarde> of(Antwoord answer, Boom tree) {
    boolean decided = answer.uitkomst() != null;
    return answer.voorwaarden().stream()
        .filter(condition -> tree.dragend().contains(condition.id()))
        .filter(condition -> decided == settled(condition))
        .toList();
  }

  static boolean settled(Voorwaarde condition) {
    return met(condition) || condition.uitkomst().equals("NIET_VOLDAAN");
  }

  static boolean met(Voorwaarde condition) {
    return condition.uitkomst().equals("VOLDAAN");
  }

  /** What it comes to, in one sentence. */
  static String conclusion(Antwoord answer) {
    if (answer.uitkomst() != null) {
      return answer.uitkomst().tekst();
    }
    return switch (answer.status()) {
      case "GEGEVENS_ONTBREKEN" -> "Er is nog geen uitkomst: er ontbreken gegevens.";
      case "BEOORDELING_VEREIST" -> "Er is nog geen uitkomst: eerst is een oordeel nodig.";
      default -> "Deze vraag is hier niet van toepassing.";
    };
  }
}
