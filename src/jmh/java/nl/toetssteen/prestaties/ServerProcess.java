package nl.toetssteen.prestaties;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.cli.Main;

/** The server as the launcher starts it, in a process of its own. */
final class ServerProcess implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("luistert op (http://[\\d.:]+)/");
  private static final Pattern HEAP_USED =
      Pattern.compile("jvm_memory_used_bytes\\{area=\"heap\"[^}]*} ([\\d.E+]+)");
  private static final long PATIENCE_MILLIS = 60_000;

  private final Process process;
  private final Path log = Library.WORK.resolve("serve.log");
  private final URI address;
  private final HttpClient client = HttpClient.newHttpClient();

  ServerProcess() throws Exception {
    String classPath = Library.classPath();
    process =
        new ProcessBuilder(
                Library.java(),
                "-Xmx512m",
                "-XX:+UseParallelGC",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                classPath,
                Main.class.getName(),
                "serve",
                "--port",
                "0")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    address = URI.create(address());
  }

  URI assessments() {
    return address.resolve("/v1/toetsingen");
  }

  /** Megabytes of heap that are in use, garbage included. */
  double heap() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(address.resolve("/metrics")).build();
    String metrics = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    return HEAP_USED
            .matcher(metrics)
            .results()
            .mapToDouble(used -> Double.parseDouble(used.group(1)))
            .sum()
        / 1e6;
  }

  /** Megabytes of the process that are in memory; 0 where the system does not tell. */
  double resident() throws IOException {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1000)
        .sum();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }

  private String address() throws Exception {
    long until = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (System.currentTimeMillis() < until && process.isAlive()) {
      Matcher told = ADDRESS.matcher(Files.readString(log));
      if (told.find()) {
        return told.group(1);
      }
      Thread.sleep(50);
    }
    process.destroy();
    throw new IllegalStateException("The server did not start; see " + log);
  }
}
