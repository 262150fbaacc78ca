package nl.toetssteen.engine.program;

import java.util.Set;
import nl.toetssteen.engine.table.Match;

/** Follows the variables back to the facts that were used. */
final class Origins {
  private Origins() {}

  static void of(int slot, Run run, Set<String> sink) {
    Variable variable = run.program().variables().get(slot);
    if (variable instanceof Variable.Leaf leaf) {
      sink.addAll(run.inputs().facts(leaf, run.subject()));
    } else if (variable instanceof Variable.Derived derived) {
      derived.expr().reads(next -> of(next, run, sink));
    } else if (variable instanceof Variable.Output output) {
      of(run.match(output.table()), run, sink);
    } else {
      run.ladder().rungs().forEach(rung -> sink.addAll(rung.candidate().paden()));
    }
  }

  /** Only what the rows that came out of it tested. */
  static void of(Match match, Run run, Set<String> sink) {
    match.tested(input -> input.reads(slot -> of(slot, run, sink)));
    match.rows().forEach(row -> row.outputs().forEach(o -> o.reads(slot -> of(slot, run, sink))));
  }
}
