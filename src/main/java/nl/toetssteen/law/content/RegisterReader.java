package nl.toetssteen.law.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import nl.toetssteen.law.files.Faults;
import nl.toetssteen.law.files.YamlMap;
import nl.toetssteen.law.source.Verification;

/** Reads a register file. */
final class RegisterReader {
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private RegisterReader() {}

  static Register read(String where, JsonNode tree) {
    Faults faults = new Faults(where);
    YamlMap file = new YamlMap(tree, "", faults);
    String name = file.text("register", NAME, "camelCase letters and digits");
    if (!name.isEmpty() && !where.endsWith("/" + name + ".yaml")) {
      file.fault("register", "\"" + name + "\" must be the name of the file");
    }
    String claims = file.text("beweert");
    file.node("rijen");
    List<RegisterRow> rows = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlMap map : file.maps("rijen")) {
      RegisterRow row = row(map);
      rows.add(row);
      if (!ids.add(row.row().rij())) {
        map.fault("rij", "row id " + row.row().rij() + " is used twice");
      }
    }
    file.done();
    faults.throwIfAny();
    return new Register(name, claims, rows);
  }

  private static RegisterRow row(YamlMap map) {
    String id = map.text("rij", FigureReader.ROW_ID, "r followed by at least three digits");
    String key = map.text("sleutel");
    LocalDate from = map.date("van");
    Optional<LocalDate> until = map.optionalDate("totEnMet");
    if (until.isPresent() && until.get().isBefore(from)) {
      map.fault("totEnMet", until.get() + " is before van " + from);
    }
    Registerrij row = new Registerrij(id, key, from, until.orElse(null), fields(map));
    String source = map.text("bron");
    Verification verification = map.code("verificatie", Verification.class);
    map.done();
    return new RegisterRow(row, source, verification);
  }

  private static Map<String, Object> fields(YamlMap map) {
    Map<String, Object> fields = new TreeMap<>();
    Optional<YamlMap> velden = map.optionalMap("velden");
    for (String key : velden.map(YamlMap::keys).orElse(List.of())) {
      Optional<Object> value = value(velden.orElseThrow().node(key));
      value.ifPresent(v -> fields.put(key, v));
      if (value.isEmpty()) {
        velden.orElseThrow().fault(key, "must be text, a number, a date or a list of texts");
      }
    }
    return fields;
  }

  private static Optional<Object> value(JsonNode value) {
    if (value.isTextual()) {
      return textOrDate(value.textValue());
    }
    if (value.isArray()) {
      return texts(value);
    }
    if (value.isNumber()) {
      return Optional.of(value.isInt() ? (Object) value.intValue() : value.decimalValue());
    }
    return Optional.empty();
  }

  private static Optional<Object> texts(JsonNode list) {
    boolean plain = StreamSupport.stream(list.spliterator(), false).allMatch(JsonNode::isTextual);
    return plain
        ? Optional.of(
            StreamSupport.stream(list.spliterator(), false).map(JsonNode::textValue).toList())
        : Optional.empty();
  }

  private static Optional<Object> textOrDate(String text) {
    if (!DATE.matcher(text).matches()) {
      return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
