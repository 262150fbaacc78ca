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
      if (values.stream().noneMatch(seen -> agrees(seen, value))) {
        values.add(value);
      }
    }
    return values;
  }

  /** Offers every input expression that one of these rows tests. */
  public void tested(Consumer<Expr> sink) {
    if (rows.size() == 1) {
      tested(rows.get(0), sink);
      return;
    }
    BitSet columns = new BitSet();
    rows.forEach(row -> row.columns().forEach(columns::set));
    columns.stream().forEach(column -> sink.accept(table.inputs().get(column)));
  }

  /** Offers every input expression that this row tests. */
  public void tested(Row row, Consumer<Expr> sink) {
    for (int column : row.columns()) {
      sink.accept(table.inputs().get(column));
    }
  }

  private static boolean agrees(Value a, Value b) {
    return a instanceof Value.Known x
        && b instanceof Value.Known y
        && Ordering.same(x.value(), y.value());
  }
}
