package nl.toetssteen.engine.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.toetssteen.law.files.Faults;

/** Reads nodes: a name, or one of EN, OF, NIET and IS. */
final class NodeReader {
  private final Faults faults;

  NodeReader(Faults faults) {
    this.faults = faults;
  }

  NodeText read(JsonNode node, String path) {
    if (node.isTextual()) {
      return new NodeText.Ref(node.asText());
    }
    if (!node.isObject() || node.size() != 1) {
      return fault(path, "A node is a name or a mapping with exactly one of EN, OF, NIET, IS");
    }
    Map.Entry<String, JsonNode> entry = node.properties().iterator().next();
    String here = path + "." + entry.getKey();
    return switch (entry.getKey()) {
      case "EN" -> new NodeText.All(parts(entry.getValue(), here));
      case "OF" -> new NodeText.Any(parts(entry.getValue(), here));
      case "NIET" -> new NodeText.Not(read(entry.getValue(), here));
      case "IS" -> is(entry.getValue(), here);
      default -> fault(here, "Unknown operation; use EN, OF, NIET or IS");
    };
  }

  private List<NodeText> parts(JsonNode list, String path) {
    List<NodeText> parts = new ArrayList<>();
    if (!list.isArray() || list.isEmpty()) {
      fault(path, "A list of at least one node is needed");
    }
    for (int i = 0; i < list.size(); i++) {
      parts.add(read(list.get(i), path + "[" + i + "]"));
    }
    return List.copyOf(parts);
  }

  private NodeText is(JsonNode node, String path) {
    if (!node.isObject() || node.size() != 1) {
      return fault(path, "IS takes one variable with a list of values");
    }
    Map.Entry<String, JsonNode> entry = node.properties().iterator().next();
    List<String> values = new ArrayList<>();
    entry.getValue().forEach(value -> values.add(value.asText()));
    if (values.isEmpty()) {
      fault(path, "IS takes a list of at least one value");
    }
    return new NodeText.Is(entry.getKey(), List.copyOf(values));
  }

  private NodeText fault(String path, String message) {
    faults.add(path, message);
    return new NodeText.Ref("");
  }
}
