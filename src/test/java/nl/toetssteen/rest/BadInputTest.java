package nl.toetssteen.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.toetssteen.Toetssteen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is wrong with a request, it is a 400 that names all of it, and repeats nothing that does
 * not belong there.
 */
class BadInputTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = new RunningServer(app -> {});
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<Arguments> badInput() {
    return Stream.of(
        Arguments.of("empty body", "", ""),
        Arguments.of("no JSON", "{\"beslissing\":", ""),
        Arguments.of("no object", "[]", ""),
        Arguments.of("deep nesting", "[".repeat(100_000), ""),
        Arguments.of("deep facts", question("{\"a\":".repeat(5000) + "1" + "}".repeat(5000)), ""),
        Arguments.of(
            "doubled field",
            question("{\"persoon\":{\"geboortedatum\":null,\"geboortedatum\":null}}"),
            "feiten.persoon.geboortedatum"),
        Arguments.of("facts of the wrong type", question("7"), "feiten"),
        Arguments.of(
            "wrong type",
            question("{\"persoon\":{\"geboortedatum\":true}}"),
            "feiten.persoon.geboortedatum"),
        Arguments.of(
            "impossible date",
            question("{\"persoon\":{\"geboortedatum\":\"2001-02-30\"}}"),
            "feiten.persoon.geboortedatum"),
        Arguments.of("unknown field", question("{\"bsn\":\"123456782\"}"), "feiten.bsn"),
        Arguments.of(
            "end before start",
            question(
                "{\"verblijfstitels\":{\"volledig\":\"NEE\",\"items\":["
                    + "{\"van\":\"2021-02-01\",\"totEnMet\":\"2020-02-01\"}]}}"),
            "feiten.verblijfstitels[0].van"));
  }

  static Stream<Arguments> badEnvelope() {
    return Stream.of(
        Arguments.of(
            "no reference date", "{\"beslissing\":\"naturalisatie\",\"feiten\":{}}", "peildatum"),
        Arguments.of(
            "reference date outside the loaded law",
            "{\"beslissing\":\"naturalisatie\",\"peildatum\":\"1999-01-01\",\"feiten\":{}}",
            "peildatum"),
        Arguments.of(
            "unknown decision",
            "{\"beslissing\":\"bestaat-niet\",\"peildatum\":\"2026-11-01\",\"feiten\":{}}",
            "beslissing"),
        Arguments.of(
            "unknown proposal",
            "{\"beslissing\":\"naturalisatie\",\"peildatum\":\"2026-11-01\",\"feiten\":{},"
                + "\"voorstellen\":[{\"id\":\"bestaat-niet\"}]}",
            "voorstellen[0]"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"badInput", "badEnvelope"})
  void namesWhatIsWrongAndWhere(String what, String body, String path) throws Exception {
    HttpResponse<String> response = server.assess(body);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = MAPPER.readTree(response.body());
    assertThat(problem.path("status").asInt()).isEqualTo(400);
    assertThat(problem.path("title").asText()).isEqualTo("Ongeldige invoer");
    assertThat(problem.path("errors").findValuesAsText("pad"))
        .anySatisfy(found -> assertThat(found).startsWith(path));
    assertThat(problem.path("errors").findValuesAsText("detail")).allSatisfy(this::isDutchAdvice);
    assertThat(response.body()).doesNotContain("123456782", "Exception", "\tat ");
  }

  @Test
  void namesEverythingAtOnce() throws Exception {
    HttpResponse<String> response =
        server.assess(
            "{\"beslissing\":\"naturalisatie\",\"peildatum\":\"gisteren\",\"extra\":1,"
                + "\"feiten\":{\"onbekend\":1}}");

    JsonNode problem = MAPPER.readTree(response.body());
    assertThat(problem.path("detail").asText())
        .isEqualTo("De invoer bevat 3 fouten. Verbeter ze en stuur de invoer opnieuw.");
    assertThat(problem.path("errors").findValuesAsText("pad"))
        .containsExactly("extra", "feiten.onbekend", "peildatum");
  }

  @Test
  void takesNoTextThatIsNotUtf8() {
    HttpResponse<String> response =
        server.post("/v1/toetsingen", "application/json", new byte[] {(byte) 0xc3, 0x28});

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("De invoer is geen geldige UTF-8.");
  }

  @Test
  void refusesProposalsThatClash(@TempDir Path folder) throws Exception {
    Toetssteen law =
        RunningServer.LAW
            .met(ProposalOnDisk.write(folder, "negen-jaar"))
            .met(ProposalOnDisk.write(folder, "ook-negen-jaar"));
    try (RunningServer other = new RunningServer(law, app -> {})) {
      HttpResponse<String> response =
          other.assess(
              "{\"beslissing\":\"naturalisatie\",\"peildatum\":\"2026-11-01\",\"feiten\":{},"
                  + "\"voorstellen\":[{\"id\":\"negen-jaar\",\"inwerking\":\"2026-01-01\"},"
                  + "{\"id\":\"ook-negen-jaar\",\"inwerking\":\"2026-01-01\"}]}");

      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(MAPPER.readTree(response.body()).path("errors").findValuesAsText("detail"))
          .anySatisfy(detail -> assertThat(detail).contains("algemeneTermijn", "negen-jaar"));
    }
  }

  private void isDutchAdvice(String detail) {
    assertThat(detail).matches("\\p{L}.*[.!)]").hasSizeGreaterThan(10);
  }

  private static String question(String facts) {
    return "{\"beslissing\":\"naturalisatie\",\"peildatum\":\"2026-11-01\",\"feiten\":"
        + facts
        + "}";
  }
}
