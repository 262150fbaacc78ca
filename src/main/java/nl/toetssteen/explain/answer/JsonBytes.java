package nl.toetssteen.explain.answer;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** JSON in UTF-8 as it is written: indented by two, or without any white space. */
final class JsonBytes {
  private static final int FIRST_SIZE = 1 << 16;
  private static final int MOST_BYTES_PER_CHAR = 6;
  private static final int ASCII = 0x80;
  private static final String SHORT_ESCAPES = "\b\t\n\f\r\"\\";
  private static final String SHORT_NAMES = "btnfr\"\\";
  private static final boolean[] PLAIN = new boolean[ASCII];

  /** Begin of a line, indented further than parts of an answer can lie in each other. */
  private static final byte[] LINE = ("\n" + " ".repeat(128)).getBytes(StandardCharsets.US_ASCII);

  static {
    for (char c = ' '; c < ASCII; c++) {
      PLAIN[c] = SHORT_ESCAPES.indexOf(c) < 0;
    }
  }

  private final boolean indented;
  private byte[] out = new byte[FIRST_SIZE];
  private int size;
  private int depth;
  private boolean empty = true;

  JsonBytes(boolean indented) {
    this.indented = indented;
  }

  byte[] bytes() {
    return Arrays.copyOf(out, size);
  }

  void endLine() {
    put('\n');
  }

  /** Begins an object or a list, as a value or as the next item of a list. */
  void begin(char bracket) {
    put(bracket);
    depth++;
    empty = true;
  }

  void end(char bracket) {
    depth--;
    if (!empty) {
      newLine();
    } else if (indented) {
      put(' ');
    }
    put(bracket);
    empty = false;
  }

  /** The name of a value that follows. */
  void name(String name) {
    next();
    string(name);
    raw(indented ? " : " : ":");
  }

  /** A text, code or day; nothing where it is null. */
  void text(String name, @Nullable Object value) {
    if (value != null) {
      name(name);
      string(value.toString());
    }
  }

  void truth(String name, boolean value) {
    name(name);
    raw(value ? "true" : "false");
  }

  void number(String name, BigDecimal value) {
    name(name);
    raw(value.toPlainString());
  }

  /** A list of texts; nothing where it is null. */
  void texts(String name, @Nullable List<String> texts) {
    list(name, texts, this::string);
  }

  /** A list of values; nothing where it is null. */
  <T> void list(String name, @Nullable List<T> values, Consumer<T> write) {
    if (values == null) {
      return;
    }
    name(name);
    begin('[');
    for (T value : values) {
      next();
      write.accept(value);
    }
    end(']');
  }

  /** ASCII, without escapes. */
  void raw(String text) {
    room(text.length());
    copy(text, 0, text.length());
  }

  private void put(char c) {
    room(1);
    out[size++] = (byte) c;
  }

  /** Before a member or item. */
  private void next() {
    if (!empty) {
      put(',');
    }
    newLine();
    empty = false;
  }

  private void newLine() {
    if (indented) {
      int length = 1 + 2 * depth;
      room(length);
      System.arraycopy(LINE, 0, out, size, length);
      size += length;
    }
  }

  private void string(String text) {
    int length = text.length();
    room(MOST_BYTES_PER_CHAR * length + 2);
    put('"');
    int from = 0;
    while (from < length) {
      int to = endOfPlain(text, from);
      copy(text, from, to);
      from = to < length ? special(text, to) : to;
    }
    put('"');
  }

  private static int endOfPlain(String text, int from) {
    int length = text.length();
    for (int i = from; i < length; i++) {
      char c = text.charAt(i);
      if (c >= ASCII || !PLAIN[c]) {
        return i;
      }
    }
    return length;
  }

  @SuppressWarnings("deprecation") // what it does to other text than ASCII does not matter here
  private void copy(String text, int from, int to) {
    text.getBytes(from, to, out, size);
    size += to - from;
  }

  /** One character that is not written as it is; returns where the next begins. */
  private int special(String text, int at) {
    char c = text.charAt(at);
    if (c >= ASCII) {
      int end = at + Character.charCount(text.codePointAt(at));
      byte[] encoded = text.substring(at, end).getBytes(StandardCharsets.UTF_8);
      System.arraycopy(encoded, 0, out, size, encoded.length);
      size += encoded.length;
      return end;
    }
    int known = SHORT_ESCAPES.indexOf(c);
    raw(
        known >= 0
            ? "\\" + SHORT_NAMES.charAt(known)
            : "\\u00" + HexFormat.of().withUpperCase().toHexDigits((byte) c));
    return at + 1;
  }

  private void room(int more) {
    if (size + more > out.length) {
      out = Arrays.copyOf(out, Math.max(2 * out.length, size + more));
    }
  }
}
