package nl.toetssteen.engine.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.toetssteen.engine.rules.RuleProgram.CompiledRule;
import nl.toetssteen.engine.rules.RuleProgram.Kind;
import nl.toetssteen.engine.rules.RuleProgram.Step;
import org.jspecify.annotations.Nullable;

/**
 * One run of a program over one case. Rules only add facts and never change or remove them, so that
 * what was true stays true, save that there is none of something. Rules that wait for a finding
 * take no turn before somebody asks for it. Not safe for threads.
 *
 * <p>Of the rules that may have something to do the one with the highest salience goes first, and
 * of those the first in the file. It fires for all that it has not fired for, unless a rule of
 * higher salience gets something to do in between.
 */
final class RuleRun {
  private final RuleProgram program;
  private final Tracing tracing;
  private final AlphaMemory memory;
  private final Numbers waiting;
  private final @Nullable Object[] globals;
  private final Turn[] turns;

  /**
   * A run.
   *
   * @param values what the unit is given by name: a list of facts for a store
   */
  RuleRun(RuleProgram program, Map<String, ?> values, Tracing tracing) {
    this.program = program;
    this.tracing = tracing;
    this.memory = new AlphaMemory(program, values);
    this.waiting = memory.waiting();
    this.globals = new Object[program.globals().size()];
    this.turns = new Turn[program.rules().length];
    for (int i = 0; i < globals.length; i++) {
      int store = program.globalStores()[i];
      globals[i] = store >= 0 ? memory.store(store) : values.get(program.globals().get(i));
    }
  }

  /** Lets the rules take turns until none has anything to do but those that wait. */
  void fire() throws Exception {
    memory.begin();
    takeTurns();
  }

  /** Lets the rules take turns that waited for a finding. */
  void fireFor(String finding) throws Exception {
    memory.release(finding);
    takeTurns();
  }

  private void takeTurns() throws Exception {
    for (int next = waiting.first(); next >= 0; next = waiting.first()) {
      if (turns[next] == null) {
        turns[next] = new Turn(program.rules()[next]);
      }
      turns[next].take(next);
    }
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
        if (tracing.fires(rule.name(), rule.waitsFor())) {
          rule.consequence().execute(match.facts, globals);
        }
        if (rule.negates()) {
          fired = fired.isEmpty() ? new ArrayList<>(2) : fired;
          fired.add(match.facts);
        }
        tracing.asks();
        memory.ask();
        int other = waiting.first();
        if (other >= 0 && other < rule.above()) {
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
      if (asked || !rule.plain() || !matchOnce()) {
        match(0, new Object[rule.slots()], !asked || rule.negates());
      }
      asked = true;
      for (int i = 0; i < done.length; i++) {
        int alpha = rule.alphas()[i];
        done[i] = alpha < 0 ? 0 : memory.passed(alpha).size();
      }
    }

    /** Matches where there is one fact for every step, as there most often is. */
    private boolean matchOnce() {
      @Nullable Object[] facts = new Object[done.length];
      for (int i = 0; i < facts.length; i++) {
        ArrayList<Object> known = memory.passed(rule.alphas()[i]);
        if (known.size() != 1) {
          return false;
        }
        facts[i] = known.get(0);
      }
      add(new Match(facts));
      return true;
    }

    /** Whether there is something that was not there when it looked before. */
    private boolean grown() {
      newest = -1;
      for (int i = 0; i < done.length; i++) {
        int alpha = rule.alphas()[i];
        if (alpha >= 0 && memory.passed(alpha).size() > done[i]) {
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
      // What passed an alpha is of its type
      if (step.alpha() < 0 && !step.type().isInstance(candidate)) {
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
        return memory.passed(step.alpha());
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
