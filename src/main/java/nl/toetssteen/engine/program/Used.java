package nl.toetssteen.engine.program;

import java.util.BitSet;
import java.util.Objects;
import java.util.function.Consumer;
import nl.toetssteen.engine.table.Match;
import nl.toetssteen.engine.table.Row;

/** Follows a table that came out back to the rows and leaves it rests on. */
final class Used {
  private final Run run;
  private final Consumer<Row> rows;
  private final Consumer<Variable.Leaf> leaves;
  private final BitSet visited = new BitSet();

  Used(Run run, Consumer<Row> rows, Consumer<Variable.Leaf> leaves) {
    this.run = run;
    this.rows = rows;
    this.leaves = leaves;
  }

  /** Only what the rows that came out of it tested. */
  void by(Match match) {
    match.rows().forEach(rows);
    match.tested(input -> input.reads(this::by));
    match.rows().forEach(row -> row.outputs().forEach(output -> output.reads(this::by)));
  }

  void by(int slot) {
    if (visited.get(slot)) {
      return;
    }
    visited.set(slot);
    Variable variable = run.program().variables().get(slot);
    if (variable instanceof Variable.Leaf leaf) {
      leaves.accept(leaf);
    } else if (variable instanceof Variable.Derived derived) {
      derived.expr().reads(this::by);
    } else if (variable instanceof Variable.Output output) {
      by(run.match(output.table()));
    } else {
      run.ladder().rungs().forEach(rung -> rows.accept(rung.row()));
      leaves.accept(LadderRun.finding(Objects.requireNonNull(run.program().ladder())));
    }
  }
}
