package nl.toetssteen.engine.rules;

import nl.toetssteen.facts.Bevinding;

/** What is tried out in the rules: that one of them does not fire, or finds something else. */
public interface RuleChange {
  /** The rules as they are. */
  RuleChange NONE = new RuleChange() {};

  /** Whether a rule whose conditions hold fires. */
  default boolean fires(String rule) {
    return true;
  }

  /** What is written where a rule finds this. */
  default Bevinding writes(Bevinding found) {
    return found;
  }
}
