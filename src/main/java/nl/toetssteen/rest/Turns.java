package nl.toetssteen.rest;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets no more answers be worked out at a time than the processors can get ahead with; others wait
 * in the order in which they came. Working on all at once would make every caller wait for all.
 */
final class Turns {
  /** More than one, so that what takes long does not hold up what is short. */
  private static final int PER_PROCESSOR = 2;

  private final Semaphore free =
      new Semaphore(PER_PROCESSOR * Runtime.getRuntime().availableProcessors(), true);

  <T> T take(Supplier<T> work) {
    free.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      free.release();
    }
  }
}
