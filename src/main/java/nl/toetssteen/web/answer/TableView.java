package nl.toetssteen.web.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.toetssteen.engine.table.DmnTable;
import nl.toetssteen.explain.answer.Bron;
import nl.toetssteen.web.form.DutchDate;
import nl.toetssteen.web.view.Ids;

/**
 * A decision table for a reader.
 *
 * @param title the legal question it answers
 * @param applied ids of the rows that applied, as the heading names them; empty where none did
 */
public record TableView(
    String id, String name, String title, List<String> columns, List<Row> rows, String applied) {

  /**
   * One row.
   *
   * @param cells as many as there are columns
   * @param marks in words: applied, may still apply, changed; with whom it concerns
   */
  public record Row(
      String id,
      List<Cell> cells,
      String result,
      String reason,
      List<Bron> sources,
      String period,
      List<String> marks,
      boolean applied,
      boolean changed) {}

  /** A cell, with the name of its column for where columns cannot be seen. */
  public record Cell(String column, String text, boolean any) {}

  /** What is said of a row beside its text. */
  public record Mark(String text, boolean applied, boolean changed) {}

  /** The id of the element with a table of this name. */
  public static String anchor(String name) {
    return "tabel-" + Ids.plain(name);
  }

  /** Puts it together. */
  public static TableView of(
      DmnTable table,
      String title,
      CellWords words,
      Function<DmnTable.Line, List<Bron>> sources,
      Map<String, List<Mark>> marks) {
    List<String> columns =
        table.columns().stream().map(c -> c.label().isEmpty() ? c.text() : c.label()).toList();
    List<Row> rows = new ArrayList<>();
    for (DmnTable.Line line : table.lines()) {
      rows.add(
          row(table, line, words, sources.apply(line), marks.getOrDefault(line.id(), List.of())));
    }
    List<String> applied = rows.stream().filter(Row::applied).map(Row::id).toList();
    return new TableView(
        anchor(table.path()), table.path(), title, columns, rows, String.join(", ", applied));
  }

  private static Row row(
      DmnTable table, DmnTable.Line line, CellWords words, List<Bron> sources, List<Mark> marks) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < line.cells().size(); i++) {
      DmnTable.Column column = table.columns().get(i);
      String text = line.cells().get(i);
      cells.add(
          new Cell(
              column.label().isEmpty() ? column.text() : column.label(),
              words.cell(column.text(), text),
              text.equals("-")));
    }
    List<String> results =
        line.outputs().stream()
            .filter(output -> !output.equals("null"))
            .map(output -> words.cell(table.decision(), output))
            .toList();
    return new Row(
        line.id(),
        cells,
        String.join(", ", results),
        line.annotation("toelichting"),
        sources,
        period(line),
        marks.stream().map(Mark::text).toList(),
        marks.stream().anyMatch(Mark::applied),
        marks.stream().anyMatch(Mark::changed));
  }

  private static String period(DmnTable.Line line) {
    String from = day(line.annotation("geldigVan"));
    String until = day(line.annotation("geldigTot"));
    if (from.isEmpty() && until.isEmpty()) {
      return "";
    }
    return until.isEmpty()
        ? "Geldt vanaf " + from
        : "Geldt " + (from.isEmpty() ? "" : "van " + from + " ") + "tot en met " + until;
  }

  private static String day(String annotation) {
    return DutchDate.parse(annotation)
        .map((LocalDate date) -> DutchDate.text(date))
        .orElse(annotation);
  }
}
