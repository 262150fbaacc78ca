package nl.toetssteen.engine.table;

import java.util.List;
import java.util.Map;

/**
 * The text of one .dmn file: one decision table and the derived values beside it.
 *
 * @param path path under the rule set without extension, which identifies the table
 * @param inputs name and type of every input, in file order
 * @param derived name and expression of every derived value, in file order
 * @param decision name of the table's decision, which is its output variable
 * @param types allowed values of the enumerations, by type name, as written
 */
public record DmnTable(
    String path,
    Map<String, String> inputs,
    Map<String, String> derived,
    String decision,
    String hitPolicy,
    List<Column> columns,
    List<Column> outputs,
    List<Line> lines,
    Map<String, String> types) {

  /**
   * One input or output column.
   *
   * @param text the input expression, or the name of the output
   * @param type its type
   * @param values the allowed values as written, empty where not given
   * @param label what it is called for a reader; empty where not given
   */
  public record Column(String text, String type, String values, String label) {}

  /** One row: its id, cells, outputs and annotations by column name. */
  public record Line(
      String id, List<String> cells, List<String> outputs, Map<String, String> annotations) {

    /** The annotation in this column, empty where there is none. */
    public String annotation(String column) {
      return annotations.getOrDefault(column, "");
    }
  }
}
