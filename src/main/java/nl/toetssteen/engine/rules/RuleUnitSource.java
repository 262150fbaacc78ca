package nl.toetssteen.engine.rules;

import org.drools.ruleunits.api.RuleUnit;
import org.drools.ruleunits.api.RuleUnitData;
import org.jspecify.annotations.Nullable;

/** Where compiled rule units come from. */
public interface RuleUnitSource {
  /**
   * The compiled unit; shared between threads.
   *
   * @throws IllegalArgumentException when there is no unit of that name
   */
  RuleUnit<RuleUnitData> unit(String className);

  /** The unit as a program of its own; null where only the compiled unit can be run. */
  default @Nullable RuleProgram program(String className) {
    return null;
  }

  /** Fresh data for one evaluation of the unit. */
  RuleUnitData data(String className);
}
