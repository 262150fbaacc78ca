package nl.toetssteen.rest;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Works out no more answers at a time than the processors can get ahead with; others wait in the
 * order in which they came. Working on all at once would make every caller wait for all, and having
 * a thread per caller wait for its turn costs a third of the answers once there is a queue.
 */
final class Turns {
  /** More than one, so that what takes long does not hold up what is short. */
  private static final int PER_PROCESSOR = 2;

  /** Whoever comes when so many wait is answered by the thread that took the request. */
  private static final int MOST_WAITING = 200;

  private final AtomicInteger threads = new AtomicInteger();
  private final ExecutorService workers;

  Turns() {
    int size = PER_PROCESSOR * Runtime.getRuntime().availableProcessors();
    this.workers =
        new ThreadPoolExecutor(
            size,
            size,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            this::thread,
            new ThreadPoolExecutor.CallerRunsPolicy());
  }

  /**
   * Takes a turn.
   *
   * @param afterwards runs what is done with it: a caller who reads slowly may not hold up others
   * @return what comes of the work; fails with what it throws, or with an {@link
   *     IllegalStateException} if it needs more stack than there is
   */
  <T> CompletableFuture<T> take(Supplier<T> work, Executor afterwards) {
    return CompletableFuture.supplyAsync(() -> withinStack(work), workers)
        .whenCompleteAsync((done, failure) -> {}, afterwards);
  }

  /** Lets the threads end, once no work comes any more. */
  void close() {
    workers.shutdown();
  }

  /** The work; out of stack is a failure of this work alone. */
  private static <T> T withinStack(Supplier<T> work) {
    try {
      return work.get();
    } catch (StackOverflowError e) {
      throw new IllegalStateException("Answering needed more stack than there is", e);
    }
  }

  private Thread thread(Runnable work) {
    Thread thread = new Thread(work, "toetsing-" + threads.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }
}
