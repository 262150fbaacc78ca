package nl.toetssteen.engine.program;

import java.util.List;
import nl.toetssteen.facts.Kandidaat.Uitkomst;
import nl.toetssteen.facts.Value;
import org.jspecify.annotations.Nullable;

/** Whether a value is one of some codes, also where only what it can still be is known. */
final class Codes {
  private Codes() {}

  /**
   * Met, not met, or null while it is open.
   *
   * @param possible what an open value can still be; empty where that is not known
   */
  static @Nullable Uitkomst settled(Value value, List<Value> possible, List<String> wanted) {
    if (value instanceof Value.Known) {
      return isOneOf(value, wanted) ? Uitkomst.VOLDAAN : Uitkomst.NIET_VOLDAAN;
    }
    if (possible.isEmpty()) {
      return null;
    }
    long hits = possible.stream().filter(v -> isOneOf(v, wanted)).count();
    if (hits == possible.size()) {
      return Uitkomst.VOLDAAN;
    }
    boolean listed = possible.stream().allMatch(Value.Known.class::isInstance);
    return hits == 0 && listed ? Uitkomst.NIET_VOLDAAN : null;
  }

  private static boolean isOneOf(Value value, List<String> wanted) {
    if (!(value instanceof Value.Known known)) {
      return false;
    }
    if (known.value() instanceof String code) {
      return wanted.contains(code);
    }
    throw new IllegalArgumentException(
        "IS compares codes, and " + known.value() + " is none; put it in a table");
  }
}
