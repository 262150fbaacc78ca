package nl.toetssteen.law.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * Strict reading of one YAML mapping: every wrong or missing value is added to the faults and a
 * placeholder is returned, so that one pass finds them all. Call {@link #done()} last: it reports
 * every key that was never asked for.
 */
public final class YamlMap {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final JsonNode node;
  private final String path;
  private final Faults faults;
  private final Set<String> asked = new LinkedHashSet<>();

  public YamlMap(JsonNode node, String path, Faults faults) {
    this.node = node;
    this.path = path;
    this.faults = faults;
    if (!node.isObject()) {
      faults.add(path, "must be a mapping of keys to values, not " + kind(node));
    }
  }

  /** Where this mapping stands in its file; empty for the root. */
  public String path() {
    return path;
  }

  /** Adds a fault at a key of this mapping. */
  public void fault(String key, String message) {
    faults.add(at(key), message);
  }

  public boolean has(String key) {
    return node.has(key);
  }

  /** The keys in the order of the file. */
  public List<String> keys() {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  /** The raw value; a fault and a missing node if there is none. */
  public JsonNode node(String key) {
    Optional<JsonNode> value = optionalNode(key);
    if (value.isEmpty() && node.isObject() && !node.has(key)) {
      fault(key, "is missing; add it");
    }
    return value.orElse(MissingNode.getInstance());
  }

  /** The raw value if the key is there; a key without a value is a fault. */
  public Optional<JsonNode> optionalNode(String key) {
    asked.add(key);
    JsonNode value = node.get(key);
    if (value != null && isEmpty(value)) {
      fault(key, "has no value; fill it in or remove the key");
      return Optional.empty();
    }
    return Optional.ofNullable(value);
  }

  /** Text that is not blank, without surrounding white space. */
  public String text(String key) {
    return required(key, this::asText).orElse("");
  }

  public Optional<String> optionalText(String key) {
    return optionalNode(key).flatMap(value -> asText(at(key), value));
  }

  /** Text of a given form. */
  public String text(String key, Pattern form, String inWords) {
    String text = text(key);
    if (!text.isEmpty() && !form.matcher(text).matches()) {
      fault(key, "\"" + text + "\" must be " + inWords);
    }
    return text;
  }

  public LocalDate date(String key) {
    return required(key, this::asDate).orElse(LocalDate.EPOCH);
  }

  public Optional<LocalDate> optionalDate(String key) {
    return optionalNode(key).flatMap(value -> asDate(at(key), value));
  }

  public <E extends Enum<E>> E code(String key, Class<E> type) {
    return required(key, (at, value) -> asCode(at, value, type)).orElse(type.getEnumConstants()[0]);
  }

  public <E extends Enum<E>> E code(String key, Class<E> type, E otherwise) {
    return optionalNode(key).flatMap(value -> asCode(at(key), value, type)).orElse(otherwise);
  }

  public boolean flag(String key, boolean otherwise) {
    Optional<JsonNode> value = optionalNode(key);
    if (value.isPresent() && !value.get().isBoolean()) {
      fault(key, "must be true or false");
    }
    return value.map(v -> v.asBoolean(otherwise)).orElse(otherwise);
  }

  /** A list of texts; empty if the key is left out. */
  public List<String> texts(String key) {
    return list(key, this::asText);
  }

  /** A mapping of texts to texts, in the order of the file; empty if the key is left out. */
  public Map<String, String> textMap(String key) {
    return mapping(key, this::asText);
  }

  public YamlMap map(String key) {
    return required(key, this::asMap).orElseGet(() -> silent(at(key)));
  }

  public Optional<YamlMap> optionalMap(String key) {
    return optionalNode(key).flatMap(value -> asMap(at(key), value));
  }

  /** A list of mappings; empty if the key is left out. */
  public List<YamlMap> maps(String key) {
    return list(key, this::asMap);
  }

  /** A mapping of names to mappings, in the order of the file; empty if the key is left out. */
  public Map<String, YamlMap> entries(String key) {
    return mapping(key, this::asMap);
  }

  /** Reports every key of this mapping that was never asked for. */
  public void done() {
    for (String key : keys()) {
      if (!asked.contains(key)) {
        fault(key, "unknown key; known here: " + String.join(", ", asked));
      }
    }
  }

  private <T> Optional<T> required(String key, BiFunction<String, JsonNode, Optional<T>> reader) {
    JsonNode value = node(key);
    return value.isMissingNode() ? Optional.empty() : reader.apply(at(key), value);
  }

  private <T> List<T> list(String key, BiFunction<String, JsonNode, Optional<T>> reader) {
    JsonNode value = optionalNode(key).orElse(MissingNode.getInstance());
    if (!value.isMissingNode() && !value.isArray()) {
      fault(key, "must be a list, not " + kind(value));
      return List.of();
    }
    List<T> items = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      reader.apply(at(key) + "[" + i + "]", value.get(i)).ifPresent(items::add);
    }
    return Collections.unmodifiableList(items);
  }

  private <T> Map<String, T> mapping(String key, BiFunction<String, JsonNode, Optional<T>> reader) {
    Map<String, T> entries = new LinkedHashMap<>();
    optionalMap(key)
        .ifPresent(
            map ->
                map.keys()
                    .forEach(
                        name ->
                            map.required(name, reader)
                                .ifPresent(value -> entries.put(name, value))));
    return Collections.unmodifiableMap(entries);
  }

  private Optional<YamlMap> asMap(String at, JsonNode value) {
    YamlMap map = new YamlMap(value, at, faults);
    return value.isObject() ? Optional.of(map) : Optional.empty();
  }

  private Optional<String> asText(String at, JsonNode value) {
    if (!value.isTextual()) {
      faults.add(at, "must be text, not " + kind(value) + "; put it in quotes");
      return Optional.empty();
    }
    if (value.textValue().isBlank()) {
      faults.add(at, "must not be empty");
      return Optional.empty();
    }
    return Optional.of(value.textValue().strip());
  }

  private Optional<LocalDate> asDate(String at, JsonNode value) {
    try {
      if (DATE.matcher(value.asText()).matches()) {
        return Optional.of(LocalDate.parse(value.asText()));
      }
    } catch (DateTimeParseException e) {
      // Reported below, like any other text that is no day of the calendar.
    }
    faults.add(at, "\"" + value.asText() + "\" is not a date; write yyyy-mm-dd");
    return Optional.empty();
  }

  private <E extends Enum<E>> Optional<E> asCode(String at, JsonNode value, Class<E> type) {
    Optional<E> found =
        Arrays.stream(type.getEnumConstants())
            .filter(constant -> constant.name().equals(value.asText()))
            .findFirst();
    if (found.isEmpty()) {
      List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
      faults.add(at, "\"" + value.asText() + "\" is not one of " + String.join(", ", names));
    }
    return found;
  }

  private String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** What stands in for a mapping that is not there: one fault was reported, not one per key. */
  private static YamlMap silent(String path) {
    return new YamlMap(JsonNodeFactory.instance.objectNode(), path, new Faults(path));
  }

  /** The parser gives nothing after a key as empty text. */
  private static boolean isEmpty(JsonNode value) {
    return value.isNull() || (value.isTextual() && value.textValue().isEmpty());
  }

  private static String kind(JsonNode value) {
    return switch (value.getNodeType()) {
      case OBJECT -> "a mapping";
      case ARRAY -> "a list";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case STRING -> "text";
      default -> "nothing";
    };
  }
}
