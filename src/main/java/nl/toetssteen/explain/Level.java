package nl.toetssteen.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.toetssteen.engine.Evaluation;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.program.Run;
import nl.toetssteen.facts.Kandidaat.Uitkomst;

/** Reads the conditions of an evaluation. */
final class Level {
  private Level() {}

  /** The conditions, or none where only parts answered. */
  static List<Program.Condition> conditions(Evaluation evaluation) {
    Run run = evaluation.run();
    return run == null ? List.of() : run.program().conditions();
  }

  /** Indexes of the conditions on which a decided outcome rests; all of them while it is open. */
  static Set<Integer> grounds(Evaluation evaluation) {
    Run run = evaluation.run();
    Program.Outcome outcome = evaluation.outcome();
    if (run != null && outcome != null && run.program().outcomes().contains(outcome)) {
      return run.grounds(outcome);
    }
    Set<Integer> all = new TreeSet<>();
    for (int i = 0; i < conditions(evaluation).size(); i++) {
      all.add(i);
    }
    return all;
  }

  /** Among the grounds, the conditions with this outcome, in their own order. */
  static List<Program.Condition> withOutcome(Evaluation evaluation, Uitkomst wanted) {
    List<Program.Condition> found = new ArrayList<>();
    Run run = evaluation.run();
    if (run != null) {
      for (int index : grounds(evaluation)) {
        if (run.condition(index) == wanted) {
          found.add(run.program().conditions().get(index));
        }
      }
    }
    return found;
  }

  /** The outcome of a condition by its id; null where this evaluation does not have it. */
  static @org.jspecify.annotations.Nullable Uitkomst outcomeOf(Evaluation evaluation, String id) {
    List<Program.Condition> conditions = conditions(evaluation);
    for (int i = 0; i < conditions.size(); i++) {
      if (conditions.get(i).id().equals(id) && evaluation.run() != null) {
        return evaluation.run().condition(i);
      }
    }
    return null;
  }
}
