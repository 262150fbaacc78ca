package nl.toetssteen.engine.table;

import java.util.List;
import nl.toetssteen.engine.feel.Cell;

/** What a row tests, unboxed: matching is most of the work of an evaluation. */
final class Line {
  final Row row;
  final Match alone;
  final int[] columns;
  final Cell[] cells;

  Line(Row row, Table table) {
    this.row = row;
    this.alone = new Match(table, List.of(row), true);
    this.columns = new int[row.columns().size()];
    this.cells = new Cell[columns.length];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = row.columns().get(i);
      cells[i] = row.cells().get(columns[i]);
    }
  }
}
