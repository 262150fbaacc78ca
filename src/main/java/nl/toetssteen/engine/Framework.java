package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.toetssteen.engine.Evaluation.Choice;
import nl.toetssteen.engine.loading.Ways;
import nl.toetssteen.engine.program.Run;
import nl.toetssteen.engine.table.Match;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.Value;

/** Reads the choice of regime off toetsingskader.dmn: regime, manner and second regime. */
final class Framework {
  private Framework() {}

  static List<Choice> choices(Run run) {
    Match match = run.match(0);
    List<Choice> choices = new ArrayList<>();
    for (Row row : match.rows()) {
      String way = text(row, 1, run);
      choices.add(new Choice(text(row, 0, run), way, match, row, run));
      if (!way.equals(Ways.SINGLE)) {
        choices.add(new Choice(text(row, 2, run), way, match, row, run));
      }
    }
    return Evaluator.distinct(choices);
  }

  /** Whether it is certain which row applies. */
  static boolean isSettled(Run run) {
    return run.match(0).certain();
  }

  /** Why it is not certain. */
  static Set<Cause> causes(Run run) {
    Set<Cause> causes = new TreeSet<>();
    if (!isSettled(run)) {
      causes.addAll(run.causesOfTable(0));
    }
    return causes;
  }

  private static String text(Row row, int column, Run run) {
    if (row.outputs().get(column).eval(run) instanceof Value.Known known) {
      return (String) known.value();
    }
    throw new IllegalStateException("Row " + row.id() + " of toetsingskader leaves an output open");
  }
}
