package nl.toetssteen.engine.feel;

import java.util.Set;
import nl.toetssteen.facts.Value;

/** Truth values, shared so that evaluation does not allocate them. */
public final class Truth {
  /** Known to be true. */
  public static final Value TRUE = Value.known(Boolean.TRUE);

  /** Known to be false. */
  public static final Value FALSE = Value.known(Boolean.FALSE);

  /** Not known; why is found by following the variables that were read. */
  public static final Value UNKNOWN = new Value.Unknown(null, null, Set.of());

  private Truth() {}

  /** The shared value for a definite truth. */
  public static Value of(boolean truth) {
    return truth ? TRUE : FALSE;
  }

  /**
   * Lets pass what is true, false or unknown.
   *
   * @throws IllegalArgumentException on another known value: an error in a table
   */
  static void check(Value value) {
    if (value instanceof Value.Known known && !(known.value() instanceof Boolean)) {
      throw new IllegalArgumentException(
          "A "
              + known.value().getClass().getSimpleName()
              + " stands where true or false is needed");
    }
  }

  /** Whether this is the known value true. */
  @SuppressWarnings("ReferenceEquality") // the shared value is the usual one
  public static boolean isTrue(Value value) {
    return value == TRUE
        || value instanceof Value.Known known && Boolean.TRUE.equals(known.value());
  }

  /** Whether this is the known value false. */
  @SuppressWarnings("ReferenceEquality") // the shared value is the usual one
  public static boolean isFalse(Value value) {
    return value == FALSE
        || value instanceof Value.Known known && Boolean.FALSE.equals(known.value());
  }
}
