package nl.toetssteen.engine.rules;

import java.util.ArrayList;
import java.util.List;
import org.drools.ruleunits.api.DataHandle;
import org.drools.ruleunits.api.DataProcessor;
import org.drools.ruleunits.api.DataStore;

/** The facts of one kind in one run; the run sees to whatever is added. */
final class FactStore implements DataStore<Object> {
  private final List<Object> facts = new ArrayList<>();
  private final int index;
  private final Numbers grown;

  /**
   * A store without facts.
   *
   * @param grown the stores to which something was added that nobody saw to yet
   */
  FactStore(int index, Numbers grown) {
    this.index = index;
    this.grown = grown;
  }

  /** Takes what is there from the start. */
  void begin(List<?> given) {
    facts.addAll(given);
    grown.add(index);
  }

  /** All facts, in the order in which they came. */
  List<Object> facts() {
    return facts;
  }

  @Override
  public DataHandle add(Object fact) {
    facts.add(fact);
    grown.add(index);
    return () -> fact;
  }

  @Override
  public void update(DataHandle handle, Object fact) {
    throw new UnsupportedOperationException("Rules only add facts");
  }

  @Override
  public void remove(DataHandle handle) {
    throw new UnsupportedOperationException("Rules only add facts");
  }

  @Override
  public void remove(Object fact) {
    throw new UnsupportedOperationException("Rules only add facts");
  }

  @Override
  public void subscribe(DataProcessor<Object> processor) {
    throw new UnsupportedOperationException("Only rules read these facts");
  }
}
