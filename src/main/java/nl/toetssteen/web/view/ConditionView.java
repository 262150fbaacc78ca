package nl.toetssteen.web.view;

import java.util.List;
import nl.toetssteen.explain.answer.Bron;
import nl.toetssteen.explain.answer.Voorwaarde;

/**
 * One condition.
 *
 * @param decides whether the outcome rests on it
 */
public record ConditionView(
    String id,
    String name,
    String outcome,
    boolean decides,
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

  static ConditionView of(Voorwaarde condition, boolean decides, FactText text) {
    return new ConditionView(
        condition.id(),
        condition.naam(),
        condition.uitkomst(),
        decides,
        text.message(condition.toelichting()),
        condition.bron(),
        condition.tabel(),
        condition.rij(),
        UsedFact.of(condition.gebruikteFeiten(), text),
        condition.regels());
  }
}
