package nl.toetssteen.engine.loading;

import java.util.List;

/**
 * How one outcome code stands to another for the person. Every regime lists its codes in steps from
 * worst to best, and two regimes may list different ones.
 */
public enum CodeOrder {
  WORSE,
  ALIKE,
  BETTER,
  /** The lists do not tell. */
  UNKNOWN;

  /** How {@code code} of one list stands to {@code other} of another. */
  public static CodeOrder of(
      List<List<String>> steps, String code, List<List<String>> others, String other) {
    if (code.equals(other) || together(steps, code, other) || together(others, code, other)) {
      return ALIKE;
    }
    boolean better = isAbove(steps, code, others, other);
    boolean worse = isAbove(others, other, steps, code);
    if (better == worse) {
      return UNKNOWN;
    }
    return better ? BETTER : WORSE;
  }

  /** Directly in one of the lists, or by a code between them that both lists have. */
  private static boolean isAbove(
      List<List<String>> steps, String high, List<List<String>> others, String low) {
    return isAbove(steps, high, low)
        || isAbove(others, high, low)
        || steps.stream()
            .flatMap(List::stream)
            .anyMatch(between -> isAbove(steps, high, between) && isAbove(others, between, low));
  }

  private static boolean isAbove(List<List<String>> steps, String high, String low) {
    int below = step(steps, low);
    return below >= 0 && step(steps, high) > below;
  }

  private static boolean together(List<List<String>> steps, String code, String other) {
    return steps.stream().anyMatch(step -> step.contains(code) && step.contains(other));
  }

  private static int step(List<List<String>> steps, String code) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).contains(code)) {
        return i;
      }
    }
    return -1;
  }
}
