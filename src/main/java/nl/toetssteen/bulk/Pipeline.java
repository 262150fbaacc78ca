package nl.toetssteen.bulk;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads ahead and answers on several threads; what comes out is in the order of the input. */
final class Pipeline implements AutoCloseable {
  /** Enough to keep every thread at work while one line takes long. */
  private static final int AHEAD = 4;

  private final LineAnswer answer;
  private final BlockingQueue<Future<Batch.Answered>> underway;
  private final ExecutorService workers;
  private Thread reader = new Thread();

  Pipeline(LineAnswer answer, int threads) {
    this.answer = answer;
    this.underway = new ArrayBlockingQueue<>(AHEAD * threads);
    this.workers = Executors.newFixedThreadPool(threads, task -> daemon(task, "bulk"));
  }

  void start(InputStream in, long skip) {
    reader = daemon(() -> read(new LineReader(in), skip), "bulk-lezer");
    reader.start();
  }

  /** The next stretch; one without lines at the end. */
  Batch.Answered take() throws IOException {
    try {
      return underway.take().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("A run was interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException broken) {
        throw broken;
      }
      throw new IllegalStateException("A run broke off", e.getCause());
    }
  }

  /** Whether nothing is coming: time to show what there is. */
  boolean isIdle() {
    return underway.isEmpty();
  }

  @Override
  public void close() {
    reader.interrupt();
    workers.shutdownNow();
  }

  private void read(LineReader in, long skip) {
    try {
      queue(in, skip);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // nobody waits for the rest
    }
  }

  private void queue(LineReader in, long skip) throws InterruptedException {
    try {
      if (!in.skip(skip)) {
        throw new EOFException("The input has fewer lines than were answered before: " + skip);
      }
      boolean more = true;
      while (more) {
        Batch batch = Batch.read(in);
        more = !batch.lines().isEmpty();
        underway.put(workers.submit(() -> batch.answer(answer)));
      }
    } catch (IOException | RuntimeException e) {
      underway.put(CompletableFuture.failedFuture(e));
    }
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
