package nl.toetssteen.fictief;

import java.util.HashMap;
import java.util.Map;
import nl.toetssteen.facts.Bevindingen;
import nl.toetssteen.facts.Zaak;
import nl.toetssteen.law.content.Registerrijen;
import org.drools.base.factmodel.AccessibleFact;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnitData;

/**
 * The unit of the invented rules. In the product a unit is declared in DRL and compiled by the
 * build; here the rules are compiled while the tests run, which needs a class.
 */
public final class Huisdieren implements RuleUnitData, AccessibleFact {
  private final Map<String, Object> values = new HashMap<>();

  public DataStore<Zaak> getZaken() {
    return store("zaken");
  }

  public DataStore<Dier> getDieren() {
    return store("dieren");
  }

  public DataStore<Adres> getAdressen() {
    return store("adressen");
  }

  public DataStore<Opschorting> getOpschortingen() {
    return store("opschortingen");
  }

  public Registerrijen getSoorten() {
    return (Registerrijen) values.get("soorten");
  }

  public Bevindingen getBevindingen() {
    return (Bevindingen) values.get("bevindingen");
  }

  @Override
  public Object getValue(String name) {
    return values.get(name);
  }

  @Override
  public void setValue(String name, Object value) {
    values.put(name, value);
  }

  @SuppressWarnings("unchecked")
  private <T> DataStore<T> store(String name) {
    return (DataStore<T>) values.get(name);
  }
}
