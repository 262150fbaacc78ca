package nl.toetssteen.workbench.mutation.mutants;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What else a heading or derived value could say: another bound, or a constant one more or less.
 */
final class Expressions {
  private static final Pattern PLACE =
      Pattern.compile(
          "date\\(\"(?<date>[^\"]+)\"\\)"
              + "|duration\\(\"(?<term>[^\"]+)\"\\)"
              + "|\"[^\"]*\""
              + "|(?<compare><=|>=|<|>)"
              + "|(?<![\\p{L}\\d_.])(?<number>\\d+(?:\\.\\d+)?)(?![\\p{L}\\d_])");

  private final String text;
  private final Map<String, String> others = new LinkedHashMap<>();

  private Expressions(String text) {
    this.text = text;
  }

  /** The other texts by kind of change, each numbered by its place. */
  static Map<String, String> others(String text) {
    Expressions expressions = new Expressions(text);
    Matcher places = PLACE.matcher(text);
    int compared = 0;
    int constants = 0;
    while (places.find()) {
      if (places.group("compare") != null) {
        expressions.compare("grens" + ++compared, places);
      } else if (places.group("date") != null) {
        expressions.steps(
            "dag" + ++constants,
            places,
            "date",
            (day, step) -> LocalDate.parse(day).plusDays(step).toString());
      } else if (places.group("term") != null) {
        expressions.steps("termijn" + ++constants, places, "term", Expressions::longer);
      } else if (places.group("number") != null) {
        expressions.steps(
            "getal" + ++constants,
            places,
            "number",
            (number, step) -> new BigDecimal(number).add(BigDecimal.valueOf(step)).toPlainString());
      }
    }
    return expressions.others;
  }

  private interface Step {
    String apply(String text, int step);
  }

  private void compare(String kind, Matcher place) {
    UnaryOperator<String> other = was -> was.length() == 2 ? was.substring(0, 1) : was + "=";
    put(kind, place, "compare", other.apply(place.group("compare")));
  }

  private void steps(String kind, Matcher place, String group, Step step) {
    for (int by : new int[] {1, -1}) {
      put(kind + " " + Cells.signed(by), place, group, step.apply(place.group(group), by));
    }
  }

  private void put(String kind, Matcher place, String group, String instead) {
    others.put(
        kind, text.substring(0, place.start(group)) + instead + text.substring(place.end(group)));
  }

  private static String longer(String term, int step) {
    return FigureMutants.longer(Period.parse(term), step).toString();
  }
}
