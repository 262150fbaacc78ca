package nl.toetssteen.fictief;

import java.util.List;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Ontbrekend;
import nl.toetssteen.explain.answer.Oordeel;
import nl.toetssteen.explain.answer.Signaal;
import nl.toetssteen.explain.answer.Tijdvlak;
import nl.toetssteen.explain.answer.Voorwaarde;

/** Short ways to what an answer says. */
final class Answers {
  private Answers() {}

  /** The code of the outcome, or the status while there is none. */
  static String conclusion(Antwoord answer) {
    return answer.uitkomst() == null ? answer.status() : answer.uitkomst().code();
  }

  static Voorwaarde condition(Antwoord answer, String id) {
    return answer.voorwaarden().stream()
        .filter(condition -> condition.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no condition " + id));
  }

  static List<String> missing(Antwoord answer) {
    return answer.ontbrekend().stream().map(Ontbrekend::feit).toList();
  }

  static List<String> judgements(Antwoord answer) {
    return answer.beoordelingen().stream().map(Oordeel::id).toList();
  }

  static List<String> signals(Antwoord answer) {
    return answer.signalen().stream().map(Signaal::code).toList();
  }

  static Antwoord part(Antwoord answer, String label) {
    return answer.deeltoetsingen().stream()
        .filter(
            part ->
                label.equals(part.ref())
                    || label.equals(part.regime())
                    || label.equals(part.lezing()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no part " + label));
  }

  /** The timeline, one line a stretch: first day, last day or nothing, conclusion. */
  static List<String> timeline(Antwoord answer) {
    return answer.tijdlijn().stream().map(Answers::stretch).toList();
  }

  private static String stretch(Tijdvlak stretch) {
    String until = stretch.totEnMet() == null ? "" : " tot en met " + stretch.totEnMet();
    String what = stretch.uitkomst() == null ? stretch.status() : stretch.uitkomst();
    return stretch.van() + until + " " + what;
  }
}
