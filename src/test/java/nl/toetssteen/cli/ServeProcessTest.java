package nl.toetssteen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as a process of its own: what it logs, and how it stops. */
class ServeProcessTest {

  private static final Pattern ADDRESS =
      Pattern.compile("luistert op (http://127\\.0\\.0\\.1:\\d+)/");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;
  private Path log;
  private Process process;

  @BeforeEach
  void start() throws Exception {
    log = folder.resolve("log");
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "nl.toetssteen.cli.Main",
                "serve",
                "--port",
                "0")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
  }

  @AfterEach
  void end() {
    process.destroyForcibly();
  }

  @Test
  void logsRequestsWithoutFactsAndStopsWhenTold() throws Exception {
    URI address = URI.create(address());
    HttpClient client = HttpClient.newHttpClient();
    String facts = "{\"persoon\":{\"geboortedatum\":\"1990-01-01\"}}";

    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(address.resolve("/v1/toetsingen"))
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"beslissing\":\"naturalisatie\",\"peildatum\":\"2026-11-01\",\"feiten\":"
                            + facts
                            + "}"))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    client.send(
        HttpRequest.newBuilder(address.resolve("/nergens/1990-01-01?dag=1990-01-01")).build(),
        HttpResponse.BodyHandlers.ofString());
    process.destroy();

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(log))
        .containsPattern("POST /v1/toetsingen 200 \\d+ ms")
        .containsPattern("GET .* 404 \\d+ ms")
        .doesNotContain("1990")
        .doesNotContain("Exception");
  }

  private String address() throws Exception {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < until && process.isAlive()) {
      Matcher address = ADDRESS.matcher(Files.readString(log));
      if (address.find()) {
        return address.group(1);
      }
      Thread.sleep(50);
    }
    throw new AssertionError("The server did not start:\n" + Files.readString(log));
  }
}
