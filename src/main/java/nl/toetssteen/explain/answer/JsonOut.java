package nl.toetssteen.explain.answer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON in UTF-8 in which what is null is left out. */
final class JsonOut {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
  private static final DefaultPrettyPrinter INDENTED = indented();

  private final ByteArrayBuilder out = new ByteArrayBuilder();
  private final JsonGenerator json;

  /** Writes one value of a list. */
  @FunctionalInterface
  interface Item<T> {
    void write(T value) throws IOException;
  }

  /** Indented by two, lines ending in a bare line feed, or without any white space. */
  JsonOut(boolean indented) throws IOException {
    this.json = FACTORY.createGenerator(out);
    if (indented) {
      json.setPrettyPrinter(INDENTED.createInstance());
    }
  }

  private static DefaultPrettyPrinter indented() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
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
    json.writeObjectFieldStart(name);
  }

  void end() throws IOException {
    json.writeEndObject();
  }

  void nothing(String name) throws IOException {
    json.writeNullField(name);
  }

  /** A text, code or day. */
  void text(String name, @Nullable Object value) throws IOException {
    if (value != null) {
      json.writeStringField(name, value.toString());
    }
  }

  void truth(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  void number(String name, BigDecimal value) throws IOException {
    json.writeNumberField(name, value);
  }

  void texts(String name, @Nullable List<String> texts) throws IOException {
    list(name, texts, json::writeString);
  }

  <T> void list(String name, @Nullable List<T> values, Item<T> item) throws IOException {
    if (values != null) {
      json.writeArrayFieldStart(name);
      for (T value : values) {
        item.write(value);
      }
      json.writeEndArray();
    }
  }
}
