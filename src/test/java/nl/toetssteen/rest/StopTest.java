package nl.toetssteen.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Starting where another listens, and stopping while someone waits. */
class StopTest {

  @Test
  void finishesWhatIsUnderWay() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    RunningServer server =
        new RunningServer(
            app ->
                app.get(
                    "/traag",
                    ctx -> {
                      begun.countDown();
                      Thread.sleep(700);
                      ctx.result("klaar");
                    }));
    CompletableFuture<HttpResponse<String>> waiting =
        CompletableFuture.supplyAsync(() -> server.get("/traag"));

    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    HttpRequest later = server.request("/health").build();
    server.close();

    assertThat(waiting.get(10, TimeUnit.SECONDS).body()).isEqualTo("klaar");
    assertThatThrownBy(() -> server.send(later)).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void doesNotListenWhereAnotherDoes() {
    try (RunningServer server = new RunningServer(app -> {})) {
      assertThatThrownBy(
              () -> Server.start(RunningServer.LAW, "127.0.0.1", server.port(), app -> {}))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("Cannot listen on 127.0.0.1:" + server.port());
    }
  }
}
