package nl.toetssteen.workbench.mutation.mutants;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.toetssteen.engine.feel.Cell;
import nl.toetssteen.engine.feel.CellParser;
import nl.toetssteen.engine.table.DmnTable;
import org.jspecify.annotations.Nullable;

/** What else one cell could say, by kind of change; no two of them mean the same. */
final class Cells {
  private static final Pattern VALUE = Pattern.compile("\"([^\"]*)\"");
  private static final String ANY = "-";

  private final List<String> domain;
  private final Map<String, String> others = new LinkedHashMap<>();
  private final TreeSet<String> seen = new TreeSet<>();

  private Cells(List<String> domain) {
    this.domain = domain;
  }

  /** The values a column or output may have, as declared; none where they are not. */
  static List<String> domain(DmnTable table, DmnTable.Column column) {
    String declared =
        column.values().isEmpty() ? table.types().getOrDefault(column.type(), "") : column.values();
    return VALUE.matcher(declared).results().map(MatchResult::group).distinct().toList();
  }

  /**
   * The other texts of a cell.
   *
   * @param neighbour the cell of the neighbouring row, or null
   */
  static Map<String, String> others(String text, List<String> domain, @Nullable String neighbour) {
    Cells cells = new Cells(domain);
    Cell cell = CellParser.parse(text);
    cells.seen.add(cells.meaning(cell));
    cells.add("leeg", ANY);
    cells.negated(cell);
    if (cell instanceof Cell.Within within) {
      cells.bounds(within);
    } else if (cell instanceof Cell.OneOf oneOf) {
      cells.numbers(oneOf);
    }
    if (neighbour != null) {
      cells.add("buur", neighbour.isBlank() ? ANY : neighbour);
    }
    return cells.others;
  }

  private void add(String kind, String text) {
    if (seen.add(meaning(CellParser.parse(text)))) {
      others.put(kind, text);
    }
  }

  private void negated(Cell cell) {
    if (cell instanceof Cell.OneOf oneOf) {
      List<String> rest = new ArrayList<>(domain);
      oneOf.values().forEach(value -> rest.remove(text(value)));
      if (oneOf.values().size() == 1 && oneOf.values().get(0) instanceof Boolean truth) {
        add("ontkend", String.valueOf(oneOf.negated() == truth));
      } else if (oneOf.negated()) {
        add("ontkend", list(oneOf.values()));
      } else {
        add(
            "ontkend",
            rest.isEmpty() || domain.isEmpty()
                ? "not(" + list(oneOf.values()) + ")"
                : String.join(", ", rest));
      }
    } else if (cell instanceof Cell.Within within) {
      if (within.low() == null && within.high() != null) {
        add("ontkend", (within.highIncluded() ? "> " : ">= ") + text(within.high()));
      } else if (within.high() == null && within.low() != null) {
        add("ontkend", (within.lowIncluded() ? "< " : "<= ") + text(within.low()));
      }
    }
  }

  private void bounds(Cell.Within cell) {
    Object low = cell.low();
    Object high = cell.high();
    if (low != null) {
      add("grens laag", text(new Cell.Within(low, !cell.lowIncluded(), high, cell.highIncluded())));
      for (int step : List.of(1, -1)) {
        Object moved = moved(low, step);
        add(
            "laag " + signed(step),
            text(new Cell.Within(moved, cell.lowIncluded(), high, cell.highIncluded())));
      }
    }
    if (high != null) {
      add("grens hoog", text(new Cell.Within(low, cell.lowIncluded(), high, !cell.highIncluded())));
      for (int step : List.of(1, -1)) {
        Object moved = moved(high, step);
        add(
            "hoog " + signed(step),
            text(new Cell.Within(low, cell.lowIncluded(), moved, cell.highIncluded())));
      }
    }
  }

  private void numbers(Cell.OneOf cell) {
    for (int i = 0; i < cell.values().size(); i++) {
      if (cell.values().get(i) instanceof BigDecimal number) {
        for (int step : List.of(1, -1)) {
          List<Object> values = new ArrayList<>(cell.values());
          values.set(i, moved(number, step));
          String list = list(values);
          add("getal" + (i + 1) + " " + signed(step), cell.negated() ? "not(" + list + ")" : list);
        }
      }
    }
  }

  private static Object moved(Object number, int step) {
    return ((BigDecimal) number).add(BigDecimal.valueOf(step));
  }

  static String signed(int step) {
    return step > 0 ? "+" + step : String.valueOf(step);
  }

  private static String text(Cell.Within cell) {
    if (cell.low() == null && cell.high() != null) {
      return (cell.highIncluded() ? "<= " : "< ") + text(cell.high());
    } else if (cell.high() == null && cell.low() != null) {
      return (cell.lowIncluded() ? ">= " : "> ") + text(cell.low());
    }
    return (cell.lowIncluded() ? "[" : "(")
        + text(cell.low())
        + ".."
        + text(cell.high())
        + (cell.highIncluded() ? "]" : ")");
  }

  private static String list(List<Object> values) {
    return String.join(", ", values.stream().map(Cells::text).toList());
  }

  private static String text(@Nullable Object value) {
    if (value instanceof String code) {
      return "\"" + code + "\"";
    }
    return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
  }

  /** The same for cells that let the same values through. */
  private String meaning(Cell cell) {
    if (cell instanceof Cell.OneOf oneOf) {
      TreeSet<String> values = new TreeSet<>();
      oneOf.values().forEach(value -> values.add(text(value)));
      if (oneOf.negated() && values.equals(new TreeSet<>(List.of("true")))) {
        return "[false]";
      }
      if (oneOf.negated() && !domain.isEmpty()) {
        TreeSet<String> rest = new TreeSet<>(domain);
        rest.removeAll(values);
        return rest.toString();
      }
      return (oneOf.negated() ? "not " : "") + values;
    }
    return cell instanceof Cell.Within within ? text(within) : ANY;
  }
}
