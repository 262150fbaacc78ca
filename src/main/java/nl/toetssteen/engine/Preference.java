package nl.toetssteen.engine;

import java.util.List;

/**
 * Which of two outcomes is better for the person. Every regime lists its codes from worst to best,
 * and two regimes may list different ones.
 */
public final class Preference {
  /** How one code stands to another. */
  public enum Order {
    WORSE,
    ALIKE,
    BETTER,
    /** The lists do not tell. */
    UNKNOWN
  }

  private Preference() {}

  /** Whether both are decided and the first is better. */
  public static boolean isBetter(Evaluation there, Evaluation than) {
    return there.code() != null
        && than.code() != null
        && order(there.codes(), there.code(), than.codes(), than.code()) == Order.BETTER;
  }

  /** How {@code code} of one list stands to {@code other} of another. */
  static Order order(List<String> codes, String code, List<String> others, String other) {
    if (code.equals(other)) {
      return Order.ALIKE;
    }
    boolean better = isAbove(codes, code, others, other);
    boolean worse = isAbove(others, other, codes, code);
    if (better == worse) {
      return Order.UNKNOWN;
    }
    return better ? Order.BETTER : Order.WORSE;
  }

  /** Directly in one of the lists, or by a code between them that both lists have. */
  private static boolean isAbove(List<String> codes, String high, List<String> others, String low) {
    return isAbove(codes, high, low)
        || isAbove(others, high, low)
        || codes.stream()
            .anyMatch(between -> isAbove(codes, high, between) && isAbove(others, between, low));
  }

  private static boolean isAbove(List<String> codes, String high, String low) {
    int below = codes.indexOf(low);
    return below >= 0 && codes.indexOf(high) > below;
  }
}
