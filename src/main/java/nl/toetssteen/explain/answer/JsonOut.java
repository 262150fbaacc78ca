package nl.toetssteen.explain.answer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** JSON in UTF-8 in which what is null is left out. */
final class JsonOut {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  /** More than the law has; what comes after it is written anew each time. */
  private static final int MOST = 50_000;

  private static final Map<String, SerializableString> ENCODED = new ConcurrentHashMap<>();
  private static final Map<Part, SerializableString> PARTS = new ConcurrentHashMap<>();
  private static final int BARE = -1;

  private final ByteArrayBuilder out = new ByteArrayBuilder();
  private final JsonGenerator json;
  private final @Nullable Indented lines;

  /** An object as it stands at some depth. */
  private record Part(Object value, int depth) {}

  /** Writes one value of a list. */
  @FunctionalInterface
  interface Item<T> {
    void write(T value) throws IOException;
  }

  /** Writes the fields of an object. */
  @FunctionalInterface
  interface Fields<T> {
    void write(T value, JsonOut out) throws IOException;
  }

  /** Indented by two, lines ending in a bare line feed, or without any white space. */
  JsonOut(boolean indented) throws IOException {
    this(indented ? 0 : BARE);
  }

  private JsonOut(int depth) throws IOException {
    this.json = FACTORY.createGenerator(out);
    this.lines = depth == BARE ? null : new Indented(depth);
    if (lines != null) {
      json.setPrettyPrinter(lines);
    }
  }

  /** What was written; nothing can be added after it. */
  byte[] bytes(String end) throws IOException {
    json.writeRaw(end);
    json.close();
    return out.getClearAndRelease();
  }

  void begin() throws IOException {
    json.writeStartObject();
  }

  void begin(String name) throws IOException {
    name(name);
    json.writeStartObject();
  }

  void end() throws IOException {
    json.writeEndObject();
  }

  void nothing(String name) throws IOException {
    name(name);
    json.writeNull();
  }

  /** A text or day. */
  void text(String name, @Nullable Object value) throws IOException {
    if (value != null) {
      name(name);
      json.writeString(value.toString());
    }
  }

  /** A code or text that is in the law, and so in many answers. */
  void fixed(String name, @Nullable String value) throws IOException {
    if (value != null) {
      name(name);
      fixed(value);
    }
  }

  /** An object that is in the law, and so in many answers: written once, and then copied. */
  <T> void fixed(String name, @Nullable T value, Fields<T> fields) throws IOException {
    if (value == null) {
      return;
    }
    Part part = new Part(value, lines == null ? BARE : lines.depth());
    SerializableString known = PARTS.get(part);
    name(name);
    json.writeRawValue(
        known == null ? keep(PARTS, part, object(value, part.depth(), fields)) : known);
  }

  private static <T> String object(T value, int depth, Fields<T> fields) throws IOException {
    JsonOut out = new JsonOut(depth);
    out.begin();
    fields.write(value, out);
    out.end();
    return new String(out.bytes(""), StandardCharsets.UTF_8);
  }

  void truth(String name, boolean value) throws IOException {
    name(name);
    json.writeBoolean(value);
  }

  void number(String name, BigDecimal value) throws IOException {
    name(name);
    json.writeNumber(value);
  }

  void texts(String name, @Nullable List<String> texts) throws IOException {
    list(name, texts, json::writeString);
  }

  /** Texts that are in the law. */
  void fixed(String name, @Nullable List<String> texts) throws IOException {
    list(name, texts, this::fixed);
  }

  <T> void list(String name, @Nullable List<T> values, Item<T> item) throws IOException {
    if (values != null) {
      name(name);
      json.writeStartArray();
      for (T value : values) {
        item.write(value);
      }
      json.writeEndArray();
    }
  }

  private void name(String name) throws IOException {
    json.writeFieldName(encoded(name));
  }

  private void fixed(String value) throws IOException {
    json.writeString(encoded(value));
  }

  /** Escaped and in UTF-8 once for all answers. */
  private static SerializableString encoded(String text) {
    SerializableString known = ENCODED.get(text);
    return known == null ? keep(ENCODED, text, text) : known;
  }

  /** Keeps a text for other answers, if there is room. */
  private static <K> SerializableString keep(Map<K, SerializableString> kept, K key, String text) {
    SerializableString encoded = new SerializedString(text);
    if (kept.size() < MOST) {
      kept.put(key, encoded);
    }
    return encoded;
  }
}
