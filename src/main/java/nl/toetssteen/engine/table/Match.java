package nl.toetssteen.engine.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import nl.toetssteen.engine.feel.Expr;
import nl.toetssteen.engine.feel.Ordering;
import nl.toetssteen.engine.feel.Scope;
import nl.toetssteen.engine.feel.Truth;
import nl.toetssteen.facts.Value;

/**
 * The outcome of matching one table.
 *
 * @param rows the row that holds, or all rows that can still come to hold
 * @param certain whether the single row holds whatever the unknowns turn out to be
 */
public record Match(Table table, List<Row> rows, boolean certain) {

  /** The output that all these rows share; unknown where they differ. */
  public Value output(int column, Scope scope) {
    Value shared = rows.get(0).outputs().get(column).eval(scope);
    for (int i = 1; i < rows.size(); i++) {
      if (!agrees(shared, rows.get(i).outputs().get(column).eval(scope))) {
        return Truth.UNKNOWN;
      }
    }
    return shared;
  }

  /** The values the output can still take, where each is known. */
  public List<Value> outputs(int column, Scope scope) {
    List<Value> values = new ArrayList<>();
    for (Row row : rows) {
      Value value = row.outputs().get(column).eval(scope);
      if (!holds(values, value)) {
        values.add(value);
      }
    }
    return values;
  }

  private static boolean holds(List<Value> values, Value wanted) {
    for (int i = 0; i < values.size(); i++) {
      if (agrees(values.get(i), wanted)) {
        return true;
      }
    }
    return false;
  }

  /** Offers every input expression that one of these rows tests. */
  public void tested(Consumer<Expr> sink) {
    if (rows.size() == 1) {
      tested(rows.get(0), sink);
      return;
    }
    BitSet columns = new BitSet(table.inputs().size());
    for (Row row : rows) {
      mark(row, columns);
    }
    for (int column = columns.nextSetBit(0); column >= 0; column = columns.nextSetBit(column + 1)) {
      sink.accept(table.inputs().get(column));
    }
  }

  private void tested(Row row, Consumer<Expr> sink) {
    List<Integer> columns = row.columns();
    for (int i = 0; i < columns.size(); i++) {
      sink.accept(table.inputs().get(columns.get(i)));
    }
  }

  private static void mark(Row row, BitSet sink) {
    List<Integer> columns = row.columns();
    for (int i = 0; i < columns.size(); i++) {
      sink.set(columns.get(i));
    }
  }

  private static boolean agrees(Value a, Value b) {
    return a instanceof Value.Known x
        && b instanceof Value.Known y
        && Ordering.same(x.value(), y.value());
  }
}
