package nl.toetssteen.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Where a command reads and writes; always UTF-8. */
public final class Terminal {

  private final InputStream in;
  private final OutputStream out;
  private final PrintWriter err;

  /** Over these streams. */
  public Terminal(InputStream in, OutputStream out, PrintWriter err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** The standard input. */
  public InputStream in() {
    return in;
  }

  /** The standard output, for bytes. */
  public OutputStream out() {
    return out;
  }

  /** The error stream. */
  public PrintWriter err() {
    return err;
  }

  /** Whether a person sees the error stream: the launcher can tell, Java only half. */
  public static boolean isWatched() {
    return Boolean.getBoolean("toetssteen.meekijken") || System.console() != null;
  }

  PrintWriter textOut() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  /** Writes to standard output as it is. */
  public void print(byte[] bytes) {
    try {
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("Standard output cannot be written", e);
    }
  }

  /** Writes to standard output as it is. */
  public void print(String text) {
    print(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a line to the error stream. */
  public void say(String line) {
    err.println(line);
  }

  void flush() {
    err.flush();
    print("");
  }
}
