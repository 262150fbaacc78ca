package nl.toetssteen.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** Answers leave nothing behind outside the heap, where only a full collection would clear it. */
class MemoryTest {
  private static final int FIRST = 20;
  private static final int ANSWERS = 300;
  private static final long MOST = 16L << 20;

  @Test
  void usesTheSameBuffersAgain() {
    try (RunningServer server = new RunningServer(app -> {})) {
      ask(server, FIRST);
      long before = outsideTheHeap();

      ask(server, ANSWERS);

      assertThat(outsideTheHeap() - before).isLessThan(MOST);
    }
  }

  private static void ask(RunningServer server, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(server.get("/health").statusCode()).isEqualTo(200);
    }
  }

  /** In bytes. */
  private static long outsideTheHeap() {
    return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
        .mapToLong(BufferPoolMXBean::getMemoryUsed)
        .sum();
  }
}
