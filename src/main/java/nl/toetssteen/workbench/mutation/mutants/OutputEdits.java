package nl.toetssteen.workbench.mutation.mutants;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.toetssteen.engine.loading.Ways;
import nl.toetssteen.engine.table.DmnTable;
import nl.toetssteen.engine.table.DmnTable.Line;

/** What else the rows of a table could say. */
final class OutputEdits {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final int MOST = 3;

  private OutputEdits() {}

  /** Each of the next few values that the output may have or that another row gives. */
  static Map<String, List<String>> values(DmnTable table, Line line) {
    Map<String, List<String>> others = new LinkedHashMap<>();
    for (int i = 0; i < line.outputs().size(); i++) {
      String was = line.outputs().get(i);
      for (String other : others(table, i, was)) {
        others.put(
            (line.outputs().size() > 1 ? i + 1 + " " : "") + plain(other), with(line, i, other));
      }
    }
    return others;
  }

  private static List<String> others(DmnTable table, int output, String was) {
    if (NUMBER.matcher(was).matches()) {
      BigDecimal number = new BigDecimal(was);
      return List.of(
          number.add(BigDecimal.ONE).toPlainString(),
          number.subtract(BigDecimal.ONE).toPlainString());
    }
    if (was.equals("true") || was.equals("false")) {
      return List.of(String.valueOf(was.equals("false")));
    }
    Set<String> values = new LinkedHashSet<>(Cells.domain(table, table.outputs().get(output)));
    table.lines().forEach(line -> values.add(line.outputs().get(output)));
    List<String> all = new ArrayList<>(values);
    List<String> next = new ArrayList<>();
    for (int i = 1; i < all.size() && next.size() < MOST; i++) {
      next.add(all.get((all.indexOf(was) + i) % all.size()));
    }
    return next;
  }

  /** Another regime, or another way in which two of them count. */
  static Map<String, List<String>> regimes(Line line, List<String> regimes) {
    Map<String, List<String>> others = new LinkedHashMap<>();
    String first = line.outputs().get(0);
    String way = line.outputs().get(1);
    String second = line.outputs().get(2);
    for (String regime : regimes) {
      String quoted = quoted(regime);
      if (!quoted.equals(first) && !quoted.equals(second)) {
        others.put("regime " + regime, with(line, 0, quoted));
      }
    }
    if (!way.equals(quoted(Ways.SINGLE))) {
      boolean contested = way.equals(quoted(Ways.CONTESTED));
      String other = contested ? Ways.MOST_FAVOURABLE : Ways.CONTESTED;
      others.put("wijze " + other, with(line, 1, quoted(other)));
      others.put("alleen eerste", List.of(first, quoted(Ways.SINGLE), "null"));
      others.put("alleen tweede", List.of(second, quoted(Ways.SINGLE), "null"));
    }
    return others;
  }

  private static List<String> with(Line line, int output, String text) {
    List<String> outputs = new ArrayList<>(line.outputs());
    outputs.set(output, text);
    return List.copyOf(outputs);
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  static String plain(String text) {
    return text.replace("\"", "");
  }
}
