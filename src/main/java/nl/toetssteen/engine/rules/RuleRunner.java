package nl.toetssteen.engine.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.facts.Bevindingen;
import nl.toetssteen.facts.Dossier;
import nl.toetssteen.facts.FactItem;
import nl.toetssteen.facts.Zaak;
import nl.toetssteen.law.content.Registerrijen;
import org.drools.base.factmodel.AccessibleFact;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnit;
import org.drools.ruleunits.api.RuleUnitData;
import org.drools.ruleunits.api.RuleUnitInstance;

/** Runs the rule units of a decision over one case: new instances each time, closed after use. */
public final class RuleRunner {
  private final RuleUnitSource source;

  /** Runs units from this source. */
  public RuleRunner(RuleUnitSource source) {
    this.source = source;
  }

  /**
   * Fires every unit in order; what the rules find is written to {@code findings}. Rules that wait
   * for a finding fire once somebody asks for it; those that Drools runs do not wait.
   *
   * @param change which rules fire
   */
  public void run(
      FindingCatalogue catalogue,
      Dossier dossier,
      Map<String, Registerrijen> registers,
      Zaak zaak,
      Bevindingen findings,
      RuleChange change) {
    Map<String, ?> values = values(catalogue, dossier, registers, zaak, findings);
    for (String name : catalogue.units()) {
      Tracing tracing = new Tracing(findings, change);
      RuleProgram program = source.program(name);
      if (program == null) {
        fire(name, tracing, findings, () -> byDrools(name, values, tracing));
      } else {
        RuleRun run = new RuleRun(program, values, tracing);
        fire(name, tracing, findings, run::fire);
        for (String finding : program.waiting().keySet()) {
          findings.later(finding, () -> fire(name, tracing, findings, () -> run.fireFor(finding)));
        }
      }
    }
  }

  /** Lets rules fire until none has anything to do. */
  @FunctionalInterface
  private interface Firing {
    void fire() throws Exception;
  }

  private static void fire(String unit, Tracing tracing, Bevindingen findings, Firing firing) {
    try {
      firing.fire();
    } catch (Exception e) {
      throw tracing.failed(unit, e);
    } finally {
      findings.regel(null);
    }
  }

  private void byDrools(String name, Map<String, ?> values, Tracing tracing) {
    RuleUnit<RuleUnitData> unit = source.unit(name);
    RuleUnitData data = source.data(name);
    fill((AccessibleFact) data, values);
    try (RuleUnitInstance<RuleUnitData> instance = unit.createInstance(data)) {
      instance.fire(tracing);
    }
  }

  /** What units are given by name: a list of facts for a store. */
  private static Map<String, Object> values(
      FindingCatalogue catalogue,
      Dossier dossier,
      Map<String, Registerrijen> registers,
      Zaak zaak,
      Bevindingen findings) {
    Map<String, Object> values = new HashMap<>(registers);
    for (String list : catalogue.lists()) {
      values.put(list, records(dossier, list));
    }
    values.put("zaken", List.of(zaak));
    values.put("bevindingen", findings);
    return values;
  }

  private static List<Object> records(Dossier dossier, String list) {
    List<Object> records = new ArrayList<>();
    for (FactItem item : dossier.list(list).items()) {
      if (item.record() == null) {
        throw new IllegalStateException("List " + list + " declares no record, yet rules read it");
      }
      records.add(item.record());
    }
    return records;
  }

  /** A store that the unit does not declare is ignored by it. */
  private static void fill(AccessibleFact data, Map<String, ?> values) {
    values.forEach(
        (name, value) ->
            data.setValue(name, value instanceof List<?> facts ? store(facts) : value));
  }

  private static DataStore<Object> store(List<?> content) {
    DataStore<Object> store = DataSource.createStore();
    content.forEach(store::add);
    return store;
  }
}
