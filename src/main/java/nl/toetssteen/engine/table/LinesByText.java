package nl.toetssteen.engine.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.toetssteen.engine.feel.Cell;
import nl.toetssteen.facts.Value;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a table by the text in the column that is tested first: one look instead of a test
 * of each, as in a table that ranks codes.
 *
 * @param lines in their order: those that hold this text, or do not test the column
 * @param others those that do not test it
 */
record LinesByText(int column, Map<Object, Line[]> lines, Line[] others) {
  private static final int WORTHWHILE = 4;

  /** Null where a line holds that column against anything but texts, or there are few. */
  static @Nullable LinesByText of(Line... all) {
    int column =
        Arrays.stream(all)
            .filter(line -> line.columns.length > 0)
            .mapToInt(line -> line.columns[0])
            .min()
            .orElse(-1);
    Map<Object, Line[]> byText = new HashMap<>();
    for (Line line : all) {
      if (tests(line, column)) {
        if (!(line.cells[0] instanceof Cell.OneOf cell) || !isTexts(cell)) {
          return null;
        }
        cell.values().forEach(text -> byText.put(text, new Line[0]));
      }
    }
    byText.replaceAll((text, none) -> keep(text, column, all));
    return byText.size() < WORTHWHILE
        ? null
        : new LinesByText(column, byText, keep(null, column, all));
  }

  private static Line[] keep(@Nullable Object text, int column, Line... all) {
    return Arrays.stream(all)
        .filter(line -> !tests(line, column) || holds(line.cells[0], text))
        .toArray(Line[]::new);
  }

  private static boolean holds(Cell cell, @Nullable Object text) {
    return text != null && ((Cell.OneOf) cell).values().contains(text);
  }

  private static boolean tests(Line line, int column) {
    return line.columns.length > 0 && line.columns[0] == column;
  }

  private static boolean isTexts(Cell.OneOf cell) {
    return !cell.negated() && cell.values().stream().allMatch(String.class::isInstance);
  }

  /** The lines that may hold for this input; all of them while it is unknown. */
  Line[] of(Value input, Line... all) {
    return input instanceof Value.Known known ? lines.getOrDefault(known.value(), others) : all;
  }
}
