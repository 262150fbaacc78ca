package nl.toetssteen.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.toetssteen.engine.Evaluation;
import nl.toetssteen.engine.Evaluation.Kind;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.program.Run;
import nl.toetssteen.facts.Kandidaat.Uitkomst;
import org.jspecify.annotations.Nullable;

/** Reads the conditions of an evaluation. */
final class Level {
  /** A condition that makes a decided outcome what it is. */
  record Obstacle(Program.Condition condition, Uitkomst outcome, Run run) {}

  private Level() {}

  /** The conditions, or none where only parts answered. */
  static List<Program.Condition> conditions(Evaluation evaluation) {
    Run run = evaluation.run();
    return run == null ? List.of() : run.program().conditions();
  }

  /** The evaluation itself if it ran a regime, else its parts that did. */
  static List<Evaluation> levels(Evaluation evaluation) {
    return evaluation.run() != null
        ? List.of(evaluation)
        : evaluation.parts().stream().flatMap(part -> levels(part.evaluation()).stream()).toList();
  }

  /** Each regime that was tried, also where the better of them counts for the whole. */
  static List<Evaluation> regimes(Evaluation evaluation) {
    List<Evaluation> regimes =
        evaluation.parts().stream()
            .filter(part -> part.kind() == Kind.REGIME)
            .flatMap(part -> levels(part.evaluation()).stream())
            .toList();
    return regimes.isEmpty() ? levels(evaluation) : regimes;
  }

  /** Whether it is decided, and no other outcome is better. */
  static boolean isBest(Evaluation evaluation) {
    Program.Outcome outcome = evaluation.outcome();
    return outcome != null && outcome.when() == null;
  }

  /** What stands in the way of a better outcome, in the order of the conditions. */
  static List<Obstacle> obstacles(Evaluation evaluation) {
    List<Obstacle> obstacles = new ArrayList<>();
    if (evaluation.outcome() != null) {
      regimes(evaluation).forEach(level -> obstacles(level, obstacles));
    }
    return obstacles;
  }

  private static void obstacles(Evaluation level, List<Obstacle> sink) {
    Run run = level.run();
    Program.Outcome outcome = level.outcome();
    if (run == null || outcome == null) {
      return;
    }
    BitSet reasons = run.reasons(outcome);
    for (int index = reasons.nextSetBit(0); index >= 0; index = reasons.nextSetBit(index + 1)) {
      Uitkomst found = run.condition(index);
      if (found == Uitkomst.VOLDAAN || found == Uitkomst.NIET_VOLDAAN) {
        sink.add(new Obstacle(run.program().conditions().get(index), found, run));
      }
    }
  }

  /** Indexes of the conditions on which a decided outcome rests; all of them while it is open. */
  static BitSet grounds(Evaluation evaluation) {
    Run run = evaluation.run();
    Program.Outcome outcome = evaluation.outcome();
    if (run != null && outcome != null && run.program().outcomes().contains(outcome)) {
      return run.grounds(outcome);
    }
    BitSet all = new BitSet();
    all.set(0, conditions(evaluation).size());
    return all;
  }

  /** Whether a condition has this outcome at each of these levels that has it, if any has. */
  static boolean is(List<Evaluation> levels, String id, Uitkomst wanted) {
    boolean found = false;
    for (Evaluation level : levels) {
      Uitkomst outcome = outcomeOf(level, id);
      if (outcome != null && outcome != wanted) {
        return false;
      }
      found |= outcome != null;
    }
    return found;
  }

  private static @Nullable Uitkomst outcomeOf(Evaluation level, String id) {
    List<Program.Condition> conditions = conditions(level);
    for (int i = 0; i < conditions.size(); i++) {
      if (conditions.get(i).id().equals(id) && level.run() != null) {
        return level.run().condition(i);
      }
    }
    return null;
  }
}
