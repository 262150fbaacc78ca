package nl.toetssteen.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How answers wait for each other. */
class TurnsTest {
  private static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();
  private static final int FEW = 50;
  private static final int CROWD = 500;

  private final Turns turns = new Turns();
  private final AtomicInteger busy = new AtomicInteger();
  private final AtomicInteger busiest = new AtomicInteger();

  @AfterEach
  void close() {
    turns.close();
  }

  @Test
  void worksOnAsManyAsTheProcessorsCanGetAheadWith() {
    List<CompletableFuture<Integer>> all =
        IntStream.range(0, FEW).mapToObj(i -> turns.take(() -> work(i), Runnable::run)).toList();

    assertThat(all.stream().map(CompletableFuture::join))
        .containsExactlyElementsOf(IntStream.range(0, FEW).boxed().toList());
    assertThat(busiest.get()).isEqualTo(AT_ONCE);
  }

  @Test
  void leavesNobodyOutWhenMoreWaitThanThereIsRoomFor() {
    CountDownLatch go = new CountDownLatch(1);
    List<CompletableFuture<Void>> first =
        IntStream.range(0, AT_ONCE)
            .mapToObj(i -> turns.take(() -> await(go), Runnable::run))
            .toList();

    List<CompletableFuture<Integer>> all =
        IntStream.range(0, CROWD).mapToObj(i -> turns.take(() -> i, Runnable::run)).toList();
    go.countDown();

    assertThat(all.stream().mapToInt(CompletableFuture::join).sum())
        .isEqualTo(CROWD * (CROWD - 1) / 2);
    first.forEach(CompletableFuture::join);
  }

  @Test
  void whoeverReadsSlowlyHoldsUpNobody() {
    CountDownLatch begin = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    ExecutorService callers = Executors.newCachedThreadPool();
    try {
      List<CompletableFuture<Void>> slow =
          IntStream.range(0, 2 * AT_ONCE)
              .mapToObj(i -> turns.take(() -> await(begin), callers).thenAccept(done -> await(go)))
              .toList();
      begin.countDown();

      assertThat(turns.take(() -> 1, callers).orTimeout(10, TimeUnit.SECONDS).join()).isEqualTo(1);

      go.countDown();
      slow.forEach(CompletableFuture::join);
    } finally {
      callers.shutdownNow();
    }
  }

  @Test
  void whatNeedsTooMuchStackFailsAlone() {
    CompletableFuture<Integer> deep = turns.take(() -> deeper(0), Runnable::run);

    assertThatThrownBy(deep::join)
        .hasCauseInstanceOf(IllegalStateException.class)
        .hasMessageContaining("more stack than there is");
    assertThat(turns.take(() -> 1, Runnable::run).join()).isEqualTo(1);
  }

  private int work(int number) {
    busiest.accumulateAndGet(busy.incrementAndGet(), Math::max);
    pause();
    busy.decrementAndGet();
    return number;
  }

  private static int deeper(int depth) {
    return depth < 0 ? depth : 1 + deeper(depth + 1);
  }

  private static void pause() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return null;
  }
}
