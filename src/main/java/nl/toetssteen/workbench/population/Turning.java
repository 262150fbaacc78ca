package nl.toetssteen.workbench.population;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.toetssteen.engine.Evaluation;
import nl.toetssteen.engine.Evaluation.Kind;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.program.Run;
import nl.toetssteen.engine.table.Match;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.Kandidaat.Uitkomst;
import org.jspecify.annotations.Nullable;

/** Finds the condition on which two answers about the same facts part. */
final class Turning {
  private Turning() {}

  static Reason between(Evaluation before, Evaluation after) {
    Run is = run(after);
    if (is == null) {
      return Reason.of("geen regime geeft alleen het antwoord");
    }
    if (after.outcome() == null && !after.open().isEmpty()) {
      Cause cause = after.open().first();
      return Reason.of(
          (cause.kind() == Cause.Kind.JUDGEMENT ? "oordeel " : "niet bekend: ") + cause.id());
    }
    Run was = run(before);
    Map<String, Uitkomst> verdicts = was == null ? Map.of() : verdicts(was);
    Program.Outcome outcome = after.outcome();
    BitSet grounds = outcome == null ? new BitSet() : is.grounds(outcome);
    for (int index = grounds.nextSetBit(0); index >= 0; index = grounds.nextSetBit(index + 1)) {
      Program.Condition condition = is.program().conditions().get(index);
      if (is.condition(index) != verdicts.get(condition.id())) {
        return reason(is, condition);
      }
    }
    return Reason.of("een ander regime");
  }

  private static @Nullable Run run(Evaluation evaluation) {
    if (evaluation.run() != null) {
      return evaluation.run();
    }
    return evaluation.parts().stream()
        .filter(part -> part.kind() != Kind.SUBJECT)
        .map(part -> part.evaluation().run())
        .findFirst()
        .orElse(null);
  }

  private static Map<String, Uitkomst> verdicts(Run run) {
    Map<String, Uitkomst> verdicts = new LinkedHashMap<>();
    for (int i = 0; i < run.program().conditions().size(); i++) {
      verdicts.put(run.program().conditions().get(i).id(), run.condition(i));
    }
    return verdicts;
  }

  private static Reason reason(Run run, Program.Condition condition) {
    Match match = run.match(condition.table());
    Row row = match.rows().get(0);
    return new Reason(
        condition.id(), row.source(), match.table().path(), match.certain() ? row.id() : "");
  }
}
