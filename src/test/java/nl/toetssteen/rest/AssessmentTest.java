package nl.toetssteen.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question over HTTP gets the answer of the library, byte for byte. */
class AssessmentTest {

  private static final String QUESTION =
      "{\"beslissing\":\"naturalisatie\",\"peildatum\":\"2026-11-01\",\"feiten\":{}}";

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = new RunningServer(app -> {});
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void answersWithTheBytesOfTheLibrary() {
    HttpResponse<String> response = server.assess(QUESTION);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(response.body().getBytes(UTF_8))
        .isEqualTo(RunningServer.LAW.toets(QUESTION.getBytes(UTF_8)).json());
  }

  @Test
  void givesTheSameBytesWhenCompressed() throws Exception {
    HttpRequest request =
        server
            .request("/v1/toetsingen")
            .headers("Content-Type", "application/json", "Accept-Encoding", "gzip")
            .POST(BodyPublishers.ofString(QUESTION))
            .build();
    HttpResponse<byte[]> response =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());

    assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
    try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
      assertThat(unzipped.readAllBytes())
          .isEqualTo(RunningServer.LAW.toets(QUESTION.getBytes(UTF_8)).json());
    }
  }

  @Test
  void takesAWholeRequestInUtf8() {
    assertThat(
            server
                .post("/v1/toetsingen", "application/json; charset=UTF-8", QUESTION.getBytes(UTF_8))
                .statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/beslissingen",
        "/v1/beslissingen/naturalisatie",
        "/v1/regelingen",
        "/v1/voorstellen",
        "/v1/openapi.json",
        "/health",
        "/v1/onbekend"
      })
  void everyAnswerCarriesTheAgreedHeaders(String path) {
    HttpResponse<String> response = server.get(path);

    assertThat(response.headers().map())
        .containsEntry("api-version", List.of(RunningServer.LAW.versie()))
        .containsEntry("cache-control", List.of("no-store"))
        .containsEntry(
            "content-security-policy", List.of("default-src 'none'; frame-ancestors 'none'"))
        .containsEntry("x-content-type-options", List.of("nosniff"))
        .containsEntry("x-frame-options", List.of("DENY"))
        .containsEntry("referrer-policy", List.of("no-referrer"))
        .doesNotContainKeys("server", "set-cookie");
  }

  @Test
  void onlyTheDescriptionMayBeReadByOtherSites() {
    assertThat(origin("/v1/openapi.json")).containsExactly("*");
    assertThat(origin("/v1/beslissingen")).isEmpty();
    assertThat(server.assess(QUESTION).headers().allValues("Access-Control-Allow-Origin"))
        .isEmpty();
  }

  @Test
  void listsDecisionsAndTheirSchema() {
    assertThat(server.get("/v1/beslissingen").body()).contains("\"id\": \"naturalisatie\"");
    assertThat(server.get("/v1/beslissingen/naturalisatie").body())
        .contains("\"schema\"", "https://json-schema.org/draft/2020-12/schema");
    assertThat(server.get("/v1/regelingen").body()).contains("\"naam\": \"RWN\"");
  }

  @Test
  void tellsThatItIsUpAndWhatItDid() {
    server.assess(QUESTION);

    assertThat(server.get("/health").body()).contains("\"status\": \"UP\"");
    assertThat(server.get("/metrics").body())
        .contains(
            "toetsingen_total{beslissing=\"naturalisatie\",status=\"GEGEVENS_ONTBREKEN\"}",
            "jetty_server_requests_seconds_count",
            "jvm_memory_used_bytes");
  }

  private static List<String> origin(String path) {
    return server
        .get(path, "Origin", "https://elders.example")
        .headers()
        .allValues("Access-Control-Allow-Origin");
  }
}
