package nl.toetssteen.workbench.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.toetssteen.engine.table.DmnReader;
import nl.toetssteen.engine.table.DmnTable;
import nl.toetssteen.law.files.Yaml;

/** A file of the law as places with a text each, so that two versions can be told apart. */
final class FlatFile {
  private static final List<String> IDS = List.of("rij", "code", "id", "sleutel");

  private final Map<String, String> places = new TreeMap<>();

  private FlatFile() {}

  /** The text of every place: of a table its cells, of other files their values. */
  static Map<String, String> of(String path, byte[] bytes) {
    FlatFile flat = new FlatFile();
    if (path.endsWith(".dmn")) {
      flat.table(DmnReader.read(path, bytes));
    } else {
      flat.tree("", Yaml.read(path, bytes));
    }
    return flat.places;
  }

  private void table(DmnTable table) {
    places.putAll(prefixed("afgeleide waarde ", table.derived()));
    for (DmnTable.Line line : table.lines()) {
      String row = "tabel, rij " + line.id() + ", ";
      for (int i = 0; i < line.cells().size(); i++) {
        places.put(row + table.columns().get(i).text(), line.cells().get(i));
      }
      for (int i = 0; i < line.outputs().size(); i++) {
        places.put(row + table.outputs().get(i).text(), line.outputs().get(i));
      }
      places.putAll(prefixed(row, line.annotations()));
    }
  }

  private static Map<String, String> prefixed(String prefix, Map<String, String> texts) {
    Map<String, String> prefixed = new TreeMap<>();
    texts.forEach((key, text) -> prefixed.put(prefix + key, text));
    return prefixed;
  }

  private void tree(String place, JsonNode node) {
    if (node.isObject()) {
      node.properties().forEach(entry -> tree(inside(place, entry.getKey()), entry.getValue()));
    } else if (node.isArray() && named(node)) {
      node.forEach(item -> tree(inside(place, name(item)), item));
    } else {
      places.put(place, node.isValueNode() ? node.asText() : node.toString());
    }
  }

  private static String inside(String place, String key) {
    return place.isEmpty() ? key : place + ", " + key;
  }

  private static boolean named(JsonNode list) {
    for (JsonNode item : list) {
      if (name(item).isEmpty()) {
        return false;
      }
    }
    return !list.isEmpty();
  }

  private static String name(JsonNode item) {
    return IDS.stream()
        .filter(item::has)
        .map(key -> key + " " + item.get(key).asText())
        .findFirst()
        .orElse("");
  }
}
