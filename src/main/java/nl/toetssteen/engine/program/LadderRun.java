package nl.toetssteen.engine.program;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.toetssteen.engine.feel.Scope;
import nl.toetssteen.engine.table.Match;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.engine.tree.Kleene;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.Kandidaat;
import nl.toetssteen.facts.Kandidaat.Uitkomst;
import nl.toetssteen.facts.Value;
import org.jspecify.annotations.Nullable;

/**
 * The candidates in order of rank. The first that applies wins, unless one that ranks as high is
 * still open and points elsewhere: an unknown higher rung blocks a lower winner.
 *
 * @param deciding the rung that decides; null while the winner is unknown
 * @param causes why the winner is unknown
 */
public record LadderRun(
    List<Rung> rungs, Value winner, @Nullable Rung deciding, SortedSet<Cause> causes) {
  private static final Comparator<Rung> ORDER =
      Comparator.comparing(Rung::rank).thenComparing(Rung::candidate);

  /**
   * One rung.
   *
   * @param causes why it is open, or what it points to unknown
   * @param row the row that ranks it
   */
  public record Rung(BigDecimal rank, Kandidaat candidate, SortedSet<Cause> causes, Row row) {
    boolean applies() {
      return candidate.uitkomst() == Uitkomst.VOLDAAN;
    }

    boolean mayApply() {
      return applies() || Kleene.open(candidate.uitkomst());
    }

    boolean pointsTo(@Nullable String value) {
      return value != null && value.equals(candidate.waarde());
    }
  }

  static LadderRun of(Run run) {
    Program.Ladder ladder = Objects.requireNonNull(run.program().ladder());
    List<Kandidaat> candidates = run.inputs().candidates(ladder.candidates(), run.subject());
    List<Rung> rungs = new ArrayList<>(candidates.size());
    for (Kandidaat candidate : candidates) {
      rungs.add(rung(run, ladder, candidate));
    }
    rungs.sort(ORDER);
    if (rungs.isEmpty() && isAbsent(run, ladder)) {
      return new LadderRun(List.of(), Run.unknown(), null, new TreeSet<>());
    }
    Rung first = first(rungs);
    return first == null
        ? open(List.copyOf(rungs), rungs, run, ladder)
        : settled(List.copyOf(rungs), first, run, ladder);
  }

  private static @Nullable Rung first(List<Rung> rungs) {
    for (Rung rung : rungs) {
      if (rung.applies()) {
        return rung;
      }
    }
    return null;
  }

  /** The rules found that there is nothing to rank. */
  private static boolean isAbsent(Run run, Program.Ladder ladder) {
    var presence =
        new Variable.Leaf(Variable.Kind.FINDING_PRESENT, ladder.candidates(), ladder.candidates());
    return run.inputs().value(presence, run.subject()).equals(Value.known("NEE"));
  }

  private static Rung rung(Run run, Program.Ladder ladder, Kandidaat candidate) {
    Scope scope = new RungScope(run, ladder.rungSlot(), Value.known(candidate.criterium()));
    Match match = run.program().tables().get(ladder.rankTable()).match(scope);
    if (!(match.output(0, scope) instanceof Value.Known rank)) {
      throw new IllegalStateException(
          "Table " + match.table().path() + " gives no rank for " + candidate.criterium());
    }
    boolean open = Kleene.open(candidate.uitkomst()) || candidate.waarde() == null;
    boolean caused = open && !candidate.oorzaken().isEmpty();
    SortedSet<Cause> causes =
        caused
            ? new TreeSet<>(run.inputs().causes(candidate.oorzaken()))
            : Collections.emptySortedSet();
    return new Rung((BigDecimal) rank.value(), candidate, causes, match.rows().get(0));
  }

  private static LadderRun settled(List<Rung> rungs, Rung first, Run run, Program.Ladder ladder) {
    String points = first.candidate().waarde();
    List<Rung> rivals = new ArrayList<>();
    for (Rung rung : rungs) {
      boolean asHigh = rung.rank().compareTo(first.rank()) <= 0;
      if (asHigh && rung.mayApply() && !rung.pointsTo(points)) {
        rivals.add(rung);
      }
    }
    if (rivals.isEmpty()) {
      return new LadderRun(
          rungs, Value.known(Objects.requireNonNull(points)), first, new TreeSet<>());
    }
    refuseTie(first, rivals, ladder);
    return open(rungs, rivals, run, ladder);
  }

  private static void refuseTie(Rung first, List<Rung> rivals, Program.Ladder ladder) {
    for (Rung rival : rivals) {
      if (first.candidate().waarde() != null
          && rival != first
          && rival.applies()
          && rival.candidate().waarde() != null) {
        throw new IllegalStateException(
            "Two candidates of %s rank alike and point elsewhere: %s and %s.\nRank them apart, or let a rule choose."
                .formatted(
                    ladder.candidates(), first.candidate().waarde(), rival.candidate().waarde()));
      }
    }
  }

  private static LadderRun open(
      List<Rung> rungs, List<Rung> waiting, Run run, Program.Ladder ladder) {
    SortedSet<Cause> causes = new TreeSet<>();
    waiting.stream().filter(Rung::mayApply).forEach(rung -> causes.addAll(rung.causes()));
    if (run.inputs().value(finding(ladder), run.subject()) instanceof Value.Unknown open) {
      causes.addAll(open.causes());
    }
    if (causes.isEmpty()) {
      causes.addAll(run.inputs().notLoaded(ladder.candidates()));
    }
    if (causes.isEmpty()) {
      throw new IllegalStateException(
          "No candidate of "
              + ladder.candidates()
              + " applies, and none is open.\nAdd a candidate that applies when no other does.");
    }
    return new LadderRun(rungs, Run.unknown(), null, causes);
  }

  /** The finding that holds the candidates, as a leaf. */
  static Variable.Leaf finding(Program.Ladder ladder) {
    return new Variable.Leaf(Variable.Kind.FINDING, ladder.candidates(), ladder.candidates());
  }

  /** The run, with the rung that is being ranked in its slot. */
  private record RungScope(Run run, int slot, Value rung) implements Scope {
    @Override
    public Value get(int asked) {
      return asked == slot ? rung : run.get(asked);
    }

    @Override
    public void compared(Value left, Value right) {
      run.compared(left, right);
    }
  }
}
