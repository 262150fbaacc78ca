package nl.toetssteen.workbench.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.toetssteen.workbench.mutation.mutants.Mutant;

/** Keeps what became of the mutants of one decision, or of what decisions share. */
final class Scoring {
  private final String decision;
  private final Accepted accepted;
  private final Set<String> known = new TreeSet<>();
  private final Map<String, Mutant> tried = new LinkedHashMap<>();
  private final Map<String, Hunt.Outcome> outcomes = new LinkedHashMap<>();
  private final Set<String> failing = new TreeSet<>();

  Scoring(String decision, Accepted accepted) {
    this.decision = decision;
    this.accepted = accepted;
  }

  /**
   * Adds mutants.
   *
   * @param drawn those of them that are tried
   */
  Scoring with(List<Mutant> all, List<Mutant> drawn) {
    all.forEach(mutant -> known.add(mutant.id()));
    drawn.forEach(mutant -> tried.putIfAbsent(mutant.id(), mutant));
    return this;
  }

  /** Those that no case noticed yet. */
  List<Mutant> alive() {
    return tried.values().stream().filter(mutant -> !killed(mutant)).toList();
  }

  private boolean killed(Mutant mutant) {
    Hunt.Outcome outcome = outcomes.get(mutant.id());
    return outcome != null && outcome.killed();
  }

  void note(List<Mutant> mutants, List<Hunt.Outcome> found) {
    for (int i = 0; i < mutants.size(); i++) {
      outcomes.merge(mutants.get(i).id(), found.get(i), Hunt.Outcome::and);
    }
  }

  void fail(Collection<String> cases) {
    failing.addAll(cases);
  }

  DecisionScore score() {
    List<Survivor> survivors = new ArrayList<>();
    List<Survivor> equivalent = new ArrayList<>();
    for (Mutant mutant : alive()) {
      boolean same = accepted.equivalent().containsKey(mutant.id());
      (same ? equivalent : survivors).add(survivor(mutant));
    }
    survivors.sort(Comparator.comparing(Survivor::article));
    return new DecisionScore(
        decision,
        tried.size(),
        tried.size() - survivors.size() - equivalent.size(),
        List.copyOf(survivors),
        List.copyOf(equivalent),
        List.copyOf(failing),
        faults());
  }

  private Survivor survivor(Mutant mutant) {
    String same = accepted.equivalent().get(mutant.id());
    Hunt.Outcome outcome = outcomes.get(mutant.id());
    return new Survivor(
        mutant.id(),
        mutant.article(),
        mutant.words(),
        mutant.file(),
        mutant.row(),
        outcome == null ? 0 : outcome.reached(),
        same == null ? accepted.open().get(mutant.id()) : same);
  }

  private List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (String id : accepted.ids()) {
      Mutant mutant = tried.get(id);
      if (!known.contains(id)) {
        faults.add(decision + ": er is geen mutant " + id + " meer. Haal de reden weg.");
      } else if (mutant != null && killed(mutant)) {
        faults.add(decision + ": een geval merkt mutant " + id + " nu. Haal de reden weg.");
      }
    }
    return faults;
  }
}
