package nl.toetssteen.engine;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.toetssteen.engine.Evaluation.Choice;
import nl.toetssteen.engine.Evaluation.Part;
import nl.toetssteen.engine.program.Program;
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
          new TreeSet<>(),
          false);

  private Combination() {}

  /** A missing fact, or law that is not loaded, weighs more than an open judgement. */
  static Status openStatus(Set<Cause> causes) {
    boolean judgementsOnly =
        !causes.isEmpty() && causes.stream().allMatch(c -> c.kind() == Cause.Kind.JUDGEMENT);
    return judgementsOnly ? Status.BEOORDELING_VEREIST : Status.GEGEVENS_ONTBREKEN;
  }

  /** The regimes of one unit; {@code unsettled} says why more than one row may choose. */
  static Evaluation ofRegimes(List<Part> parts, List<Choice> choices, Set<Cause> unsettled) {
    if (parts.size() == 1) {
      return parts.get(0).evaluation();
    }
    if (unsettled.isEmpty()) {
      return choices.get(0).way().equals(Framework.MOST_FAVOURABLE)
          ? Favourable.of(parts)
          : contested(parts);
    }
    if (agree(parts)) {
      return like(parts.get(0).evaluation(), parts, false);
    }
    SortedSet<Cause> open = open(parts);
    open.addAll(unsettled);
    return undecided(openStatus(open), parts, open, false);
  }

  private static Evaluation contested(List<Part> parts) {
    if (agree(parts)) {
      return like(parts.get(0).evaluation(), parts, false);
    }
    Status least = least(parts);
    return undecided(
        least == Status.GEGEVENS_ONTBREKEN ? least : Status.BEOORDELING_VEREIST,
        parts,
        open(parts),
        parts.stream().allMatch(part -> part.evaluation().status() == Status.BESLIST));
  }

  /** Readings of one level; {@code plain} is the level without any reading chosen. */
  static Evaluation ofReadings(Evaluation plain, List<Part> parts) {
    Evaluation first = parts.get(0).evaluation();
    if (agree(parts)) {
      return new Evaluation(
          first.status(),
          first.code(),
          first.outcome(),
          first.possible(),
          List.of(),
          plain.run(),
          List.of(),
          new TreeSet<>(),
          false);
    }
    SortedSet<Cause> open = open(parts);
    open.addAll(plain.open());
    Status least = least(parts);
    Status status = least == Status.GEGEVENS_ONTBREKEN ? least : Status.BEOORDELING_VEREIST;
    return new Evaluation(
        status, null, null, possible(parts), List.of(), plain.run(), parts, open, false);
  }

  /** The subjects of a case that has no answer of its own. */
  static Evaluation ofSubjects(List<Part> parts, Set<Cause> listCauses, boolean complete) {
    SortedSet<Cause> open = open(parts);
    if (!complete) {
      open.addAll(listCauses);
      return undecided(Status.GEGEVENS_ONTBREKEN, parts, open, false);
    }
    if (parts.isEmpty()) {
      return NOT_APPLICABLE;
    }
    Status least = least(parts);
    if (least != Status.BESLIST || agree(parts)) {
      Evaluation first = parts.get(0).evaluation();
      return least == Status.BESLIST
          ? like(first, parts, false)
          : undecided(least, parts, open, false);
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
            e -> isSettled(e) && e.status() == first.status() && same(e.code(), first.code()));
  }

  private static boolean isSettled(Evaluation evaluation) {
    return evaluation.status() == Status.BESLIST
        || evaluation.status() == Status.NIET_VAN_TOEPASSING;
  }

  private static boolean same(@Nullable String a, @Nullable String b) {
    return java.util.Objects.equals(a, b);
  }

  static Evaluation like(Evaluation first, List<Part> parts, boolean contested) {
    Program.Outcome outcome = first.outcome();
    return new Evaluation(
        first.status(),
        first.code(),
        outcome,
        first.possible(),
        List.of(),
        null,
        parts,
        new TreeSet<>(),
        contested);
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
