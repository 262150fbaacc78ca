package nl.toetssteen.eigenschappen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.Verzoek;
import nl.toetssteen.cli.Main;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Library, command line and server, each in a process of its own, give the same bytes. */
class ProcessesTest {
  private static final int REQUESTS = 1;
  private static final Pattern ADDRESS = Pattern.compile("http://[\\w.]+:\\d+/");
  private static Process server;
  private static URI assessments;

  static List<Verzoek> requests() {
    List<Verzoek> requests = new ArrayList<>();
    for (String decision : Dossiers.decisions()) {
      new Dossiers(decision, 7).next(REQUESTS).forEach(request -> requests.add(whole(request)));
    }
    return requests;
  }

  private static Verzoek whole(Verzoek request) {
    return new Verzoek(
        request.beslissing(),
        request.peildatum(),
        request.feiten(),
        request.beoordelingen(),
        request.voorstellen(),
        Set.of());
  }

  @BeforeAll
  static void startServer() throws IOException {
    server = start("serve", "--port", "0");
    BufferedReader told =
        new BufferedReader(new InputStreamReader(server.getErrorStream(), StandardCharsets.UTF_8));
    for (String line = told.readLine(); line != null; line = told.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        assessments = URI.create(address.group() + "v1/toetsingen");
        return;
      }
    }
    throw new IllegalStateException("The server ended before it told its address");
  }

  @AfterAll
  static void stopServer() throws InterruptedException {
    server.destroy();
    server.waitFor(10, TimeUnit.SECONDS);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("requests")
  void giveTheSameBytes(Verzoek request) throws Exception {
    byte[] json = request.json().toString().getBytes(StandardCharsets.UTF_8);
    String library = text(Dossiers.TOETSSTEEN.toets(json).json());

    assertThat(fromCommandLine(json)).isEqualTo(library);
    assertThat(fromServer(json)).isEqualTo(library);
  }

  private static String fromCommandLine(byte[] json) throws Exception {
    Process process = start("toets", "--json", "-");
    process.getOutputStream().write(json);
    process.getOutputStream().close();
    String out = text(process.getInputStream().readAllBytes());

    assertThat(process.waitFor()).as(text(process.getErrorStream().readAllBytes())).isZero();
    return out;
  }

  private static String fromServer(byte[] json) throws Exception {
    HttpRequest post =
        HttpRequest.newBuilder(assessments)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(json))
            .build();
    HttpResponse<byte[]> response =
        HttpClient.newHttpClient().send(post, HttpResponse.BodyHandlers.ofByteArray());

    assertThat(response.statusCode()).as(text(response.body())).isEqualTo(200);
    return text(response.body());
  }

  /**
   * Under another locale and time zone than ours, tuned for few answers as the launcher does it.
   */
  private static Process start(String... arguments) throws IOException {
    String own = System.getProperty("java.class.path");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=tr",
                "-Duser.timezone=Pacific/Kiritimati",
                "-cp",
                System.getProperty("surefire.test.class.path", own),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).start();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
