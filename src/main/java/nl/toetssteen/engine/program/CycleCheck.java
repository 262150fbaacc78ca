package nl.toetssteen.engine.program;

import java.util.List;
import nl.toetssteen.engine.feel.Expr;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.engine.table.Table;

/** Refuses tables and derived values that wait for each other. */
final class CycleCheck {
  private static final byte BUSY = 1;
  private static final byte DONE = 2;

  private final Program program;
  private final List<String> faults;
  private final byte[] state;

  CycleCheck(Program program, List<String> faults) {
    this.program = program;
    this.faults = faults;
    this.state = new byte[program.variables().size()];
  }

  void run(String regime) {
    for (int slot = 0; slot < state.length; slot++) {
      visit(slot, regime);
    }
  }

  private void visit(int slot, String regime) {
    if (state[slot] == DONE) {
      return;
    }
    if (state[slot] == BUSY) {
      faults.add(regime + ": \"" + program.variables().get(slot).name() + "\" depends on itself");
      return;
    }
    state[slot] = BUSY;
    Variable variable = program.variables().get(slot);
    if (variable instanceof Variable.Derived derived) {
      derived.expr().reads(next -> visit(next, regime));
    } else if (variable instanceof Variable.Output output) {
      reads(program.tables().get(output.table()), regime);
    } else if (variable instanceof Variable.Winner && program.ladder() != null) {
      reads(program.tables().get(program.ladder().rankTable()), regime);
    }
    state[slot] = DONE;
  }

  private void reads(Table table, String regime) {
    for (Expr input : table.inputs()) {
      input.reads(next -> visit(next, regime));
    }
    for (Row row : table.rows()) {
      row.outputs().forEach(output -> output.reads(next -> visit(next, regime)));
    }
  }
}
