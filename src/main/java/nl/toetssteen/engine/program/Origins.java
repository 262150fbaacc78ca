package nl.toetssteen.engine.program;

import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import nl.toetssteen.engine.table.Match;

/** Follows the variables back to the facts that were used. */
final class Origins {
  private final Run run;
  private final Set<String> facts = new TreeSet<>();
  private final BitSet visited = new BitSet();

  private Origins(Run run) {
    this.run = run;
  }

  /** The facts behind a variable. */
  static Set<String> of(int slot, Run run) {
    Origins origins = new Origins(run);
    origins.add(slot);
    return origins.facts;
  }

  /** Only what the rows that came out of it tested. */
  static Set<String> of(Match match, Run run) {
    Origins origins = new Origins(run);
    origins.add(match);
    return origins.facts;
  }

  private void add(int slot) {
    if (visited.get(slot)) {
      return;
    }
    visited.set(slot);
    Variable variable = run.program().variables().get(slot);
    if (variable instanceof Variable.Leaf leaf) {
      facts.addAll(run.leafFacts().of(slot, leaf));
    } else if (variable instanceof Variable.Derived derived) {
      derived.expr().reads(this::add);
    } else if (variable instanceof Variable.Output output) {
      add(run.match(output.table()));
    } else {
      run.ladder().rungs().forEach(rung -> facts.addAll(rung.candidate().paden()));
    }
  }

  private void add(Match match) {
    match.tested(input -> input.reads(this::add));
    match.rows().forEach(row -> row.outputs().forEach(output -> output.reads(this::add)));
  }
}
