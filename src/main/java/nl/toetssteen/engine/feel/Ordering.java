package nl.toetssteen.engine.feel;

import java.math.BigDecimal;
import nl.toetssteen.facts.Value;
import org.jspecify.annotations.Nullable;

/** Comparison of values of which perhaps only bounds are known. */
public final class Ordering {
  private Ordering() {}

  static Value less(Value left, Value right) {
    return decide(left, right, -1);
  }

  static Value lessOrEqual(Value left, Value right) {
    return decide(left, right, 0);
  }

  /** Equality by value: 2 equals 2.0. */
  public static boolean same(Object a, Object b) {
    return a instanceof BigDecimal x && b instanceof BigDecimal y
        ? x.compareTo(y) == 0
        : a.equals(b);
  }

  /** Compares two values of one kind; anything else is an error in a table. */
  @SuppressWarnings("unchecked")
  public static int compare(Object a, Object b) {
    if (a instanceof Comparable<?> && a.getClass() == b.getClass()) {
      return ((Comparable<Object>) a).compareTo(b);
    }
    throw new IllegalArgumentException(
        "Cannot order a "
            + a.getClass().getSimpleName()
            + " against a "
            + b.getClass().getSimpleName());
  }

  /** The least value this may have, or null where nothing is known of that. */
  public static @Nullable Object least(Value value) {
    return value instanceof Value.Known known ? known.value() : ((Value.Unknown) value).min();
  }

  /** The greatest value this may have, or null where nothing is known of that. */
  public static @Nullable Object greatest(Value value) {
    return value instanceof Value.Known known ? known.value() : ((Value.Unknown) value).max();
  }

  /** True when surely at most {@code limit} in compare terms, false when surely above it. */
  private static Value decide(Value left, Value right, int limit) {
    Object leftMax = greatest(left);
    Object rightMin = least(right);
    if (leftMax != null && rightMin != null && compare(leftMax, rightMin) <= limit) {
      return Truth.TRUE;
    }
    Object leftMin = least(left);
    Object rightMax = greatest(right);
    if (leftMin != null && rightMax != null && compare(leftMin, rightMax) > limit) {
      return Truth.FALSE;
    }
    return Truth.UNKNOWN;
  }
}
