package nl.toetssteen.workbench.mutation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.toetssteen.Bench;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.explain.Explainer;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.workbench.cases.Expectation;
import nl.toetssteen.workbench.mutation.change.Alteration;
import nl.toetssteen.workbench.mutation.change.CaseTrace;
import nl.toetssteen.workbench.mutation.change.MutantTrial;
import nl.toetssteen.workbench.mutation.mutants.Mutant;

/** Looks for a case that notices a mutant; which one it finds first is of no importance. */
final class Hunt {
  private static final int REMEMBERED = 8;

  private final Bench bench;
  private final List<CaseTrace> quick;
  private final List<CaseTrace> slow;
  private final Map<String, Deque<CaseTrace>> killers = new ConcurrentHashMap<>();

  /** Among these cases, all of which pass on the law as it is. */
  Hunt(Bench bench, List<CaseTrace> traces) {
    this.bench = bench;
    this.quick = traces.stream().filter(trace -> !trace.dated()).toList();
    this.slow = traces.stream().filter(CaseTrace::dated).toList();
  }

  /**
   * How it ended.
   *
   * @param reached how many cases touch what is changed, as far as was looked
   */
  record Outcome(boolean killed, int reached) {
    Outcome and(Outcome other) {
      return new Outcome(killed || other.killed, reached + other.reached);
    }
  }

  Outcome run(Mutant mutant) {
    Alteration change = mutant.change().get();
    IdentityHashMap<DecisionLaw, DecisionLaw> changed = new IdentityHashMap<>();
    Set<CaseTrace> asked = new HashSet<>();
    int reached = 0;
    for (CaseTrace trace : order(mutant)) {
      if (asked.add(trace) && reaches(change, trace)) {
        reached++;
        if (notices(change, changed, trace)) {
          remember(mutant, trace);
          return new Outcome(true, reached);
        }
      }
    }
    return new Outcome(false, reached);
  }

  /** First those that noticed what stands near it. */
  private List<CaseTrace> order(Mutant mutant) {
    List<CaseTrace> order = new ArrayList<>();
    for (String place : List.of(mutant.file() + mutant.row(), mutant.file())) {
      Deque<CaseTrace> near = killers.getOrDefault(place, new ArrayDeque<>());
      synchronized (near) {
        order.addAll(near);
      }
    }
    order.addAll(quick);
    order.addAll(slow);
    return order;
  }

  private void remember(Mutant mutant, CaseTrace trace) {
    for (String place : List.of(mutant.file() + mutant.row(), mutant.file())) {
      Deque<CaseTrace> near = killers.computeIfAbsent(place, key -> new ArrayDeque<>());
      synchronized (near) {
        near.remove(trace);
        near.addFirst(trace);
        if (near.size() > REMEMBERED) {
          near.removeLast();
        }
      }
    }
  }

  private static boolean reaches(Alteration change, CaseTrace trace) {
    synchronized (trace) {
      return change.reaches(trace);
    }
  }

  /** Any failure counts: law that cannot be applied is noticed. */
  private boolean notices(
      Alteration change, IdentityHashMap<DecisionLaw, DecisionLaw> changed, CaseTrace trace) {
    MutantTrial trial = new MutantTrial(change, changed, trace);
    try {
      if (change.onlyFindings(trace)) {
        bench.evaluate(trace.question(), trial);
        if (trial.sameFindings()) {
          return false;
        }
      }
      Antwoord answer =
          bench.answer(trace.question(), trial, new Explainer.Scope(trace.dated(), false));
      return !Expectation.differences(trace.expected(), answer).isEmpty();
    } catch (RuntimeException | StackOverflowError e) {
      return true;
    }
  }
}
