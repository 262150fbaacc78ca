package nl.toetssteen.engine.loading;

import java.util.List;

/**
 * How one outcome code stands to another for the person. Every regime lists its codes from worst to
 * best, and two regimes may list different ones.
 */
public enum CodeOrder {
  WORSE,
  ALIKE,
  BETTER,
  /** The lists do not tell. */
  UNKNOWN;

  /** How {@code code} of one list stands to {@code other} of another. */
  public static CodeOrder of(List<String> codes, String code, List<String> others, String other) {
    if (code.equals(other)) {
      return ALIKE;
    }
    boolean better = isAbove(codes, code, others, other);
    boolean worse = isAbove(others, other, codes, code);
    if (better == worse) {
      return UNKNOWN;
    }
    return better ? BETTER : WORSE;
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
