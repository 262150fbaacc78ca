package nl.toetssteen.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import nl.toetssteen.facts.reading.StrictJson;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines; of a line that is longer than a request may be, it keeps the head. */
final class LineReader {
  private static final int LONGEST = StrictJson.MAX_BYTES + 1;
  private static final int BUFFER = 1 << 16;
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private long read;

  LineReader(InputStream in) {
    this.in = in;
  }

  /** Without its end; null after the last one. What marks a file as UTF-8 is no part of a line. */
  byte @Nullable [] next() throws IOException {
    boolean first = read == 0;
    byte[] line = line();
    return first && line != null && isMarked(line)
        ? Arrays.copyOfRange(line, MARK.length, line.length)
        : line;
  }

  private static boolean isMarked(byte[] line) {
    return line.length >= MARK.length && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length);
  }

  private byte @Nullable [] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    boolean begun = false;
    while (at < end || fill()) {
      begun = true;
      int stop = stop();
      line.write(buffer, at, Math.min(stop - at, LONGEST - line.size()));
      at = stop;
      if (stop < end) {
        at++;
        return line.toByteArray();
      }
    }
    return begun ? line.toByteArray() : null;
  }

  /** Passes over lines; false where there are not so many. */
  boolean skip(long lines) throws IOException {
    for (long left = lines; left > 0; left--) {
      if (next() == null) {
        return false;
      }
    }
    return true;
  }

  /** Whether there is more without waiting for it. */
  boolean ready() throws IOException {
    return at < end || in.available() > 0;
  }

  /** Bytes of the lines so far. */
  long bytes() {
    return read - (end - at);
  }

  private boolean fill() throws IOException {
    int more = in.read(buffer);
    at = 0;
    end = Math.max(more, 0);
    read += end;
    return more > 0;
  }

  private int stop() {
    int stop = at;
    while (stop < end && buffer[stop] != '\n') {
      stop++;
    }
    return stop;
  }
}
