package nl.toetssteen.engine.rules;

import org.drools.ruleunits.api.RuleUnit;
import org.drools.ruleunits.api.RuleUnitData;

/** Where compiled rule units come from. */
public interface RuleUnitSource {
  /**
   * The compiled unit; shared between threads.
   *
   * @throws IllegalArgumentException when there is no unit of that name
   */
  RuleUnit<RuleUnitData> unit(String className);

  /** Fresh data for one evaluation of the unit. */
  RuleUnitData data(String className);
}
