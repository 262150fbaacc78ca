package nl.toetssteen.explain.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.util.stream.IntStream;

/**
 * One value per line, indented by two, lines ending in a bare line feed; for one document. It knows
 * how deep it is, so that a part may be written by itself, and begins a line with one write.
 */
final class Indented extends DefaultPrettyPrinter {
  private static final long serialVersionUID = 1L;
  private static final int DEEPEST = 32;
  private static final SerializableString[] LINES =
      IntStream.range(0, DEEPEST)
          .mapToObj(depth -> new SerializedString("\n" + "  ".repeat(depth)))
          .toArray(SerializableString[]::new);
  private static final Indenter INDENTER =
      new Indenter() {
        @Override
        public void writeIndentation(JsonGenerator json, int depth) throws IOException {
          json.writeRaw(LINES[depth]);
        }

        @Override
        public boolean isInline() {
          return false;
        }
      };

  /** For what stands at this depth. */
  Indented(int depth) {
    indentObjectsWith(INDENTER);
    indentArraysWith(INDENTER);
    _nesting = depth;
  }

  /** How deep the objects and lists under way are. */
  int depth() {
    return _nesting;
  }
}
