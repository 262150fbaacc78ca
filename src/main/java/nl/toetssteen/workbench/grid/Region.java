package nl.toetssteen.workbench.grid;

import java.time.LocalDate;
import nl.toetssteen.engine.feel.Truth;
import nl.toetssteen.facts.Value;
import org.jspecify.annotations.Nullable;

/**
 * Values of one input that no cell tells apart.
 *
 * @param text the values in words
 * @param sample one of them
 * @param low first day, of dates; null without bound
 * @param high last day, of dates; null without bound
 */
public record Region(String text, Value sample, @Nullable LocalDate low, @Nullable LocalDate high) {

  /** A text that no cell names. */
  static final String ELSE = "\u0000";

  /** What is not there has no value. */
  static final Region ABSENT = new Region("is er niet", Truth.UNKNOWN, null, null);

  static Region of(Object value, String text) {
    return new Region(text, Value.known(value), null, null);
  }

  static Region days(@Nullable LocalDate low, @Nullable LocalDate high) {
    LocalDate sample = low != null ? low : high == null ? LocalDate.of(2020, 1, 1) : high;
    return new Region(period(low, high), Value.known(sample), low, high);
  }

  /** The region as one example value. */
  public String example() {
    if (!(sample instanceof Value.Known known)) {
      return text;
    }
    boolean plain = known.value() instanceof String code && !code.equals(ELSE);
    return plain || known.value() instanceof LocalDate ? known.value().toString() : text;
  }

  /** This region and the next one, when the same rows hold in both. */
  Region with(Region next) {
    if (low != null || high != null || next.low != null || next.high != null) {
      return new Region(period(low, next.high), sample, low, next.high);
    }
    return new Region(text + " of " + next.text, sample, null, null);
  }

  private static String period(@Nullable LocalDate low, @Nullable LocalDate high) {
    if (low == null) {
      return high == null ? "elke dag" : "tot en met " + high;
    }
    return high == null ? "vanaf " + low : low + " tot en met " + high;
  }
}
