package nl.toetssteen.engine.rules;

import java.util.ArrayList;
import java.util.List;
import org.drools.ruleunits.api.DataHandle;
import org.drools.ruleunits.api.DataProcessor;
import org.drools.ruleunits.api.DataStore;

/** The facts of one kind in one run; whatever is added has the rules that read it wait. */
final class FactStore implements DataStore<Object> {
  private final List<Object> facts = new ArrayList<>();
  private final int index;
  private final Numbers readers;
  private final Numbers waiting;
  private final Numbers filled;

  /**
   * A store without facts.
   *
   * @param readers the rules that read it
   * @param waiting the rules that may have something to do
   * @param filled the stores that hold anything
   */
  FactStore(int index, Numbers readers, Numbers waiting, Numbers filled) {
    this.index = index;
    this.readers = readers;
    this.waiting = waiting;
    this.filled = filled;
  }

  /** Takes what is there from the start. */
  void begin(List<?> given) {
    facts.addAll(given);
    if (!given.isEmpty()) {
      filled.add(index);
    }
  }

  /** All facts, in the order in which they came. */
  List<Object> facts() {
    return facts;
  }

  @Override
  public DataHandle add(Object fact) {
    facts.add(fact);
    filled.add(index);
    waiting.addAll(readers);
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
