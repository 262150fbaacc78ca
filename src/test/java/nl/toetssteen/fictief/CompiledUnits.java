package nl.toetssteen.fictief;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.toetssteen.engine.rules.RuleUnitSource;
import org.drools.ruleunits.api.RuleUnit;
import org.drools.ruleunits.api.RuleUnitData;
import org.drools.ruleunits.api.RuleUnitProvider;

/** Rule units compiled while the tests run, from the rules beside their class. */
final class CompiledUnits implements RuleUnitSource {
  private static final Map<String, Supplier<RuleUnitData>> UNITS =
      Map.of(Huisdieren.class.getName(), Huisdieren::new);

  private final Map<String, RuleUnit<RuleUnitData>> compiled = new ConcurrentHashMap<>();

  @Override
  public RuleUnit<RuleUnitData> unit(String className) {
    return compiled.computeIfAbsent(
        className, name -> RuleUnitProvider.get().getRuleUnit(data(name)));
  }

  @Override
  public RuleUnitData data(String className) {
    return UNITS.get(className).get();
  }
}
