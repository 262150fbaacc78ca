package nl.toetssteen.engine.program;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.toetssteen.engine.feel.Scope;
import nl.toetssteen.engine.table.Match;
import nl.toetssteen.engine.tree.Kleene;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.Kandidaat;
import nl.toetssteen.facts.Kandidaat.Uitkomst;
import nl.toetssteen.facts.Value;

/**
 * The candidates in order of rank. The first that applies wins, unless a higher one is still open
 * and points elsewhere: an unknown higher rung blocks a lower winner.
 */
public record LadderRun(List<Rung> rungs, Value winner, SortedSet<Cause> causes) {

  /**
   * One rung.
   *
   * @param source citation of the row that ranks it
   */
  public record Rung(
      BigDecimal rank, Kandidaat candidate, Set<Cause> causes, String row, String source) {}

  static LadderRun of(Run run) {
    Program.Ladder ladder = Objects.requireNonNull(run.program().ladder());
    List<Rung> rungs = new ArrayList<>();
    for (Kandidaat candidate : run.inputs().candidates(ladder.candidates(), run.subject())) {
      rungs.add(rung(run, ladder, candidate));
    }
    rungs.sort(Comparator.comparing(Rung::rank).thenComparing(Rung::candidate));
    return decide(rungs);
  }

  private static Rung rung(Run run, Program.Ladder ladder, Kandidaat candidate) {
    Scope scope = new RungScope(run, ladder.rungSlot(), Value.known(candidate.criterium()));
    Match match = run.program().tables().get(ladder.rankTable()).match(scope);
    if (!(match.output(0, scope) instanceof Value.Known rank)) {
      throw new IllegalStateException(
          "Table " + match.table().path() + " gives no rank for " + candidate.criterium());
    }
    Set<Cause> causes =
        Kleene.open(candidate.uitkomst())
            ? run.inputs().causes(candidate.oorzaken())
            : new TreeSet<>();
    var row = match.rows().get(0);
    return new Rung((BigDecimal) rank.value(), candidate, causes, row.id(), row.source());
  }

  private static LadderRun decide(List<Rung> rungs) {
    SortedSet<Cause> causes = new TreeSet<>();
    List<Rung> open = new ArrayList<>();
    for (Rung rung : rungs) {
      if (Kleene.open(rung.candidate().uitkomst())) {
        open.add(rung);
        causes.addAll(rung.causes());
      } else if (rung.candidate().uitkomst() == Uitkomst.VOLDAAN) {
        return settled(rungs, rung, open, causes);
      }
    }
    return new LadderRun(List.copyOf(rungs), Run.unknown(), causes);
  }

  private static LadderRun settled(
      List<Rung> rungs, Rung first, List<Rung> open, SortedSet<Cause> causes) {
    String points = first.candidate().waarde();
    if (points == null || open.stream().anyMatch(r -> !points.equals(r.candidate().waarde()))) {
      return new LadderRun(List.copyOf(rungs), Run.unknown(), causes);
    }
    return new LadderRun(List.copyOf(rungs), Value.known(points), new TreeSet<>());
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
