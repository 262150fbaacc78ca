package nl.toetssteen.engine.program;

import java.util.Set;
import nl.toetssteen.engine.table.Match;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.Kandidaat.Uitkomst;
import nl.toetssteen.facts.Value;

/** Follows the variables back to why something is unknown. */
final class Causes {
  private Causes() {}

  /** Only judgements leave it open: a person must answer; else a fact is missing. */
  static Uitkomst openAs(Set<Cause> causes) {
    boolean judgementsOnly =
        !causes.isEmpty() && causes.stream().allMatch(c -> c.kind() == Cause.Kind.JUDGEMENT);
    return judgementsOnly ? Uitkomst.BEOORDELEN : Uitkomst.ONBEKEND;
  }

  static void of(Match match, Run run, Set<Cause> sink) {
    if (!match.certain()) {
      match.tested(input -> input.reads(slot -> of(slot, run, sink)));
    }
    for (Row row : match.rows()) {
      row.outputs().forEach(output -> output.reads(slot -> of(slot, run, sink)));
    }
  }

  static void of(int slot, Run run, Set<Cause> sink) {
    Value value = run.get(slot);
    if (value instanceof Value.Known) {
      return;
    }
    Variable variable = run.program().variables().get(slot);
    if (variable instanceof Variable.Leaf) {
      sink.addAll(((Value.Unknown) value).causes());
    } else if (variable instanceof Variable.Derived derived) {
      derived.expr().reads(next -> of(next, run, sink));
    } else if (variable instanceof Variable.Output output) {
      of(run.match(output.table()), run, sink);
    } else {
      sink.addAll(run.ladder().causes());
    }
  }
}
