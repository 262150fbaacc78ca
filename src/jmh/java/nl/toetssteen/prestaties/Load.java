package nl.toetssteen.prestaties;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Sends requests to a server, and keeps how long each took and how many went wrong. */
final class Load {
  private static final long NANOS = 1_000_000_000L;
  private static final long LONGEST = 600 * NANOS;
  private static final int DIGITS = 3;
  private static final int OK = 200;
  private static final int OPEN_CONNECTIONS = 64;

  private final Requests requests;
  private final Histogram latencies = new ConcurrentHistogram(LONGEST, DIGITS);
  private final AtomicLong errors = new AtomicLong();
  private final AtomicLong next = new AtomicLong();

  /**
   * What came of it.
   *
   * @param perSecond answered, on average
   */
  record Outcome(long answered, long errors, double perSecond, Histogram latencies) {
    /** In milliseconds. */
    double percentile(double percentile) {
      return latencies.getValueAtPercentile(percentile) / 1e6;
    }
  }

  Load(Requests requests) {
    this.requests = requests;
  }

  /**
   * Sends at a constant rate, whether or not there are answers yet. A latency runs from the moment
   * at which the request was due, so that a server that stalls does not hide who had to wait; who
   * finds all connections taken waits, and that counts too.
   */
  Outcome open(int perSecond, int seconds) throws InterruptedException {
    long all = (long) perSecond * seconds;
    long began = System.nanoTime();
    return together(
        OPEN_CONNECTIONS,
        connection -> {
          for (long i = next.getAndIncrement(); i < all; i = next.getAndIncrement()) {
            long due = began + i * NANOS / perSecond;
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
              LockSupport.parkNanos(wait);
            }
            note(due, connection.ask(requests.get(i)));
          }
        });
  }

  /** Each connection sends its next request once the last was answered. */
  Outcome closed(int connections, int seconds) throws InterruptedException {
    long until = System.nanoTime() + seconds * NANOS;
    return together(
        connections,
        connection -> {
          while (System.nanoTime() < until) {
            byte[] request = requests.get(next.getAndIncrement());
            long sent = System.nanoTime();
            note(sent, connection.ask(request));
          }
        });
  }

  @FunctionalInterface
  private interface Caller {
    void call(Connection connection) throws IOException;
  }

  private Outcome together(int connections, Caller caller) throws InterruptedException {
    long began = System.nanoTime();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < connections; i++) {
      Thread thread = new Thread(() -> connect(caller));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    long count = latencies.getTotalCount();
    double seconds = (System.nanoTime() - began) / (double) NANOS;
    return new Outcome(count, errors.get(), count / seconds, latencies);
  }

  /** A connection that breaks is one error, and its caller stops. */
  private void connect(Caller caller) {
    try (Connection connection = new Connection(requests.address())) {
      caller.call(connection);
    } catch (IOException e) {
      errors.incrementAndGet();
    }
  }

  private void note(long since, int status) {
    latencies.recordValue(Math.min(System.nanoTime() - since, LONGEST));
    if (status != OK) {
      errors.incrementAndGet();
    }
  }
}
