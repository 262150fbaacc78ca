package nl.toetssteen.prestaties;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Sends requests to a server, and keeps how long each took and how many went wrong. */
final class Load {
  private static final long NANOS = 1_000_000_000L;
  private static final long LONGEST = 60 * NANOS;
  private static final int DIGITS = 3;
  private static final int OK = 200;
  private static final int MOST_UNDERWAY = 1_000;

  private final Requests requests;
  private final Histogram latencies = new ConcurrentHistogram(LONGEST, DIGITS);
  private final AtomicLong errors = new AtomicLong();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

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
   * at which the request was due, so that a server that stalls does not hide who had to wait.
   */
  Outcome open(int perSecond, int seconds) throws InterruptedException {
    long all = (long) perSecond * seconds;
    Semaphore underway = new Semaphore(MOST_UNDERWAY);
    long began = System.nanoTime();
    for (long i = 0; i < all; i++) {
      long due = began + i * NANOS / perSecond;
      for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
        LockSupport.parkNanos(wait);
      }
      underway.acquire(); // a server that cannot keep up is waited for, and the wait is counted
      var unused =
          client
              .sendAsync(requests.get(i), BodyHandlers.ofByteArray())
              .whenComplete(
                  (response, fault) -> {
                    note(due, response);
                    underway.release();
                  });
    }
    underway.acquire(MOST_UNDERWAY);
    return outcome(began);
  }

  /** Each connection sends its next request once the last was answered. */
  Outcome closed(int connections, int seconds) throws InterruptedException {
    long began = System.nanoTime();
    long until = began + seconds * NANOS;
    List<Thread> callers = new ArrayList<>();
    for (int i = 0; i < connections; i++) {
      int first = i;
      Thread caller = new Thread(() -> call(first, until));
      caller.start();
      callers.add(caller);
    }
    for (Thread caller : callers) {
      caller.join();
    }
    return outcome(began);
  }

  private void call(long first, long until) {
    for (long i = first; System.nanoTime() < until; i++) {
      long sent = System.nanoTime();
      try {
        note(sent, client.send(requests.get(i), BodyHandlers.ofByteArray()));
      } catch (java.io.IOException e) {
        note(sent, null);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void note(long since, HttpResponse<byte[]> response) {
    latencies.recordValue(Math.min(System.nanoTime() - since, LONGEST));
    if (response == null || response.statusCode() != OK) {
      errors.incrementAndGet();
    }
  }

  private Outcome outcome(long began) {
    long count = latencies.getTotalCount();
    double seconds = (System.nanoTime() - began) / (double) NANOS;
    return new Outcome(count, errors.get(), count / seconds, latencies);
  }
}
