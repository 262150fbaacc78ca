package nl.toetssteen.web.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.toetssteen.engine.table.DmnTable;

/** Which rows of a table a proposal changes. */
public final class ChangedRows {

  private ChangedRows() {}

  /**
   * A mark for each row that is other than before.
   *
   * @param before the table under the law in force; empty where the proposal adds the table
   */
  public static Map<String, TableView.Mark> of(DmnTable table, Optional<DmnTable> before) {
    Map<String, DmnTable.Line> was = new LinkedHashMap<>();
    before.ifPresent(old -> old.lines().forEach(line -> was.put(line.id(), line)));
    Map<String, TableView.Mark> marks = new LinkedHashMap<>();
    for (DmnTable.Line line : table.lines()) {
      DmnTable.Line old = was.get(line.id());
      if (!line.equals(old)) {
        String text = before.isEmpty() ? "nieuwe tabel" : old == null ? "nieuwe rij" : "gewijzigd";
        marks.put(line.id(), new TableView.Mark(text, false, true));
      }
    }
    return marks;
  }
}
