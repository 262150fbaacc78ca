package nl.toetssteen.engine.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import nl.toetssteen.engine.rules.RuleProgram.Alpha;
import nl.toetssteen.engine.rules.RuleProgram.CompiledRule;
import nl.toetssteen.engine.rules.RuleProgram.Kind;
import nl.toetssteen.engine.rules.RuleProgram.Step;
import org.drools.model.functions.Predicate1;
import org.drools.ruleunits.api.DataHandle;
import org.drools.ruleunits.api.DataProcessor;
import org.drools.ruleunits.api.DataStore;
import org.jspecify.annotations.Nullable;

/**
 * One run of a program over one case. Rules only add facts and never change or remove them, so that
 * what was true stays true, save that there is none of something. Not safe for threads.
 *
 * <p>Of the rules that may have something to do the one with the highest salience goes first, and
 * of those the first in the file. It fires for all that it has not fired for, unless a rule of
 * higher salience gets something to do in between.
 */
final class RuleRun {
  private final RuleProgram program;
  private final Tracing tracing;
  private final Store[] stores;
  private final Passed[] passed;
  private final Turn[] turns;
  private final @Nullable Object[] globals;
  private final BitSet waiting;

  /**
   * A run.
   *
   * @param values what the unit is given by name: a list of facts for a store
   */
  RuleRun(RuleProgram program, Map<String, ?> values, Tracing tracing) {
    this.program = program;
    this.tracing = tracing;
    this.stores = new Store[program.stores().size()];
    this.passed = new Passed[program.alphas().length];
    this.turns = new Turn[program.rules().length];
    this.globals = new Object[program.globals().size()];
    this.waiting = new BitSet(turns.length);
    waiting.set(0, turns.length);
    for (int i = 0; i < stores.length; i++) {
      stores[i] = new Store(program.readers()[i]);
      if (values.get(program.stores().get(i)) instanceof List<?> given) {
        stores[i].facts.addAll(given);
      }
    }
    for (int i = 0; i < globals.length; i++) {
      String name = program.globals().get(i);
      int store = program.stores().indexOf(name);
      globals[i] = store >= 0 ? stores[store] : values.get(name);
    }
  }

  /** Lets the rules take turns until none has anything to do. */
  void fire() throws Exception {
    for (int next = waiting.nextSetBit(0); next >= 0; next = waiting.nextSetBit(0)) {
      Turn turn = turns[next];
      if (turn == null && lacks(program.rules()[next])) {
        waiting.clear(next);
        continue;
      }
      if (turn == null) {
        turn = new Turn(program.rules()[next]);
        turns[next] = turn;
      }
      turn.take(next);
    }
  }

  /** Whether there is nothing at all of a kind that a rule needs. */
  private boolean lacks(CompiledRule rule) {
    for (Step step : rule.steps()) {
      if (step.kind() == Kind.EACH
          && step.alpha() >= 0
          && stores[program.alphas()[step.alpha()].store()].facts.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The facts of one kind. */
  private final class Store implements DataStore<Object> {
    private final List<Object> facts = new ArrayList<>();
    private final BitSet readers;

    Store(BitSet readers) {
      this.readers = readers;
    }

    @Override
    public DataHandle add(Object fact) {
      facts.add(fact);
      waiting.or(readers);
      return new DataHandle() {
        @Override
        public Object getObject() {
          return fact;
        }
      };
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

  /** The facts of a store that pass what a pattern asks of them alone, as far as asked. */
  private final class Passed {
    private final Alpha alpha;
    private final List<Object> facts = new ArrayList<>();
    private int seen;

    Passed(Alpha alpha) {
      this.alpha = alpha;
    }

    List<Object> all() throws Exception {
      int before = alpha.before();
      List<Object> from = before < 0 ? stores[alpha.store()].facts : passed(before);
      for (; seen < from.size(); seen++) {
        Object fact = from.get(seen);
        Predicate1<Object> passes = alpha.passes();
        if (passes == null ? alpha.type().isInstance(fact) : passes.test(fact)) {
          facts.add(fact);
        }
      }
      return facts;
    }
  }

  private List<Object> passed(int alpha) throws Exception {
    Passed known = passed[alpha];
    if (known == null) {
      known = new Passed(program.alphas()[alpha]);
      passed[alpha] = known;
    }
    return known.all();
  }

  /** What one rule did so far in this run. */
  private final class Turn {
    private final CompiledRule rule;
    private final int[] done;
    private final Deque<@Nullable Object[]> matches = new ArrayDeque<>(1);
    private final List<@Nullable Object[]> fired = new ArrayList<>(0);
    private boolean asked;

    Turn(CompiledRule rule) {
      this.rule = rule;
      this.done = new int[rule.steps().length];
    }

    void take(int index) throws Exception {
      look(index);
      while (!matches.isEmpty()) {
        @Nullable Object[] match = matches.remove();
        if (tracing.fires(rule.name())) {
          rule.consequence().execute(rule.arguments().of(match, globals));
        }
        if (rule.negates()) {
          fired.add(match);
        }
        tracing.asks();
        int first = waiting.nextSetBit(0);
        if (first >= 0 && program.rules()[first].salience() > rule.salience()) {
          waiting.set(index, waiting.get(index) || !matches.isEmpty());
          return;
        }
        if (waiting.get(index)) {
          look(index);
        }
      }
    }

    /** Looks for what it has not fired for. */
    private void look(int index) throws Exception {
      waiting.clear(index);
      if (rule.negates()) {
        matches.clear();
      }
      match(0, new Object[rule.slots()], !asked || rule.negates());
      asked = true;
      for (int i = 0; i < done.length; i++) {
        Step step = rule.steps()[i];
        done[i] = step.alpha() < 0 ? 0 : passed(step.alpha()).size();
      }
    }

    private void match(int at, @Nullable Object[] facts, boolean fresh) throws Exception {
      if (at == done.length) {
        if (fresh && !(rule.negates() && hasFired(facts))) {
          matches.add(facts.clone());
        }
        return;
      }
      Step step = rule.steps()[at];
      List<?> candidates = candidates(step, facts);
      boolean any = false;
      for (int i = 0; i < candidates.size(); i++) {
        boolean holds = holds(step, candidates.get(i), facts);
        if (holds && step.kind() == Kind.EACH) {
          match(at + 1, facts, fresh || (step.alpha() >= 0 && i >= done[at]));
        }
        any |= holds;
      }
      if (step.kind() != Kind.EACH) {
        facts[step.slot()] = null;
        if (any == (step.kind() == Kind.SOME)) {
          match(at + 1, facts, fresh);
        }
      }
    }

    private boolean holds(Step step, Object candidate, @Nullable Object[] facts) throws Exception {
      if (!step.type().isInstance(candidate)) {
        return false;
      }
      facts[step.slot()] = candidate;
      for (Call.Bound bound : step.bound()) {
        bound.fill(facts, globals);
      }
      for (Call.Test test : step.tests()) {
        if (!test.holds(facts, globals)) {
          return false;
        }
      }
      return true;
    }

    private List<?> candidates(Step step, @Nullable Object[] facts) throws Exception {
      Call.Source source = step.source();
      if (source == null) {
        return passed(step.alpha());
      }
      Object given = source.of(facts, globals);
      return given instanceof List<?> several
          ? several
          : given == null ? List.of() : List.of(given);
    }

    private boolean hasFired(@Nullable Object[] facts) {
      for (@Nullable Object[] before : fired) {
        boolean same = true;
        for (Step step : rule.steps()) {
          same &= step.kind() != Kind.EACH || before[step.slot()] == facts[step.slot()];
        }
        if (same) {
          return true;
        }
      }
      return false;
    }
  }
}
