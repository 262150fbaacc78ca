package nl.toetssteen.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What an earlier run left in a file.
 *
 * @param lines complete ones
 * @param refused how many of them are no answer
 * @param bytes of the complete lines; what comes after them is half a line
 */
public record EarlierAnswers(long lines, long refused, long bytes) {
  private static final byte[] PROBLEM = LineProblem.START.getBytes(StandardCharsets.UTF_8);
  private static final int BUFFER = 1 << 16;

  /** Nothing was there. */
  public static final EarlierAnswers NONE = new EarlierAnswers(0, 0, 0);

  /** Counts what is in a file. */
  public static EarlierAnswers in(Path file) throws IOException {
    Count count = new Count();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
        for (int i = 0; i < n; i++) {
          count.see(buffer[i]);
        }
      }
    }
    return new EarlierAnswers(count.lines, count.refused, count.complete);
  }

  /** Takes half a line off the end of the file. */
  public void cut(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(bytes);
    }
  }

  private static final class Count {
    private long lines;
    private long refused;
    private long seen;
    private long complete;
    private boolean problem = true;

    void see(byte next) {
      long column = seen - complete;
      seen++;
      if (next != '\n') {
        problem &= column >= PROBLEM.length || PROBLEM[(int) column] == next;
        return;
      }
      refused += problem && column >= PROBLEM.length ? 1 : 0;
      lines++;
      complete = seen;
      problem = true;
    }
  }
}
