package nl.toetssteen.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import nl.toetssteen.Toetssteen;

/**
 * Answers a stream of requests on several threads, in order, within bounded memory.
 *
 * <p>One line of JSON in, one line out. A line that cannot be answered gives an object with {@code
 * status}, {@code title}, {@code detail} and {@code errors} in its place, and the run goes on.
 */
public final class Bulk {
  private final LineAnswer answer;
  private final int threads;

  /** Hears how far a run is, on the thread that runs it. */
  @FunctionalInterface
  public interface Listener {
    /**
     * Called after each stretch that was written.
     *
     * @param lines written so far in this run
     * @param bytes of the input that were read for them, skipped lines included
     */
    void written(long lines, long bytes);
  }

  /**
   * Prepares a run.
   *
   * @param threads how many lines are answered at a time
   */
  public Bulk(Toetssteen toetssteen, BulkOptions options, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("A run needs a thread; threads is " + threads);
    }
    this.answer = new LineAnswer(toetssteen, options);
    this.threads = threads;
  }

  /**
   * Answers every line up to the end of the input. What is written is complete lines, save where
   * the output breaks off; nothing is closed.
   *
   * @param skip lines at the start that were answered before
   * @throws java.io.EOFException where the input has fewer lines than {@code skip}
   * @throws IOException where the streams fail
   */
  public BulkResult run(InputStream in, OutputStream out, long skip, Listener listener)
      throws IOException {
    try (Pipeline pipeline = new Pipeline(answer, threads)) {
      pipeline.start(in, skip);
      BulkResult result = BulkResult.NOTHING;
      for (Batch.Answered next = pipeline.take(); next.lines() > 0; next = pipeline.take()) {
        next.bytes().writeTo(out);
        if (pipeline.isIdle()) {
          out.flush();
        }
        result = result.and(next, skip);
        listener.written(result.lines(), next.end());
      }
      out.flush();
      return result;
    }
  }
}
