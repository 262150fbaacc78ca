package nl.toetssteen.engine.rules;

import java.util.ArrayList;
import java.util.List;
import org.drools.ruleunits.api.DataHandle;
import org.drools.ruleunits.api.DataProcessor;
import org.drools.ruleunits.api.DataStore;

/** The facts of one kind in one run; whatever is added has the rules that read it wait. */
final class FactStore implements DataStore<Object> {
  private final List<Object> facts = new ArrayList<>();
  private final Waiting waiting;
  private final Waiting readers;

  FactStore(Waiting waiting, Waiting readers) {
    this.waiting = waiting;
    this.readers = readers;
  }

  /** All facts, in the order in which they came. */
  List<Object> facts() {
    return facts;
  }

  @Override
  public DataHandle add(Object fact) {
    facts.add(fact);
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
