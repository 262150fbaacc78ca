package nl.toetssteen.rest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal is a problem in Dutch, and leaves the connection fit for the next request. */
class RefusalTest {

  private static final byte[] FIVE_MEGABYTES = new byte[5 << 20];

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server =
        new RunningServer(
            app ->
                app.get(
                    "/stuk",
                    ctx -> {
                      throw new IllegalStateException("geboren op 1990-01-01");
                    }));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/v1", "/v1/", "/v1/beslissingen/", "/v1/toetsingen/", "/v1/beslissingen/geen"})
  void thereIsNothingElse(String path) {
    isProblem(server.get(path), 404, "Niet gevonden");
  }

  @ParameterizedTest
  @CsvSource({"DELETE, /v1/beslissingen, GET", "GET, /v1/toetsingen, POST", "PUT, /health, GET"})
  void namesTheMethodsThereAre(String method, String path, String allowed) {
    HttpResponse<String> response =
        server.send(server.request(path).method(method, BodyPublishers.noBody()).build());

    isProblem(response, 405, "Methode niet toegestaan");
    assertThat(response.headers().firstValue("Allow"))
        .hasValueSatisfying(allow -> assertThat(allow).contains(allowed));
  }

  @ParameterizedTest
  @CsvSource({"/v1/beslissingen, 200", "/v1/beslissingen/geen, 404", "/nergens, 404"})
  void answersHeadLikeGet(String path, int status) {
    HttpResponse<String> response =
        server.send(server.request(path).method("HEAD", BodyPublishers.noBody()).build());

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).isEmpty();
    assertThat(response.headers().firstValue("Content-Type"))
        .isEqualTo(server.get(path).headers().firstValue("Content-Type"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/xml, text/*", "application/json;q=0"})
  void sendsNoOtherFormThanAskedFor(String accept) {
    isProblem(server.get("/v1/beslissingen", "Accept", accept), 406, "Vorm niet beschikbaar");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/*", "application/json;q=0.5, text/html"})
  void readsWhatACallerAccepts(String accept) {
    assertThat(server.get("/v1/beslissingen", "Accept", accept).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/json; charset=iso-8859-1",
        "application/x-www-form-urlencoded"
      })
  void takesOnlyJson(String contentType) {
    isProblem(
        server.post("/v1/toetsingen", contentType, "{}".getBytes(US_ASCII)),
        415,
        "Vorm niet ondersteund");
  }

  @Test
  void takesNoCompressedBody() {
    HttpResponse<String> response =
        server.send(
            server
                .request("/v1/toetsingen")
                .headers("Content-Type", "application/json", "Content-Encoding", "gzip")
                .POST(BodyPublishers.ofString("{}"))
                .build());

    isProblem(response, 415, "Vorm niet ondersteund");
  }

  @Test
  void refusesTooMuchAndGoesOn() {
    for (int i = 0; i < 3; i++) {
      isProblem(
          server.post("/v1/toetsingen", "application/json", FIVE_MEGABYTES),
          413,
          "Te veel gegevens");
      assertThat(server.get("/health").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void refusesTooMuchOfUnknownLength() {
    HttpResponse<String> response =
        server.send(
            server
                .request("/v1/toetsingen")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(FIVE_MEGABYTES)))
                .build());

    isProblem(response, 413, "Te veel gegevens");
  }

  @Test
  void readsWhatNobodyAskedFor() {
    isProblem(server.post("/nergens", "text/plain", FIVE_MEGABYTES), 404, "Niet gevonden");
    assertThat(server.get("/health").statusCode()).isEqualTo(200);
  }

  @Test
  void showsNothingOfItsOwnFaults() {
    HttpResponse<String> response = server.get("/stuk");

    isProblem(response, 500, "Interne fout");
    assertThat(response.body())
        .containsPattern("\"instance\": \"urn:uuid:[0-9a-f-]{36}\"")
        .doesNotContain("1990-01-01", "Exception", "nl.toetssteen");
  }

  @ParameterizedTest
  @CsvSource({
    "'GET / HTTP/1.1', 400",
    "'GET /%zz HTTP/1.1', 400",
    "'GEEN HTTP', 505",
    "'GET /v1/%2e%2e/geheim HTTP/1.1', 400"
  })
  void answersAlsoWhatIsNoRequest(String requestLine, int status) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.getOutputStream().write((requestLine + "\r\n\r\n").getBytes(US_ASCII));
      String answer = new String(socket.getInputStream().readNBytes(2000), US_ASCII);

      assertThat(answer)
          .startsWith("HTTP/1.1 " + status)
          .contains("application/problem+json", "\"status\": " + status, "nosniff")
          .doesNotContain("Jetty", "Server:");
    }
  }

  private static void isProblem(HttpResponse<String> response, int status, String title) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(response.headers().firstValue("API-Version")).hasValue(RunningServer.LAW.versie());
    assertThat(response.body())
        .contains("\"status\": " + status, "\"title\": \"" + title + "\"", "\"detail\": \"");
  }
}
