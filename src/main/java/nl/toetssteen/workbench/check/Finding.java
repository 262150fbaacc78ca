package nl.toetssteen.workbench.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that the law is not whole in.
 *
 * @param decision id of the decision, or "gedeeld"
 * @param place table, file, rule, figure or node
 * @param row ids of the rows concerned; empty where there is none
 * @param article the source of what is nearest; empty where nothing is
 * @param from first day on which it is so; null without bound
 * @param until last day on which it is so; null without bound
 * @param example one input for which it is so, by name
 * @param text what is wrong and what to do, in Dutch
 */
public record Finding(
    Severity severity,
    Kind kind,
    String decision,
    String place,
    String row,
    String article,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    Map<String, String> example,
    String text)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::decision)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::kind)
          .thenComparing(Finding::place)
          .thenComparing(Finding::row)
          .thenComparing(Finding::text)
          .thenComparing(finding -> String.valueOf(finding.from()))
          .thenComparing(finding -> finding.example().toString());

  public Finding {
    example = Collections.unmodifiableMap(new LinkedHashMap<>(example));
  }

  /** A finding about something as a whole. */
  static Finding of(Severity severity, Kind kind, String decision, String place, String text) {
    return new Finding(severity, kind, decision, place, "", "", null, null, Map.of(), text);
  }

  Finding at(String rows, String source) {
    return new Finding(severity, kind, decision, place, rows, source, from, until, example, text);
  }

  Finding between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Finding(severity, kind, decision, place, row, article, first, last, example, text);
  }

  Finding with(Map<String, String> input) {
    return new Finding(severity, kind, decision, place, row, article, from, until, input, text);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
