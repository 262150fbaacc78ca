package nl.toetssteen.engine;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.toetssteen.engine.Evaluation.Choice;
import nl.toetssteen.engine.Evaluation.Part;
import nl.toetssteen.engine.loading.Ways;
import nl.toetssteen.engine.program.Run;
import nl.toetssteen.facts.Cause;
import org.jspecify.annotations.Nullable;

/** Makes one answer of several: equal answers give that answer, unequal ones stay side by side. */
final class Combination {
  /** No regime, or none that answers this subject. */
  static final Evaluation NOT_APPLICABLE =
      new Evaluation(
          Status.NIET_VAN_TOEPASSING,
          null,
          null,
          Set.of(),
          List.of(),
          null,
          List.of(),
          Collections.emptySortedSet(),
          false);

  private Combination() {}

  /** A missing fact, or law that is not loaded, weighs more than an open judgement. */
  static Status openStatus(Set<Cause> causes) {
    boolean judgementsOnly =
        !causes.isEmpty() && causes.stream().allMatch(c -> c.kind() == Cause.Kind.JUDGEMENT);
    return judgementsOnly ? Status.BEOORDELING_VEREIST : Status.GEGEVENS_ONTBREKEN;
  }

  /**
   * The regimes of one unit.
   *
   * @param settled whether one row chose them; else any of them may apply
   * @param unsettled why not
   */
  static Evaluation ofRegimes(
      List<Part> parts, List<Choice> choices, boolean settled, Set<Cause> unsettled) {
    if (parts.size() == 1) {
      return parts.get(0).evaluation();
    }
    if (settled) {
      return choices.get(0).way().equals(Ways.MOST_FAVOURABLE)
          ? Favourable.of(parts)
          : contested(parts);
    }
    if (agree(parts)) {
      return like(parts.get(0).evaluation(), parts, null);
    }
    SortedSet<Cause> open = open(parts);
    open.addAll(unsettled);
    return undecided(openStatus(open), parts, open, false);
  }

  private static Evaluation contested(List<Part> parts) {
    if (agree(parts)) {
      return like(parts.get(0).evaluation(), parts, null);
    }
    return undecided(
        differing(parts),
        parts,
        open(parts),
        parts.stream().allMatch(part -> isSettled(part.evaluation())));
  }

  /** Unequal answers stay open; a missing fact in one of them weighs more than the difference. */
  private static Status differing(List<Part> parts) {
    Status least = least(parts);
    return least == Status.GEGEVENS_ONTBREKEN ? least : Status.BEOORDELING_VEREIST;
  }

  /**
   * Readings that each choose a regime.
   *
   * @param reading the judgement that chooses
   */
  static Evaluation ofRegimeReadings(List<Part> parts, Cause reading) {
    if (agree(parts)) {
      return like(parts.get(0).evaluation(), parts, null);
    }
    SortedSet<Cause> open = open(parts);
    open.add(reading);
    boolean settled = parts.stream().allMatch(part -> isSettled(part.evaluation()));
    return undecided(differing(parts), parts, open, settled);
  }

  /**
   * Readings of one level.
   *
   * @param plain the level without any reading chosen
   * @param chosen the judgements of which each reading was tried
   */
  static Evaluation ofReadings(Evaluation plain, List<Part> parts, Set<Cause> chosen) {
    if (agree(parts)) {
      Evaluation first = parts.get(0).evaluation();
      return new Evaluation(
          first.status(),
          first.code(),
          first.outcome(),
          first.possible(),
          List.of(),
          plain.run(),
          sayTheSame(parts) ? List.of() : parts,
          new TreeSet<>(),
          false);
    }
    SortedSet<Cause> open = open(parts);
    open.addAll(chosen);
    return new Evaluation(
        differing(parts), null, null, possible(parts), List.of(), plain.run(), parts, open, false);
  }

  private static boolean sayTheSame(List<Part> parts) {
    return parts.stream().map(part -> part.evaluation().data()).distinct().count() == 1;
  }

  /**
   * The subjects of a case that has no answer of its own.
   *
   * @param incomplete why there may be more of them; empty where these are all
   */
  static Evaluation ofSubjects(List<Part> parts, Set<Cause> incomplete) {
    SortedSet<Cause> open = open(parts);
    if (!incomplete.isEmpty()) {
      open.addAll(incomplete);
      return undecided(Status.GEGEVENS_ONTBREKEN, parts, open, false);
    }
    if (parts.isEmpty()) {
      return NOT_APPLICABLE;
    }
    Status least = least(parts);
    if (least != Status.BESLIST) {
      return undecided(least, parts, open, false);
    }
    if (agree(parts)) {
      return like(parts.get(0).evaluation(), parts, null);
    }
    return new Evaluation(
        Status.BESLIST,
        Evaluation.PER_SUBJECT,
        null,
        possible(parts),
        List.of(),
        null,
        parts,
        open,
        false);
  }

  /** Whether all parts are decided, with one and the same code. */
  private static boolean agree(List<Part> parts) {
    Evaluation first = parts.get(0).evaluation();
    return parts.stream()
        .map(Part::evaluation)
        .allMatch(
            e ->
                isSettled(e)
                    && e.status() == first.status()
                    && Objects.equals(e.code(), first.code()));
  }

  private static boolean isSettled(Evaluation evaluation) {
    return evaluation.status() == Status.BESLIST
        || evaluation.status() == Status.NIET_VAN_TOEPASSING;
  }

  /**
   * The same answer, for the parts together.
   *
   * @param run what it rests on; null where that differs from part to part
   */
  static Evaluation like(Evaluation first, List<Part> parts, @Nullable Run run) {
    return new Evaluation(
        first.status(),
        first.code(),
        first.outcome(),
        first.possible(),
        List.of(),
        run,
        parts,
        new TreeSet<>(),
        false);
  }

  static Evaluation undecided(
      Status status, List<Part> parts, SortedSet<Cause> open, boolean contested) {
    return new Evaluation(
        status, null, null, possible(parts), List.of(), null, parts, open, contested);
  }

  static Status least(List<Part> parts) {
    return parts.stream()
        .map(part -> part.evaluation().status())
        .reduce(Status.NIET_VAN_TOEPASSING, Status::least);
  }

  static SortedSet<Cause> open(List<Part> parts) {
    SortedSet<Cause> open = new TreeSet<>();
    parts.forEach(part -> open.addAll(part.evaluation().open()));
    return open;
  }

  private static SortedSet<String> possible(List<Part> parts) {
    SortedSet<String> possible = new TreeSet<>();
    parts.forEach(part -> possible.addAll(part.evaluation().possible()));
    return possible;
  }
}
