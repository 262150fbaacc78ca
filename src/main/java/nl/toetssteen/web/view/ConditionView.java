package nl.toetssteen.web.view;

import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.explain.answer.Bron;
import nl.toetssteen.explain.answer.Voorwaarde;
import nl.toetssteen.web.form.DutchDate;
import org.jspecify.annotations.Nullable;

/**
 * One condition.
 *
 * @param since "Voldaan sinds ..." or "Voldaan vanaf ..."
 */
public record ConditionView(
    String id,
    String name,
    String outcome,
    @Nullable String since,
    String reason,
    Bron source,
    String table,
    String row,
    List<UsedFact> used,
    List<String> rules) {

  /** A fact that was used. */
  public record UsedFact(String label, String value) {

    static List<UsedFact> of(List<String> paths, FactText text) {
      return paths.stream().map(path -> new UsedFact(text.label(path), text.value(path))).toList();
    }
  }

  static ConditionView of(Voorwaarde condition, LocalDate referenceDate, FactText text) {
    return new ConditionView(
        condition.id(),
        condition.naam(),
        condition.uitkomst(),
        since(condition.voldaanVanaf(), referenceDate),
        text.message(condition.toelichting()),
        condition.bron(),
        condition.tabel(),
        condition.rij(),
        UsedFact.of(condition.gebruikteFeiten(), text),
        condition.regels());
  }

  private static @Nullable String since(@Nullable LocalDate day, LocalDate referenceDate) {
    if (day == null) {
      return null;
    }
    return (day.isAfter(referenceDate) ? "Voldaan vanaf " : "Voldaan sinds ") + DutchDate.text(day);
  }
}
