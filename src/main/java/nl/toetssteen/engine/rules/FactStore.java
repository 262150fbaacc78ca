package nl.toetssteen.engine.rules;

import java.util.Arrays;
import java.util.List;
import org.drools.ruleunits.api.DataHandle;
import org.drools.ruleunits.api.DataProcessor;
import org.drools.ruleunits.api.DataStore;

/**
 * The facts of one kind in one run; the run sees to whatever is added. An array, because adding is
 * part of almost every rule, and what it takes there should be little.
 */
final class FactStore implements DataStore<Object> {
  private static final int ROOM = 4;

  private Object[] facts = new Object[ROOM];
  private int size;
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
    given.forEach(this::put);
    grown.add(index);
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /** A fact, by the order in which they came. */
  Object get(int number) {
    return facts[number];
  }

  private void put(Object fact) {
    if (size == facts.length) {
      facts = Arrays.copyOf(facts, 2 * size);
    }
    facts[size++] = fact;
  }

  @Override
  public DataHandle add(Object fact) {
    put(fact);
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
