package nl.toetssteen.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one variable: its value, or that it is unknown and why.
 *
 * <p>An unknown value may be bounded: not before, not after. Unknown is never "no".
 */
public sealed interface Value permits Value.Known, Value.Unknown {

  /**
   * A known value.
   *
   * @param value a String (codes and JA/NEE), LocalDate, BigDecimal (every number), Boolean or
   *     Period; whole numbers are widened and numbers lose trailing zeros, so that equal is equal
   */
  record Known(Object value) implements Value {

    public Known {
      value = normal(value);
      if (!(value instanceof String
          || value instanceof LocalDate
          || value instanceof BigDecimal
          || value instanceof Boolean
          || value instanceof Period)) {
        throw new IllegalArgumentException(
            "A value cannot be a "
                + value.getClass().getName()
                + ".\nUse a String, LocalDate, number, Boolean or Period.");
      }
    }

    // Written out, since what a record generates for this when first asked is slow to start
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Known known && value.equals(known.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }
  }

  /**
   * An unknown value.
   *
   * @param min the value is not less than this, or null when nothing is known
   * @param max the value is not more than this, or null when nothing is known
   * @param causes why it is unknown, sorted; empty for the value of what is absent
   */
  record Unknown(@Nullable Comparable<?> min, @Nullable Comparable<?> max, Set<Cause> causes)
      implements Value {

    public Unknown {
      min = min == null ? null : (Comparable<?>) normal(min);
      max = max == null ? null : (Comparable<?>) normal(max);
      causes = Cause.sorted(causes);
    }
  }

  /** A known value; see {@link Known} for the types. */
  static Value known(Object value) {
    return new Known(value);
  }

  /** An unknown value without bounds. */
  static Value unknown(Cause... causes) {
    return unknown(Arrays.asList(causes));
  }

  /** An unknown value without bounds. */
  static Value unknown(Collection<Cause> causes) {
    return between(null, null, causes);
  }

  /**
   * A value between two inclusive bounds, either of which may be null (no bound); known after all
   * when the bounds are equal.
   */
  static Value between(
      @Nullable Comparable<?> min, @Nullable Comparable<?> max, Collection<Cause> causes) {
    Unknown unknown = new Unknown(min, max, Cause.sorted(causes));
    Comparable<?> only = unknown.min();
    return only != null && only.equals(unknown.max()) ? known(only) : unknown;
  }

  private static Object normal(Object value) {
    if (value instanceof Integer || value instanceof Long) {
      return BigDecimal.valueOf(((Number) value).longValue());
    }
    if (value instanceof BigDecimal number) {
      BigDecimal stripped = number.stripTrailingZeros();
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
    return value;
  }
}
