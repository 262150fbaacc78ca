package nl.toetssteen.web.proposals;

import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Work that goes on while pages are shown.
 *
 * @param <T> what it yields
 */
public final class Job<T> {

  private final int total;
  private volatile int done;
  private volatile boolean failed;
  private volatile @Nullable T result;

  private Job(int total) {
    this.total = total;
  }

  static <T> Job<T> start(Executor executor, int total, Function<IntConsumer, T> work) {
    Job<T> job = new Job<>(total);
    executor.execute(() -> job.run(work));
    return job;
  }

  private void run(Function<IntConsumer, T> work) {
    try {
      result = work.apply(count -> done = Math.max(done, count));
    } catch (RuntimeException e) {
      failed = true;
      throw e;
    }
  }

  /** How many pieces there are. */
  public int total() {
    return total;
  }

  /** How many pieces are done. */
  public int done() {
    return done;
  }

  /** Whether it broke off. */
  public boolean failed() {
    return failed;
  }

  /** What it yielded; null while it is not ready. */
  public @Nullable T result() {
    return result;
  }
}
