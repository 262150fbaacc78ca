package nl.toetssteen.engine.rules;

import java.lang.reflect.Constructor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.drools.ruleunits.api.RuleUnit;
import org.drools.ruleunits.api.RuleUnitData;
import org.drools.ruleunits.api.RuleUnits;
import org.kie.kogito.Application;

/**
 * The rule units that Kogito generated at build time, loaded by name because they are made after
 * our own classes. They are run as programs of our own; the units that Drools runs are there to
 * hold these against.
 */
public final class KogitoRuleUnits implements RuleUnitSource {
  private static final String APPLICATION = "org.kie.kogito.app.Application";

  private final Map<String, RuleUnit<RuleUnitData>> units = new ConcurrentHashMap<>();
  private final Map<String, Constructor<?>> data = new ConcurrentHashMap<>();
  private final Map<String, RuleProgram> programs = new ConcurrentHashMap<>();

  @Override
  public RuleUnit<RuleUnitData> unit(String className) {
    return units.computeIfAbsent(className, this::compiled);
  }

  @Override
  public RuleUnitData data(String className) {
    return (RuleUnitData) create(data.computeIfAbsent(className, name -> constructor(load(name))));
  }

  @Override
  public RuleProgram program(String className) {
    return programs.computeIfAbsent(className, KogitoRuleUnits::translated);
  }

  private static RuleProgram translated(String className) {
    Class<?> model = load(GeneratedModel.of(className));
    return RuleProgramCompiler.compile((Model) create(constructor(model)));
  }

  @SuppressWarnings("unchecked")
  private RuleUnit<RuleUnitData> compiled(String className) {
    return Generated.UNITS.create((Class<RuleUnitData>) load(className));
  }

  /** What Kogito generated for its own engine; loaded when a unit of it is asked for. */
  private static final class Generated {
    static final RuleUnits UNITS =
        ((Application) create(constructor(load(APPLICATION))))
            .get(org.kie.kogito.rules.RuleUnits.class);
  }

  private static Constructor<?> constructor(Class<?> type) {
    try {
      return type.getDeclaredConstructor();
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("Cannot create " + type.getName(), e);
    }
  }

  private static Object create(Constructor<?> constructor) {
    try {
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("Cannot create " + constructor.getName(), e);
    }
  }

  private static Class<?> load(String className) {
    try {
      return Class.forName(className);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(
          "There is no class "
              + className
              + ".\nBuild with mvn package, so that Kogito generates the rule units.",
          e);
    }
  }
}
