package nl.toetssteen.eigenschappen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Facts in JSON by their paths. */
final class Json {
  private Json() {}

  static boolean has(ObjectNode root, String path) {
    return !root.at("/" + path.replace('.', '/')).isMissingNode();
  }

  static void put(ObjectNode root, String path, JsonNode value) {
    int dot = path.lastIndexOf('.');
    ObjectNode parent = root;
    if (dot >= 0) {
      for (String part : path.substring(0, dot).split("\\.")) {
        parent = parent.withObjectProperty(part);
      }
    }
    parent.set(path.substring(dot + 1), value);
  }

  /** The same JSON with the keys of every object in another order. */
  static JsonNode shuffled(JsonNode node, Random random) {
    if (node instanceof ArrayNode array) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode();
      array.forEach(element -> copy.add(shuffled(element, random)));
      return copy;
    }
    if (!(node instanceof ObjectNode object)) {
      return node;
    }
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    Collections.shuffle(names, random);
    ObjectNode copy = JsonNodeFactory.instance.objectNode();
    names.forEach(name -> copy.set(name, shuffled(object.get(name), random)));
    return copy;
  }
}
