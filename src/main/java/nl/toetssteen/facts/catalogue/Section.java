package nl.toetssteen.facts.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A mapping in a file, read key by key; what is wrong is noted and reading goes on. */
final class Section {

  private final JsonNode node;
  private final String where;
  private final List<String> faults;

  Section(JsonNode node, String where, List<String> faults) {
    this.node = node;
    this.where = where;
    this.faults = faults;
    if (!node.isObject() && !node.isMissingNode()) {
      fault("must be a mapping");
    }
  }

  String where() {
    return where;
  }

  void fault(String what) {
    faults.add((where.isEmpty() ? "the file" : where) + ": " + what);
  }

  void allowOnly(Set<String> keys) {
    for (String key : keys()) {
      if (!keys.contains(key)) {
        fault("unknown key " + key + ", use one of " + String.join(", ", new TreeSet<>(keys)));
      }
    }
  }

  boolean has(String key) {
    return node.has(key);
  }

  List<String> keys() {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  Section section(String key) {
    return new Section(node.path(key), where.isEmpty() ? key : where + "." + key, faults);
  }

  /** The sections below this one by name. */
  Map<String, Section> sections() {
    Map<String, Section> sections = new LinkedHashMap<>();
    keys().forEach(key -> sections.put(key, section(key)));
    return sections;
  }

  /** Required text; a question mark stands in for what is not there. */
  String text(String key) {
    String text = optionalText(key);
    if (!has(key)) {
      fault("needs " + key);
    }
    return text == null ? "?" : text;
  }

  @Nullable String optionalText(String key) {
    JsonNode value = node.path(key);
    if (value.isMissingNode()) {
      return null;
    }
    if (!value.isTextual() || value.textValue().isBlank()) {
      fault(key + " must be text");
      return null;
    }
    return value.textValue().strip();
  }

  @Nullable BigDecimal number(String key) {
    JsonNode value = node.path(key);
    if (value.isMissingNode()) {
      return null;
    }
    if (!value.isNumber()) {
      fault(key + " must be a number");
      return null;
    }
    return value.decimalValue();
  }

  /** Required text that is one of these. */
  String oneOf(String key, List<String> allowed) {
    String text = text(key);
    if (!text.equals("?") && !allowed.contains(text)) {
      fault(key + " is " + text + ", use one of " + String.join(", ", allowed));
    }
    return text;
  }

  /** Names with their labels, in the order of the file. */
  Map<String, String> labels(String key) {
    Map<String, String> labels = new LinkedHashMap<>();
    Section section = section(key);
    section.keys().forEach(code -> labels.put(code, section.text(code)));
    return labels;
  }

  /** A sequence of texts. */
  List<String> texts(String key) {
    return texts(node.path(key), key);
  }

  /** A sequence of sequences of texts. */
  List<List<String>> rows(String key) {
    List<List<String>> rows = new ArrayList<>();
    JsonNode sequence = node.path(key);
    if (!sequence.isArray() && !sequence.isMissingNode()) {
      fault(key + " must be a sequence");
    }
    for (JsonNode row : sequence) {
      rows.add(texts(row, key + "[" + rows.size() + "]"));
    }
    return rows;
  }

  private List<String> texts(JsonNode sequence, String name) {
    List<String> texts = new ArrayList<>();
    Iterator<JsonNode> elements = sequence.elements();
    boolean sound = sequence.isArray();
    while (sound && elements.hasNext()) {
      JsonNode element = elements.next();
      sound = element.isTextual();
      texts.add(element.asText());
    }
    if (!sound) {
      fault(name + " must be a sequence of texts");
    }
    return texts;
  }
}
