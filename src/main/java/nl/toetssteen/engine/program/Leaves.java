package nl.toetssteen.engine.program;

import java.util.Objects;
import java.util.Set;
import nl.toetssteen.engine.feel.Expr;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.engine.table.Table;

/** Everything a table can read, whichever row comes out. */
final class Leaves {
  private Leaves() {}

  static void of(Table table, Program program, Set<Variable.Leaf> sink) {
    for (Expr input : table.inputs()) {
      input.reads(slot -> of(slot, program, sink));
    }
    for (Row row : table.rows()) {
      row.outputs().forEach(output -> output.reads(slot -> of(slot, program, sink)));
    }
  }

  private static void of(int slot, Program program, Set<Variable.Leaf> sink) {
    Variable variable = program.variables().get(slot);
    if (variable instanceof Variable.Leaf leaf) {
      sink.add(leaf);
    } else if (variable instanceof Variable.Derived derived) {
      derived.expr().reads(next -> of(next, program, sink));
    } else if (variable instanceof Variable.Output output) {
      of(program.tables().get(output.table()), program, sink);
    } else {
      Program.Ladder ladder = Objects.requireNonNull(program.ladder());
      sink.add(LadderRun.finding(ladder));
      of(program.tables().get(ladder.rankTable()), program, sink);
    }
  }
}
