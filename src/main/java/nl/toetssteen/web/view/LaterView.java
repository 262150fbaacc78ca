package nl.toetssteen.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Ommekeer;
import nl.toetssteen.explain.answer.Voorwaarde;
import nl.toetssteen.web.form.DutchDate;
import org.jspecify.annotations.Nullable;

/**
 * What takes many answers to find out: other reference dates, and what would turn the answer.
 *
 * @param title the subject it is about; empty for the case as a whole
 * @param turns empty where nothing has to turn
 * @param since conditions with the day since or from which they are met
 */
public record LaterView(
    String title, @Nullable TimelineView timeline, List<Ommekeer> turns, List<Since> since) {

  /** A condition, and "sinds ..." or "vanaf ...". */
  public record Since(String condition, String outcome, String text) {}

  /** One for the case, and one for each subject that has any. */
  public static List<LaterView> of(Antwoord answer, LocalDate referenceDate, FactText text) {
    List<LaterView> all = new ArrayList<>();
    collect(answer, referenceDate, text, all);
    return all;
  }

  private static void collect(
      Antwoord answer, LocalDate referenceDate, FactText text, List<LaterView> sink) {
    String path = answer.onderwerp();
    List<Ommekeer> turns = Objects.requireNonNullElse(answer.neeTenzij(), List.of());
    TimelineView timeline =
        answer.tijdlijn() == null || answer.tijdlijn().isEmpty()
            ? null
            : TimelineView.of(answer.tijdlijn(), referenceDate);
    List<Since> since =
        answer.voorwaarden().stream()
            .filter(condition -> condition.voldaanVanaf() != null)
            .map(condition -> since(condition, referenceDate))
            .toList();
    if (timeline != null || !turns.isEmpty() || !since.isEmpty()) {
      sink.add(new LaterView(path == null ? "" : text.label(path), timeline, turns, since));
    }
    answer.deeltoetsingen().forEach(part -> collect(part, referenceDate, text, sink));
  }

  private static Since since(Voorwaarde condition, LocalDate referenceDate) {
    LocalDate day = Objects.requireNonNull(condition.voldaanVanaf());
    String word = day.isAfter(referenceDate) ? "vanaf " : "sinds ";
    return new Since(condition.naam(), condition.uitkomst(), word + DutchDate.text(day));
  }
}
