package nl.toetssteen.engine.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a .dmn file from a few lines: the name of the table, {@code in:} its inputs, {@code name =
 * expression} for a derived value, {@code |} its columns, and rows {@code cells => outputs :
 * reason}.
 */
public final class Dmn {
  private static final String NOTES =
      List.of("bron", "geldigVan", "geldigTot", "verificatie", "toelichting").stream()
          .map(name -> "<annotation name=\"" + name + "\"/>")
          .collect(Collectors.joining());

  private final StringBuilder top = new StringBuilder();
  private final StringBuilder table = new StringBuilder();
  private String name = "";
  private int outputs = 1;
  private int row;

  private Dmn() {}

  /** The file as bytes. */
  public static byte[] bytes(String text) {
    return text(text).getBytes(StandardCharsets.UTF_8);
  }

  /** The file as text, for tests that spoil it. */
  public static String text(String text) {
    Dmn dmn = new Dmn();
    text.strip().lines().map(String::strip).forEach(dmn::line);
    return dmn.file();
  }

  private void line(String line) {
    if (name.isEmpty()) {
      name = line;
    } else if (line.startsWith("in:")) {
      parts(line.substring(3), ",").forEach(this::input);
    } else if (line.startsWith("|")) {
      parts(line.substring(1), "\\|").forEach(this::column);
    } else if (line.contains("=>")) {
      row(line);
    } else {
      derived(line);
    }
  }

  private void input(String input) {
    top.append(
        "<inputData id=\"%1$s\" name=\"%1$s\"><variable name=\"%1$s\"/></inputData>\n"
            .formatted(input));
  }

  private void derived(String line) {
    String[] parts = line.split("=", 2);
    top.append(
        "<decision name=\"%s\"><variable/><literalExpression><text>%s</text></literalExpression></decision>\n"
            .formatted(parts[0].strip(), escaped(parts[1].strip())));
  }

  private void column(String expression) {
    table.append(
        "<input><inputExpression><text>%s</text></inputExpression></input>\n"
            .formatted(escaped(expression)));
  }

  private void row(String line) {
    String[] halves = line.split("=>", 2);
    String[] ends = halves[1].split(" : ", 2);
    List<String> results = parts(ends[0], "\\|");
    outputs = results.size();
    row += 10;
    table.append("<rule id=\"r%03d\">".formatted(row));
    parts(halves[0], "\\|").forEach(cell -> entry("inputEntry", cell));
    results.forEach(result -> entry("outputEntry", result));
    String reason = ends.length > 1 ? ends[1].strip() : "Reden " + row + ".";
    List.of("Proefwet art. 1", "2000-01-01", "", "GELEZEN", reason)
        .forEach(note -> entry("annotationEntry", note));
    table.append("</rule>\n");
  }

  private void entry(String element, String text) {
    table.append("<%1$s><text>%2$s</text></%1$s>".formatted(element, escaped(text)));
  }

  private String file() {
    String results = "<output name=\"uitkomst\"/>".repeat(outputs);
    int firstRow = table.indexOf("<rule");
    table.insert(firstRow < 0 ? table.length() : firstRow, results + NOTES + "\n");
    return """
    <definitions xmlns="%s" name="%s" namespace="https://toetssteen.nl/dmn/proef">
    %s<decision name="%s"><variable name="%s"/>
    <decisionTable hitPolicy="UNIQUE">
    %s</decisionTable></decision>
    </definitions>
    """
        .formatted(DmnReader.NAMESPACE, name, top, name, name, table);
  }

  private static List<String> parts(String text, String separator) {
    return Arrays.stream(text.split(separator, -1)).map(String::strip).toList();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
