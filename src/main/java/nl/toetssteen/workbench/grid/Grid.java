package nl.toetssteen.workbench.grid;

import java.util.List;
import java.util.Map;
import nl.toetssteen.engine.feel.Expr;
import nl.toetssteen.engine.feel.Scope;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.engine.table.Table;
import nl.toetssteen.facts.Value;

/**
 * A table as its inputs turn it.
 *
 * @param columns the input expressions, over the slots of the axes
 */
public record Grid(List<Axis> axes, List<Expr> columns, List<Row> rows) {

  /**
   * Cuts up a table.
   *
   * @param days the day of commencement of each proposal, by id
   * @throws UncheckableException where an input cannot be cut into finitely many regions
   */
  public static Grid of(
      DecisionLaw law, Program program, Table table, Map<String, java.time.LocalDate> days) {
    GridBuilder builder = new GridBuilder(new Domain(law, program, table, days));
    return new Merge(builder.grid()).done();
  }

  /** Reads regions as if they were what is known of a case. */
  record Sample(Map<Integer, Value> values) implements Scope {
    @Override
    public Value get(int slot) {
      Value value = values.get(slot);
      if (value == null) {
        throw new IllegalStateException("Slot " + slot + " has no region yet");
      }
      return value;
    }

    @Override
    public void compared(Value left, Value right) {}
  }
}
