package nl.toetssteen.engine.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.toetssteen.engine.rules.RuleProgram.Alpha;
import nl.toetssteen.engine.rules.RuleProgram.Field;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one run, which conditions on one fact alone they passed, and which rules have
 * something to look at by that. Not safe for threads.
 */
final class AlphaMemory {
  private static final ArrayList<Object> NONE = new ArrayList<>(0);

  private final RuleProgram program;
  private final FactStore[] stores;

  /** Per store how many facts the conditions were asked of. */
  private final int[] seen;

  private final @Nullable ArrayList<Object>[] passed;
  private final int[] lacking;
  private final Numbers able;
  private final Numbers waiting;
  private final Numbers grown;

  /**
   * The facts that are there from the start; nothing is asked of them yet.
   *
   * @param values what the unit is given by name: a list of facts for a store
   */
  @SuppressWarnings("unchecked")
  AlphaMemory(RuleProgram program, Map<String, ?> values) {
    this.program = program;
    this.stores = new FactStore[program.stores().size()];
    this.seen = new int[stores.length];
    this.passed = new ArrayList[program.alphas().length];
    this.lacking = program.needs().clone();
    this.able = new Numbers(lacking.length);
    this.waiting = new Numbers(lacking.length);
    this.grown = new Numbers(stores.length);
    for (int i = 0; i < stores.length; i++) {
      stores[i] = new FactStore(i, grown);
      if (values.get(program.stores().get(i)) instanceof List<?> given) {
        stores[i].begin(given);
      }
    }
  }

  /** The rules that may have something to do; who takes a turn is no longer among them. */
  Numbers waiting() {
    return waiting;
  }

  /** A store, to add facts to. */
  FactStore store(int number) {
    return stores[number];
  }

  /** Asks for the first time, also for rules that need nothing. */
  void begin() throws Exception {
    for (int i = 0; i < lacking.length; i++) {
      if (lacking[i] == 0) {
        lacksNothing(i);
      }
    }
    ask();
  }

  /** The rules that wait for this finding need not wait any longer. */
  void release(String finding) {
    for (int rule : program.waiting().getOrDefault(finding, new int[0])) {
      lacksOneLess(rule);
    }
  }

  /** Asks of every fact that was added what patterns ask of it alone. */
  void ask() throws Exception {
    for (int store = grown.first(); store >= 0; store = grown.first()) {
      grown.remove(store);
      FactStore facts = stores[store];
      for (; seen[store] < facts.size(); seen[store]++) {
        for (int root : program.roots()[store]) {
          ask(root, facts.get(seen[store]));
        }
      }
    }
  }

  private void ask(int index, Object fact) throws Exception {
    Alpha alpha = program.alphas()[index];
    Predicate1<Object> passes = alpha.passes();
    if (passes == null ? alpha.type().isInstance(fact) : passes.test(fact)) {
      pass(index, alpha, fact);
    }
  }

  private void pass(int index, Alpha alpha, Object fact) throws Exception {
    ArrayList<Object> facts = passed[index];
    if (facts == null) {
      facts = new ArrayList<>(2);
      passed[index] = facts;
      for (int rule : alpha.needing()) {
        lacksOneLess(rule);
      }
    }
    facts.add(fact);
    waiting.addBoth(alpha.readers(), able);
    for (int next : alpha.next()) {
      ask(next, fact);
    }
    for (Field field : alpha.fields()) {
      int[] equal = field.equal().get(field.value().apply(fact));
      if (equal != null) {
        for (int next : equal) {
          pass(next, program.alphas()[next], fact);
        }
      }
    }
  }

  private void lacksOneLess(int rule) {
    if (--lacking[rule] == 0) {
      lacksNothing(rule);
    }
  }

  private void lacksNothing(int rule) {
    able.add(rule);
    waiting.add(rule);
  }

  /** The facts that pass what a pattern asks of them alone. */
  ArrayList<Object> passed(int alpha) {
    ArrayList<Object> facts = passed[alpha];
    return facts == null ? NONE : facts;
  }
}
