package nl.toetssteen.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines that one thread answers together.
 *
 * @param end bytes of the input up to and with these lines
 */
record Batch(List<byte[]> lines, long end) {
  private static final int LINES = 16;
  private static final int BYTES = 1 << 16;

  /**
   * What to write for them.
   *
   * @param firstRefused number of the first refused line, counted from 1; 0 where there is none
   */
  record Answered(
      ByteArrayOutputStream bytes,
      int lines,
      int refused,
      int firstRefused,
      int failed,
      @Nullable Throwable failure,
      long end) {}

  /** As many lines as there are without waiting, within limits; none at the end of the input. */
  static Batch read(LineReader in) throws IOException {
    List<byte[]> lines = new ArrayList<>();
    int bytes = 0;
    do {
      byte[] line = in.next();
      if (line == null) {
        break;
      }
      lines.add(line);
      bytes += line.length;
    } while (lines.size() < LINES && bytes < BYTES && in.ready());
    return new Batch(lines, in.bytes());
  }

  Answered answer(LineAnswer by) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int refused = 0;
    int firstRefused = 0;
    int failed = 0;
    Throwable failure = null;
    for (int i = 0; i < lines.size(); i++) {
      LineAnswer.Line line = by.answer(lines.get(i));
      bytes.writeBytes(line.json());
      bytes.write('\n');
      refused += line.refused() ? 1 : 0;
      firstRefused = line.refused() && firstRefused == 0 ? i + 1 : firstRefused;
      failed += line.failure() == null ? 0 : 1;
      failure = failure == null ? line.failure() : failure;
    }
    return new Answered(bytes, lines.size(), refused, firstRefused, failed, failure, end);
  }
}
