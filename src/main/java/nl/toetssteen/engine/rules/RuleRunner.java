package nl.toetssteen.engine.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
  private final Set<List<String>> loaded = ConcurrentHashMap.newKeySet();

  /** Runs units from this source. */
  public RuleRunner(RuleUnitSource source) {
    this.source = source;
  }

  /**
   * Fires every unit in order; what the rules find is written to {@code findings}.
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
    load(catalogue.units());
    for (String name : catalogue.units()) {
      RuleUnit<RuleUnitData> unit = source.unit(name);
      RuleUnitData data = source.data(name);
      fill((AccessibleFact) data, catalogue, dossier, registers, zaak, findings);
      Tracing tracing = new Tracing(findings, change);
      try (RuleUnitInstance<RuleUnitData> instance = unit.createInstance(data)) {
        instance.fire(tracing);
      } catch (RuntimeException e) {
        throw tracing.failed(name, e);
      } finally {
        findings.regel(null);
      }
    }
  }

  /** On all cores the first time: to load the units is most of a first answer. */
  private void load(List<String> units) {
    if (units.size() > 1 && loaded.add(units)) {
      units.parallelStream().forEach(source::unit);
    }
  }

  /** A store that the unit does not declare is ignored by it. */
  private static void fill(
      AccessibleFact data,
      FindingCatalogue catalogue,
      Dossier dossier,
      Map<String, Registerrijen> registers,
      Zaak zaak,
      Bevindingen findings) {
    for (String list : catalogue.lists()) {
      DataStore<Object> store = DataSource.createStore();
      for (FactItem item : dossier.list(list).items()) {
        if (item.record() == null) {
          throw new IllegalStateException(
              "List " + list + " declares no record, yet rules read it");
        }
        store.add(item.record());
      }
      data.setValue(list, store);
    }
    registers.forEach(data::setValue);
    data.setValue("zaken", store(List.of(zaak)));
    data.setValue("bevindingen", findings);
  }

  private static <T> DataStore<T> store(List<T> content) {
    DataStore<T> store = DataSource.createStore();
    content.forEach(store::add);
    return store;
  }
}
