package nl.toetssteen.engine.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.toetssteen.engine.feel.Cell;
import nl.toetssteen.engine.feel.Expr;

/**
 * One compiled row.
 *
 * @param columns the columns that it tests; the others hold a dash
 * @param source citations as written, separated by semicolons
 * @param verification name of the verification mark
 * @param reason the sentence shown when this row applies, with variables in braces
 */
public record Row(
    String id,
    List<Cell> cells,
    List<Integer> columns,
    List<Expr> outputs,
    String source,
    String validFrom,
    String validUntil,
    String verification,
    String reason) {

  /** The columns whose cell is not a dash. */
  static List<Integer> tested(List<Cell> cells) {
    List<Integer> tested = new ArrayList<>();
    for (int column = 0; column < cells.size(); column++) {
      if (!(cells.get(column) instanceof Cell.Any)) {
        tested.add(column);
      }
    }
    return List.copyOf(tested);
  }

  /** A variable in braces in a reason; its name is the first group. */
  public static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");
}
