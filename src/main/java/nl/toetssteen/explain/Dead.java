package nl.toetssteen.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.toetssteen.engine.Evaluated;
import nl.toetssteen.engine.Evaluation;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.program.Run;
import nl.toetssteen.engine.program.Variable;
import nl.toetssteen.explain.answer.Ommekeer;
import nl.toetssteen.facts.Kandidaat.Uitkomst;
import org.jspecify.annotations.Nullable;

/** What to say of a refusal that nothing was found to turn. */
final class Dead {
  private final Timeline timeline;
  private final Function<Evaluated, @Nullable Evaluation> part;
  private final Evaluated evaluated;

  Dead(Timeline timeline, Function<Evaluated, @Nullable Evaluation> part, Evaluated evaluated) {
    this.timeline = timeline;
    this.part = part;
    this.evaluated = evaluated;
  }

  List<Ommekeer> ends(Evaluation now) {
    List<Ommekeer> ends = new ArrayList<>();
    for (Program.Condition condition : Level.withOutcome(now, Uitkomst.NIET_VOLDAAN)) {
      if (isNeverMet(condition, now)) {
        ends.add(
            entry(
                condition.id(),
                "NOOIT",
                "Met deze feiten is op geen enkele datum voldaan aan: " + condition.name() + "."));
      }
    }
    if (ends.isEmpty()) {
      ends.add(
          entry(
              null,
              "GEEN_GEVONDEN",
              "Er is gezocht naar ten hoogste drie wijzigingen tegelijk; die veranderen de uitkomst niet."));
    }
    return ends;
  }

  /** On no date within the timeline, and no judgement it can read could make it otherwise. */
  private boolean isNeverMet(Program.Condition condition, Evaluation now) {
    Run run = now.run();
    boolean judged =
        run == null
            || run.leavesOfTable(condition.table()).stream().anyMatch(this::restsOnJudgement);
    if (judged) {
      return false;
    }
    for (Map.Entry<?, Evaluated> entry : timeline.evaluated().entrySet()) {
      Evaluation there = part.apply(entry.getValue());
      if (there == null || Level.outcomeOf(there, condition.id()) != Uitkomst.NIET_VOLDAAN) {
        return false;
      }
    }
    return true;
  }

  private boolean restsOnJudgement(Variable.Leaf leaf) {
    var judgements = evaluated.law().judgements();
    if (leaf.kind() == Variable.Kind.JUDGEMENT) {
      return true;
    }
    var finding = evaluated.law().findings().findings().get(leaf.key());
    return finding != null
        && finding.restsOn().stream().anyMatch(id -> judgements.find(id).isPresent());
  }

  private static Ommekeer entry(@Nullable String condition, String kind, String text) {
    return new Ommekeer(
        List.of(new Ommekeer.Wijziging(condition, kind, null, null, null, text)), null);
  }
}
