package nl.toetssteen.eigenschappen;

import nl.toetssteen.Toetssteen;
import nl.toetssteen.engine.rules.KogitoRuleUnits;
import nl.toetssteen.engine.rules.RuleUnitSource;
import nl.toetssteen.law.LawLibrary;
import org.drools.ruleunits.api.RuleUnit;
import org.drools.ruleunits.api.RuleUnitData;

/** The same rule units, run by Drools and not as programs of our own. */
public record Drools(KogitoRuleUnits units) implements RuleUnitSource {

  /** The law that comes with this version, its rules run by Drools. */
  public static Toetssteen laden() {
    return Toetssteen.over(LawLibrary.shipped(), new Drools(new KogitoRuleUnits()));
  }

  @Override
  public RuleUnit<RuleUnitData> unit(String className) {
    return units.unit(className);
  }

  @Override
  public RuleUnitData data(String className) {
    return units.data(className);
  }
}
