package nl.toetssteen.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.toetssteen.rest.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages over HTTP: what a browser is allowed, and what comes back of what is sent. */
class PagesTest {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String CASE =
      "{\"beslissing\":\"naturalisatie\",\"peildatum\":\"2026-11-01\",\"feiten\":{}}";

  private static RunningServer server;

  @BeforeAll
  static void start() {
    Clock clock = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
    server = new RunningServer(new Pages(RunningServer.LAW, clock, null));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void allowsABrowserNothingButItsOwnStyleAndScript() {
    HttpResponse<String> page = server.get("/");

    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .startsWith(
                        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
                            + " font-src 'self'; img-src 'self' data:; form-action 'self'"));
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(page.body())
        .containsOnlyOnce("<script")
        .contains("<script src=\"/static/toetssteen.js\" defer></script>")
        .doesNotContain("style=", "onclick");
  }

  @Test
  void drawsARegisterAndTellsWhatHoldsOnADay() {
    HttpResponse<String> page = server.get("/registers/moratoria?op=1-4-2026");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Wat op 1 april 2026 geldt", "<svg class=\"ts-clocks\"");
    assertThat(server.get("/registers/moratoria?op=nooit").statusCode()).isEqualTo(400);
    assertThat(server.get("/registers/onbekend").statusCode()).isEqualTo(404);
  }

  @Test
  void beginsWithTheDayOfToday() {
    assertThat(server.get("/").body())
        .contains("value=\"20-11-2026\"", "geen product van de IND")
        .contains("<html lang=\"nl\">");
  }

  @Test
  void asksWhatStillMatters() {
    HttpResponse<String> page = post("doe", "open", "verzoek", CASE);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Er is nog geen uitkomst: er ontbreken gegevens.", "Peildatum 1 november 2026")
        .contains("role=\"status\"", "name=\"stap\"");
  }

  @Test
  void keepsNothingInAnAddress() {
    assertThat(post("doe", "open", "verzoek", CASE).body())
        .doesNotContain("method=\"get\"")
        .doesNotContainPattern("href=\"[^\"]*\\?(?!artikel)[^\"]*feiten");
  }

  @Test
  void escapesWhateverIsFilledIn() {
    HttpResponse<String> page =
        post("doe", "begin", "beslissing", "naturalisatie", "peildatum", "\"><script>x</script>");

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).doesNotContain("<script>x");
  }

  @Test
  void saysWhatIsWrongAndWhere() {
    HttpResponse<String> page =
        post("doe", "begin", "beslissing", "naturalisatie", "peildatum", "31-2-2026");

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body())
        .contains("<title>Fout: Een zaak toetsen – Toetssteen</title>", "Er is een fout")
        .contains("<a href=\"#peildatum\">Vul een peildatum in die bestaat, zoals 21-11-2026.</a>");
  }

  @Test
  void saysSoWhenTheLawIsNotLoadedForADay() {
    HttpResponse<String> page =
        post("doe", "begin", "beslissing", "naturalisatie", "peildatum", "1-1-1990");

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("href=\"#peildatum\"", "2003-04-01");
  }

  @ParameterizedTest
  @CsvSource({"geen json", "[]", "'{\"beslissing\":\"geen\",\"feiten\":{}}'", "''"})
  void beginsAgainWithACaseItCannotRead(String kept) {
    HttpResponse<String> page = post("doe", "open", "verzoek", kept);

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body())
        .containsPattern("Er is een fout|Er zijn fouten")
        .contains("Een zaak toetsen")
        .doesNotContain("Exception");
  }

  @Test
  void handsOutTheCaseToKeep() {
    HttpResponse<String> file = post("doe", "bewaar", "verzoek", CASE);

    assertThat(file.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"zaak.json\"");
    assertThat(file.body()).isEqualTo(CASE + "\n");
  }

  @Test
  void showsAPageWhereThereIsNone() {
    HttpResponse<String> page = server.get("/nergens", "Accept", "text/html");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("<h1>Deze pagina bestaat niet</h1>");
  }

  @Test
  void leavesTheRefusalsOfTheApiAlone() {
    assertThat(
            server.get("/v1/nergens", "Accept", "text/html").headers().firstValue("Content-Type"))
        .hasValue("application/problem+json");
  }

  @Test
  void refusesACaseThatIsTooLarge() {
    HttpResponse<String> page = server.post("/", FORM, new byte[5 << 20]);

    assertThat(page.statusCode()).isEqualTo(413);
    assertThat(server.get("/").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "toetssteen.css, text/css; charset=utf-8",
    "source-sans-3-latin-400-normal.woff2, font/woff2",
    "toetssteen.js, text/javascript; charset=utf-8",
    "icoon.svg, image/svg+xml"
  })
  void bringsItsOwnStyleAndType(String file, String type) {
    HttpResponse<String> response = server.get("/static/" + file);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue(type);
  }

  private static HttpResponse<String> post(String... fields) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      body.append(i == 0 ? "" : "&")
          .append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], UTF_8));
    }
    return server.post("/", FORM, body.toString().getBytes(UTF_8));
  }
}
