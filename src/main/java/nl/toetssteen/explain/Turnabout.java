package nl.toetssteen.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.toetssteen.engine.Evaluated;
import nl.toetssteen.engine.Evaluation;
import nl.toetssteen.engine.Preference;
import nl.toetssteen.engine.Status;
import nl.toetssteen.explain.answer.Ommekeer;
import nl.toetssteen.facts.Kandidaat.Uitkomst;
import org.jspecify.annotations.Nullable;

/**
 * "Nee, tenzij": least sets of changes that turn a refusal, each verified by evaluating it.
 *
 * <p>Sets grow one change at a time and only from sets that already lift at least one of the
 * conditions that stand in the way, within a fixed number of evaluations.
 */
final class Turnabout {
  private static final int MOST_SETS = 10;
  private static final int MOST_CHANGES = 3;
  private static final int MOST_EVALUATIONS = 600;

  private final Trials trials;
  private final Evaluated evaluated;
  private final Function<Evaluated, @Nullable Evaluation> part;
  private final Timeline timeline;
  private final List<Ommekeer> found = new ArrayList<>();
  private final List<Set<Change>> foundSets = new ArrayList<>();
  private int evaluations;

  Turnabout(
      Trials trials,
      Evaluated evaluated,
      Function<Evaluated, @Nullable Evaluation> part,
      Timeline timeline) {
    this.trials = trials;
    this.evaluated = evaluated;
    this.part = part;
    this.timeline = timeline;
  }

  /**
   * The sets that were found; one entry that says so where a refusal has none; empty for no
   * refusal.
   */
  List<Ommekeer> search() {
    Evaluation now = part.apply(evaluated);
    boolean refused =
        now != null
            && now.status() == Status.BESLIST
            && !now.steps().isEmpty()
            && !Level.isBest(now);
    if (now == null || !refused) {
      return List.of();
    }
    firstDay(now);
    List<Change> changes = new Alternatives(evaluated).of(now);
    List<List<Change>> helpful = new ArrayList<>();
    helpful.add(List.of());
    for (int size = 1; size <= MOST_CHANGES && !helpful.isEmpty(); size++) {
      helpful = grow(helpful, changes, now);
    }
    return found.isEmpty() ? new Dead(timeline, part, evaluated).ends(now) : List.copyOf(found);
  }

  /** Waiting alone: the first day on which the answer is better. */
  private void firstDay(Evaluation now) {
    LocalDate day = evaluated.question().referenceDate();
    for (Map.Entry<LocalDate, Evaluated> later :
        timeline.evaluated().tailMap(day, false).entrySet()) {
      Evaluation there = part.apply(later.getValue());
      if (there != null && Preference.isBetter(there, now)) {
        keep(List.of(new Change.Later(later.getKey())), there, now);
        return;
      }
    }
  }

  /**
   * Adds one change to each set; keeps those that lift something, and reports those that turn it.
   */
  private List<List<Change>> grow(List<List<Change>> sets, List<Change> changes, Evaluation now) {
    List<List<Change>> lifting = new ArrayList<>();
    Set<Set<Change>> tried = new HashSet<>();
    for (List<Change> set : sets) {
      for (Change change : candidates(changes, set)) {
        List<Change> larger = new ArrayList<>(set);
        larger.add(change);
        if (!full() && fits(set, change) && tried.add(Set.copyOf(larger)) && isNew(larger)) {
          tryOut(larger, now, lifting);
        }
      }
    }
    return lifting;
  }

  /** Waiting is tried together with other changes only: alone it has been tried on every day. */
  private List<Change> candidates(List<Change> changes, List<Change> set) {
    List<Change> all = new ArrayList<>(changes);
    if (!set.isEmpty()) {
      all.addAll(Alternatives.days(timeline, evaluated.question().referenceDate()));
    }
    return all;
  }

  private void tryOut(List<Change> set, Evaluation now, List<List<Change>> lifting) {
    evaluations++;
    Evaluation there = trials.of(set).map(part).orElse(null);
    if (there == null) {
      return;
    }
    if (Preference.isBetter(there, now)) {
      keep(set, there, now);
    } else if (lifts(there, now)) {
      lifting.add(set);
    }
  }

  private void keep(List<Change> set, Evaluation there, Evaluation now) {
    foundSets.add(Set.copyOf(set));
    found.add(new ChangeWording(evaluated).tell(set, there, now));
  }

  private boolean full() {
    return found.size() >= MOST_SETS || evaluations >= MOST_EVALUATIONS;
  }

  /** A later day only works from there on, so one day per set is enough. */
  private static boolean fits(List<Change> set, Change change) {
    return set.stream().noneMatch(c -> c.target().equals(change.target()));
  }

  private boolean isNew(List<Change> set) {
    return foundSets.stream().noneMatch(smaller -> covers(smaller, set));
  }

  /** A set with a later day is no better than the same set with an earlier one. */
  private static boolean covers(Set<Change> smaller, List<Change> set) {
    return smaller.stream()
        .allMatch(
            change ->
                change instanceof Change.Later later
                    ? set.stream()
                        .anyMatch(
                            c -> c instanceof Change.Later l && !l.day().isBefore(later.day()))
                    : set.contains(change));
  }

  /** Whether a condition that stands in the way does so no longer. */
  private static boolean lifts(Evaluation there, Evaluation now) {
    return Level.obstacles(now).stream()
        .anyMatch(
            obstacle -> Level.is(Level.regimes(there), obstacle.condition().id(), other(obstacle)));
  }

  private static Uitkomst other(Level.Obstacle obstacle) {
    return obstacle.outcome() == Uitkomst.VOLDAAN ? Uitkomst.NIET_VOLDAAN : Uitkomst.VOLDAAN;
  }
}
