package nl.toetssteen.explain.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;

/**
 * One value per line, indented by two, as Jackson's own printer does it; that one writes each space
 * and line end by itself, which takes a quarter of the time of an answer. For one document.
 */
final class Indented implements PrettyPrinter {
  private static final int DEEPEST = 32;
  private static final SerializableString COLON = new SerializedString(" : ");
  private static final SerializableString[] LINES = lines("");
  private static final SerializableString[] NEXT_LINES = lines(",");

  private int depth;

  /** For what stands at this depth. */
  Indented(int depth) {
    this.depth = depth;
  }

  /** How deep the objects and lists under way are. */
  int depth() {
    return depth;
  }

  private static SerializableString[] lines(String before) {
    SerializableString[] lines = new SerializableString[DEEPEST];
    for (int i = 0; i < DEEPEST; i++) {
      lines[i] = new SerializedString(before + "\n" + "  ".repeat(i));
    }
    return lines;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(' ');
  }

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    json.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    line(json);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(COLON);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    nextLine(json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    end(json, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    json.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    line(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    nextLine(json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    end(json, values, ']');
  }

  private void line(JsonGenerator json) throws IOException {
    json.writeRaw(LINES[depth]);
  }

  private void nextLine(JsonGenerator json) throws IOException {
    json.writeRaw(NEXT_LINES[depth]);
  }

  private void end(JsonGenerator json, int count, char bracket) throws IOException {
    depth--;
    if (count > 0) {
      line(json);
    } else {
      json.writeRaw(' ');
    }
    json.writeRaw(bracket);
  }
}
