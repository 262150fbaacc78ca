package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.toetssteen.rest.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file that was kept does when it is loaded again. */
class KeptCaseTest {

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = new RunningServer(new Pages(RunningServer.LAW));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void goesOnWithTheCaseAndItsAnswer() {
    HttpResponse<String> kept = post("dossier", Posts.example("moratorium"));
    assertThat(kept.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"dossier.json\"");

    HttpResponse<String> page = post("open", kept.body());

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(Posts.text(page))
        .contains("ts-conclusion__text")
        .doesNotContain("andere stand van de regels");
  }

  @Test
  void saysSoWhenTheRulesAreOthersThanThen() {
    String kept = post("dossier", Posts.example("naturalisatie")).body();
    String old =
        kept.replaceAll("\"regelset\" : \"[^\"]*\"", "\"regelset\" : \"sha256:oud\"")
            .replace("Het verzoek voldoet aan de Rijkswet.", "Toen was het anders.");

    assertThat(Posts.text(post("open", old)))
        .contains("bewaard met een andere stand van de regels")
        .contains("Het bewaarde antwoord was: Toen was het anders.");
  }

  @Test
  void handsOutTheAnswerAsTheApiGivesIt() {
    assertThat(post("antwoord", Posts.example("moratorium")).body())
        .isEqualTo(server.assess(Posts.example("moratorium")).body());
  }

  @Test
  void tellsAnAnswerFromACase() {
    HttpResponse<String> page = post("open", post("antwoord", Posts.example("moratorium")).body());

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(Posts.text(page))
        .contains("Dit bestand is een antwoord en geen zaak. Kies het bestand zaak.json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | Kies een bestand dat u hebt bewaard",
        "{\"a\":1} | geen zaak van Toetssteen",
        "{\"verzoek\":[]} | geen zaak van Toetssteen",
        "{\"beslissing\":\"geen\",\"feiten\":{}} | Deze beslissing bestaat niet",
        "{\"beslissing\":\"nareis\",\"peildatum\":\"2026-11-20\",\"feiten\":{\"oud\":1}} | oud"
      })
  void saysWhatIsWrongWithAFile(String kept, String message) {
    HttpResponse<String> page = post("open", kept);

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(Posts.text(page)).contains(message).contains("id=\"fouten\"");
  }

  private static HttpResponse<String> post(String action, String request) {
    return Posts.send(server, "/", "doe", action, "verzoek", request);
  }
}
