package nl.toetssteen.workbench.mutation.mutants;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.engine.table.DmnTable;

/**
 * A row that looks at a value must ask that it is there; a table with another row is refused when
 * the law is built, so that it is no mutant.
 */
final class Presence {
  private Presence() {}

  /** Whether a row with these cells asks for all that it looks at. */
  static boolean asked(DmnTable table, List<String> cells) {
    Map<String, String> presences = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      presences.put(table.columns().get(i).text(), cells.get(i));
    }
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).equals("-") && !asked(table.columns().get(i).text(), table, presences)) {
        return false;
      }
    }
    return true;
  }

  private static boolean asked(String text, DmnTable table, Map<String, String> presences) {
    for (Map.Entry<String, String> column : presences.entrySet()) {
      String heading = column.getKey();
      if (heading.endsWith(" aanwezig")
          && !column.getValue().equals("\"JA\"")
          && reads(text, heading.substring(0, heading.lastIndexOf(' ')), table)) {
        return false;
      }
    }
    return true;
  }

  private static boolean reads(String text, String name, DmnTable table) {
    Matcher value =
        Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + " (waarde|begin|eind)\\b")
            .matcher(text);
    return value.find()
        || table.derived().entrySet().stream()
            .anyMatch(d -> text.contains(d.getKey()) && reads(d.getValue(), name, table));
  }
}
