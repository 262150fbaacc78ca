package nl.toetssteen.facts.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.toetssteen.facts.Value;
import org.jspecify.annotations.Nullable;

/** The variables of a case: what was given, and of all else that it is unknown. */
final class Values {
  /** For what a case most often gives. */
  private static final int ROOM = 128;

  private final Map<String, Value> given = new HashMap<>(ROOM);
  private final Map<String, Value> unknown;

  /**
   * Values of which none is given yet.
   *
   * @param unknown every variable of the decision, as it is without facts; shared
   */
  Values(Map<String, Value> unknown) {
    this.unknown = unknown;
  }

  /** Where to put what is given. */
  Map<String, Value> given() {
    return given;
  }

  /** Null if the decision has no such variable. */
  @Nullable Value get(String variable) {
    Value value = given.get(variable);
    return value == null ? unknown.get(variable) : value;
  }

  /** All that were given. */
  Collection<Value> all() {
    return given.values();
  }
}
