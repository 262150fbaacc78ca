package nl.toetssteen.engine.program;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import nl.toetssteen.engine.feel.Expr;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.engine.table.Table;

/** Everything a table can read, whichever row comes out. */
final class Leaves {
  private final Program program;
  private final Set<Variable.Leaf> leaves = new LinkedHashSet<>();
  private final BitSet visited = new BitSet();

  private Leaves(Program program) {
    this.program = program;
  }

  static Set<Variable.Leaf> of(Table table, Program program) {
    Leaves leaves = new Leaves(program);
    leaves.add(table);
    return leaves.leaves;
  }

  private void add(Table table) {
    for (Expr input : table.inputs()) {
      input.reads(this::add);
    }
    for (Row row : table.rows()) {
      row.outputs().forEach(output -> output.reads(this::add));
    }
  }

  private void add(int slot) {
    if (visited.get(slot)) {
      return;
    }
    visited.set(slot);
    Variable variable = program.variables().get(slot);
    if (variable instanceof Variable.Leaf leaf) {
      leaves.add(leaf);
    } else if (variable instanceof Variable.Derived derived) {
      derived.expr().reads(this::add);
    } else if (variable instanceof Variable.Output output) {
      add(program.tables().get(output.table()));
    } else {
      Program.Ladder ladder = Objects.requireNonNull(program.ladder());
      leaves.add(LadderRun.finding(ladder));
      add(program.tables().get(ladder.rankTable()));
    }
  }
}
