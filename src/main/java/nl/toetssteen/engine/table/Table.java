package nl.toetssteen.engine.table;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.engine.feel.Expr;
import nl.toetssteen.engine.feel.Names;
import nl.toetssteen.engine.feel.Scope;
import nl.toetssteen.engine.feel.Truth;
import nl.toetssteen.facts.Value;
import org.jspecify.annotations.Nullable;

/** A compiled UNIQUE decision table. */
public final class Table {
  private final DmnTable source;
  private final List<Expr> inputs;
  private final List<Row> rows;
  private final Expr[] expressions;
  private final Line[] lines;
  private final @Nullable LinesByText byText;
  private final Names names;
  private final @Nullable Watcher watcher;

  /** Sees how a table comes out. */
  @FunctionalInterface
  public interface Watcher {
    /** The table came out like this. */
    void matched(Match match, Scope scope);
  }

  Table(DmnTable source, List<Expr> inputs, List<Row> rows, Names names) {
    this(source, inputs, rows, names, null);
  }

  private Table(
      DmnTable source, List<Expr> inputs, List<Row> rows, Names names, @Nullable Watcher watcher) {
    this.source = source;
    this.inputs = inputs;
    this.rows = rows;
    this.expressions = inputs.toArray(Expr[]::new);
    this.lines = rows.stream().map(row -> new Line(row, this)).toArray(Line[]::new);
    this.byText = LinesByText.of(lines);
    this.names = names;
    this.watcher = watcher;
  }

  /** The same table, of which every match is seen. */
  public Table watchedBy(Watcher other) {
    return new Table(source, inputs, rows, names, other);
  }

  /** Whether a row surely holds. */
  public boolean holds(Row row, Scope scope) {
    return Truth.isTrue(test(lines[rows.indexOf(row)], new Value[expressions.length], scope));
  }

  /** The variables that this table may read, with their slots. */
  public Names names() {
    return names;
  }

  /** Identifies the table: its path under the rule set without extension. */
  public String path() {
    return source.path();
  }

  /** The text it was compiled from. */
  public DmnTable source() {
    return source;
  }

  /** The name of its result. */
  public String name() {
    return source.decision();
  }

  /** The compiled input expressions, in column order. */
  public List<Expr> inputs() {
    return inputs;
  }

  /** The compiled rows. */
  public List<Row> rows() {
    return rows;
  }

  /**
   * The rows that hold or can still come to hold. A row that surely holds stands alone, because no
   * two rows of a UNIQUE table hold together.
   *
   * @throws IllegalStateException when no row can match: a gap in the table
   */
  public Match match(Scope scope) {
    Match match = found(scope);
    if (watcher != null) {
      watcher.matched(match, scope);
    }
    return match;
  }

  private Match found(Scope scope) {
    @Nullable Value[] values = new Value[expressions.length];
    List<Row> possible = List.of();
    for (Line line : candidates(values, scope)) {
      Value hit = test(line, values, scope);
      if (Truth.isTrue(hit)) {
        return line.alone;
      }
      if (!Truth.isFalse(hit)) {
        possible = possible.isEmpty() ? new ArrayList<>(4) : possible;
        possible.add(line.row);
      }
    }
    if (possible.isEmpty()) {
      throw new IllegalStateException(
          "No row of table "
              + path()
              + " matches.\nClose the gap: every input needs exactly one row.");
    }
    return new Match(this, possible, false);
  }

  /** The lines that may hold, given the text in the column that comes first. */
  private Line[] candidates(@Nullable Value[] values, Scope scope) {
    return byText == null ? lines : byText.of(input(byText.column(), values, scope), lines);
  }

  private Value input(int column, @Nullable Value[] values, Scope scope) {
    Value input = values[column];
    if (input == null) {
      input = expressions[column].eval(scope);
      values[column] = input;
    }
    return input;
  }

  private Value test(Line line, @Nullable Value[] values, Scope scope) {
    Value result = Truth.TRUE;
    for (int i = 0; i < line.columns.length; i++) {
      Value outcome = line.cells[i].test(input(line.columns[i], values, scope));
      if (Truth.isFalse(outcome)) {
        return outcome;
      }
      if (!Truth.isTrue(outcome)) {
        result = outcome;
      }
    }
    return result;
  }
}
