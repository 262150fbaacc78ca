package nl.toetssteen.engine.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.toetssteen.engine.rules.RuleProgram.Alpha;
import nl.toetssteen.engine.rules.RuleProgram.CompiledRule;
import nl.toetssteen.engine.rules.RuleProgram.Kind;
import nl.toetssteen.engine.rules.RuleProgram.Step;
import org.drools.model.functions.Predicate1;
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
  private final FactStore[] stores;
  private final @Nullable Object[] globals;
  private final Turn[] turns;

  /** Per store how many facts the conditions were asked of. */
  private final int[] seen;

  private final List<Object>[] passed;
  private final int[] lacking;
  private final Numbers able;
  private final Numbers waiting;
  private final Numbers grown;

  /**
   * A run.
   *
   * @param values what the unit is given by name: a list of facts for a store
   */
  @SuppressWarnings("unchecked")
  RuleRun(RuleProgram program, Map<String, ?> values, Tracing tracing) {
    this.program = program;
    this.tracing = tracing;
    this.stores = new FactStore[program.stores().size()];
    this.globals = new Object[program.globals().size()];
    this.turns = new Turn[program.rules().length];
    this.seen = new int[stores.length];
    this.passed = new List[program.alphas().length];
    this.lacking = program.needs().clone();
    this.able = new Numbers(turns.length);
    this.waiting = new Numbers(turns.length);
    this.grown = new Numbers(stores.length);
    for (int i = 0; i < stores.length; i++) {
      stores[i] = new FactStore(i, grown);
      if (values.get(program.stores().get(i)) instanceof List<?> given) {
        stores[i].begin(given);
      }
    }
    for (int i = 0; i < globals.length; i++) {
      int store = program.globalStores()[i];
      globals[i] = store >= 0 ? stores[store] : values.get(program.globals().get(i));
    }
  }

  /** Lets the rules take turns until none has anything to do. */
  void fire() throws Exception {
    for (int i = 0; i < lacking.length; i++) {
      if (lacking[i] == 0) {
        lacksNothing(i);
      }
    }
    ask();
    for (int next = waiting.first(); next >= 0; next = waiting.first()) {
      if (turns[next] == null) {
        turns[next] = new Turn(program.rules()[next]);
      }
      turns[next].take(next);
    }
  }

  /** Asks of every fact that was added what patterns ask of it alone. */
  private void ask() throws Exception {
    for (int store = grown.first(); store >= 0; store = grown.first()) {
      grown.remove(store);
      List<Object> facts = stores[store].facts();
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
    if (passes == null ? !alpha.type().isInstance(fact) : !passes.test(fact)) {
      return;
    }
    if (passed[index] == null) {
      passed[index] = new ArrayList<>(2);
      for (int rule : alpha.needing()) {
        if (--lacking[rule] == 0) {
          lacksNothing(rule);
        }
      }
    }
    passed[index].add(fact);
    waiting.addBoth(alpha.readers(), able);
    for (int next : alpha.next()) {
      ask(next, fact);
    }
  }

  private void lacksNothing(int rule) {
    able.add(rule);
    waiting.add(rule);
  }

  /** The facts that pass what a pattern asks of them alone. */
  private List<Object> passed(int alpha) {
    List<Object> facts = passed[alpha];
    return facts == null ? List.of() : facts;
  }

  /** What a rule is to fire for, in the order in which it was found. */
  private static final class Match {
    private final @Nullable Object[] facts;
    private @Nullable Match next;

    Match(@Nullable Object[] facts) {
      this.facts = facts;
    }
  }

  /** What one rule did so far in this run. */
  private final class Turn {
    private final CompiledRule rule;
    private final int[] done;
    private @Nullable Match first;
    private @Nullable Match last;
    private List<@Nullable Object[]> fired = List.of();
    private boolean asked;

    /** The last step for which there is something new. */
    private int newest;

    Turn(CompiledRule rule) {
      this.rule = rule;
      this.done = new int[rule.steps().length];
    }

    void take(int index) throws Exception {
      look(index);
      for (Match match = first; match != null; match = first) {
        first = match.next;
        if (tracing.fires(rule.name())) {
          rule.consequence().execute(rule.arguments().of(match.facts, globals));
        }
        if (rule.negates()) {
          fired = fired.isEmpty() ? new ArrayList<>(2) : fired;
          fired.add(match.facts);
        }
        tracing.asks();
        ask();
        int other = waiting.first();
        if (other >= 0 && program.rules()[other].salience() > rule.salience()) {
          if (first != null) {
            waiting.add(index);
          }
          return;
        }
        if (waiting.has(index)) {
          look(index);
        }
      }
    }

    /** Looks for what it has not fired for. */
    private void look(int index) throws Exception {
      waiting.remove(index);
      if (asked && !grown()) {
        return;
      }
      if (rule.negates()) {
        first = null;
      }
      match(0, new Object[rule.slots()], !asked || rule.negates());
      asked = true;
      for (int i = 0; i < done.length; i++) {
        int alpha = rule.alphas()[i];
        done[i] = alpha < 0 ? 0 : passed(alpha).size();
      }
    }

    /** Whether there is something that was not there when it looked before. */
    private boolean grown() {
      newest = -1;
      for (int i = 0; i < done.length; i++) {
        int alpha = rule.alphas()[i];
        if (alpha >= 0 && passed(alpha).size() > done[i]) {
          newest = i;
        }
      }
      return newest >= 0;
    }

    private void match(int at, @Nullable Object[] facts, boolean fresh) throws Exception {
      if (at == done.length) {
        if (!(rule.negates() && hasFired(facts))) {
          add(new Match(facts.clone()));
        }
        return;
      }
      Step step = rule.steps()[at];
      List<?> candidates = candidates(step, facts);
      boolean any = false;
      // What there was before is nothing new unless something new comes after it
      for (int i = fresh || at < newest ? 0 : done[at]; i < candidates.size(); i++) {
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

    private void add(Match match) {
      if (first == null || last == null) {
        first = match;
      } else {
        last.next = match;
      }
      last = match;
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

    private List<?> candidates(Step step, @Nullable Object[] facts) {
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
