package nl.toetssteen.workbench.mutation.mutants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.toetssteen.engine.table.DmnTable;
import nl.toetssteen.engine.table.DmnTable.Column;
import nl.toetssteen.engine.table.DmnTable.Line;
import nl.toetssteen.workbench.mutation.change.TableAlteration;
import org.jspecify.annotations.Nullable;

/** Every change of one thing in one table. */
final class TableMutants {
  private final DmnTable table;
  private final Outputs outputs;
  private final Consumer<Mutant> sink;

  /**
   * Of one table.
   *
   * @param outputs what else its rows could say
   */
  TableMutants(DmnTable table, Outputs outputs, Consumer<Mutant> sink) {
    this.table = table;
    this.outputs = outputs;
    this.sink = sink;
  }

  /** What else a row could say: outputs of the row by kind of change. */
  @FunctionalInterface
  interface Outputs {
    Map<String, List<String>> others(DmnTable table, Line line);
  }

  void run() {
    for (int column = 0; column < table.columns().size(); column++) {
      heading(column);
    }
    table.derived().forEach(this::derived);
    for (int row = 0; row < table.lines().size(); row++) {
      row(row);
    }
  }

  private void heading(int column) {
    Column was = table.columns().get(column);
    Expressions.others(was.text())
        .forEach(
            (kind, text) -> {
              List<Column> columns = new ArrayList<>(table.columns());
              columns.set(column, new Column(text, was.type(), was.values(), was.label()));
              DmnTable after = with(columns, table.derived(), table.lines());
              String place = "kop" + (column + 1);
              add(place + "/" + kind, null, "kolomkop", was.text(), text, after, null, null);
            });
  }

  private void derived(String name, String was) {
    Expressions.others(was)
        .forEach(
            (kind, text) -> {
              Map<String, String> derived = new LinkedHashMap<>(table.derived());
              derived.put(name, text);
              DmnTable after = with(table.columns(), derived, table.lines());
              String what = "afgeleide waarde \"" + name + "\"";
              add("afgeleid " + name + "/" + kind, null, what, was, text, after, null, name);
            });
  }

  private void row(int row) {
    Line line = table.lines().get(row);
    List<Line> without = new ArrayList<>(table.lines());
    without.remove(row);
    if (!without.isEmpty()) {
      add(line.id() + "/rij weg", line, "de rij", "", "", lines(without), List.of(), null);
    }
    for (int column = 0; column < table.columns().size(); column++) {
      cells(row, column);
    }
    outputs
        .others(table, line)
        .forEach(
            (kind, texts) -> {
              Line other = new Line(line.id(), line.cells(), texts, line.annotations());
              String was = String.join(", ", line.outputs());
              String is = String.join(", ", texts);
              add(line.id() + "/uitkomst " + kind, line, "uitkomst", was, is, row, other);
            });
  }

  private void cells(int row, int column) {
    Line line = table.lines().get(row);
    Column heading = table.columns().get(column);
    String was = line.cells().get(column);
    int next = row + 1 < table.lines().size() ? row + 1 : row - 1;
    String neighbour = next < 0 ? null : table.lines().get(next).cells().get(column);
    Cells.others(was, Cells.domain(table, heading), neighbour)
        .forEach(
            (kind, text) -> {
              List<String> cells = new ArrayList<>(line.cells());
              cells.set(column, text);
              if (!Presence.asked(table, cells)) {
                return;
              }
              Line other = new Line(line.id(), cells, line.outputs(), line.annotations());
              String place = line.id() + "/cel" + (column + 1) + " " + kind;
              add(place, line, "kolom \"" + heading.text() + "\"", was, text, row, other);
            });
  }

  private void add(
      String place, Line line, String what, String was, String is, int row, Line other) {
    List<Line> lines = new ArrayList<>(table.lines());
    lines.set(row, other);
    add(place, line, what, was, is, lines(lines), List.of(line.id()), null);
  }

  private void add(
      String place,
      @Nullable Line line,
      String what,
      String was,
      String is,
      DmnTable after,
      @Nullable List<String> rows,
      @Nullable String derived) {
    Line first = table.lines().get(0);
    String row = line == null ? "" : " " + line.id();
    String change = is.isEmpty() ? " is weg" : ": '%s' werd '%s'".formatted(was, is);
    sink.accept(
        new Mutant(
            table.path() + "#" + place,
            (line == null ? first : line).annotation("bron"),
            "tabel " + table.path() + row + ", " + what + change,
            "decision-tables/" + table.path() + ".dmn",
            line == null ? null : line.id(),
            () -> new TableAlteration(table, after, rows, derived)));
  }

  private DmnTable lines(List<Line> lines) {
    return with(table.columns(), table.derived(), lines);
  }

  private DmnTable with(List<Column> columns, Map<String, String> derived, List<Line> lines) {
    return new DmnTable(
        table.path(),
        table.inputs(),
        derived,
        table.decision(),
        table.hitPolicy(),
        columns,
        table.outputs(),
        lines,
        table.types());
  }
}
