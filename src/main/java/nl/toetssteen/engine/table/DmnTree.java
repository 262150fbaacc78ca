package nl.toetssteen.engine.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The text of a table as a tree of lists and texts, in which the build keeps it for a quick start.
 * A row is a list of its id, its cells, its outputs, and its annotations in turn with their
 * columns.
 */
public final class DmnTree {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private DmnTree() {}

  /** The tree of a table; its path is not in it. */
  public static JsonNode of(DmnTable table) {
    ObjectNode tree = NODES.objectNode();
    tree.set("inputs", tree(table.inputs()));
    tree.set("derived", tree(table.derived()));
    tree.put("decision", table.decision());
    tree.put("hitPolicy", table.hitPolicy());
    tree.set("columns", columns(table.columns()));
    tree.set("outputs", columns(table.outputs()));
    ArrayNode lines = tree.putArray("lines");
    for (DmnTable.Line line : table.lines()) {
      ArrayNode row = lines.addArray();
      row.add(line.id());
      row.add(tree(line.cells()));
      row.add(tree(line.outputs()));
      row.add(tree(line.annotations()));
    }
    tree.set("types", tree(table.types()));
    return tree;
  }

  /** The table of a tree, under its path. */
  public static DmnTable table(String path, JsonNode tree) {
    List<DmnTable.Line> lines = new ArrayList<>(tree.path("lines").size());
    for (JsonNode row : tree.path("lines")) {
      lines.add(
          new DmnTable.Line(
              row.path(0).asText(), texts(row.path(1)), texts(row.path(2)), map(row.path(3))));
    }
    return new DmnTable(
        path,
        map(tree.path("inputs")),
        map(tree.path("derived")),
        tree.path("decision").asText(),
        tree.path("hitPolicy").asText(),
        columns(tree.path("columns")),
        columns(tree.path("outputs")),
        List.copyOf(lines),
        map(tree.path("types")));
  }

  private static ArrayNode columns(List<DmnTable.Column> columns) {
    ArrayNode tree = NODES.arrayNode();
    for (DmnTable.Column column : columns) {
      tree.add(tree(List.of(column.text(), column.type(), column.values(), column.label())));
    }
    return tree;
  }

  private static List<DmnTable.Column> columns(JsonNode tree) {
    List<DmnTable.Column> columns = new ArrayList<>(tree.size());
    for (JsonNode column : tree) {
      List<String> texts = texts(column);
      columns.add(new DmnTable.Column(texts.get(0), texts.get(1), texts.get(2), texts.get(3)));
    }
    return List.copyOf(columns);
  }

  private static ArrayNode tree(List<String> texts) {
    ArrayNode tree = NODES.arrayNode();
    texts.forEach(tree::add);
    return tree;
  }

  private static List<String> texts(JsonNode tree) {
    List<String> texts = new ArrayList<>(tree.size());
    for (JsonNode text : tree) {
      texts.add(text.asText());
    }
    return List.copyOf(texts);
  }

  private static ArrayNode tree(Map<String, String> texts) {
    ArrayNode tree = NODES.arrayNode();
    texts.forEach((key, text) -> tree.add(key).add(text));
    return tree;
  }

  private static Map<String, String> map(JsonNode tree) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i + 1 < tree.size(); i += 2) {
      texts.put(tree.path(i).asText(), tree.path(i + 1).asText());
    }
    return texts;
  }
}
