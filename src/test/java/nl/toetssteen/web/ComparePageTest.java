package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.toetssteen.rest.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two answers side by side, and what one changed answer does. */
class ComparePageTest {

  private static final String CASE =
      "{\"beslissing\":\"naturalisatie\",\"peildatum\":\"2026-11-01\",\"feiten\":{}}";

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
  void asksWhatToCompareWith() {
    assertThat(post("doe", "vergelijk", "verzoek", CASE))
        .contains("Waarmee wilt u vergelijken?", "value=\"01-11-2026\"")
        .doesNotContain("Wat verschilt");
  }

  @Test
  void holdsAnotherDayAgainstThisOne() {
    String page =
        post(
            "doe",
            "vergelijk:nu",
            "verzoek",
            Posts.example("dublin-ammr"),
            "peildatum",
            "1-6-2027");

    assertThat(page)
        .contains("De uitkomst is anders.", "Peildatum 21 november 2026", "Peildatum 1 juni 2027")
        .contains("<span class=\"ts-tag ts-tag--strong\">anders</span>");
  }

  @Test
  void takesAProposalAsIfItWereAdopted() {
    assertThat(
            post(
                "doe",
                "vergelijk:nu",
                "verzoek",
                CASE,
                "peildatum",
                "1-11-2026",
                "voorstel",
                "rwn-tien-jaar",
                "inwerking.rwn-tien-jaar",
                "1-1-2026"))
        .contains("met voorstel", "rwn-tien-jaar vanaf 1 januari 2026")
        .contains("Voorstel: tien jaar verblijf voor naturalisatie");
  }

  @Test
  void leadsToTheFieldWhenTheDayDoesNotExist() {
    HttpResponse<String> page =
        Posts.send(server, "/", "doe", "vergelijk:nu", "verzoek", CASE, "peildatum", "31-2-2026");

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("<a href=\"#peildatum\">Vul een peildatum in");
  }

  @Test
  void holdsOtherFactsAgainstAPinnedAnswer() {
    String pinned = Posts.example("dublin-ammr");
    String changed = pinned.replace("EURODAC_INREIS", "EURODAC_REDDING");
    assertThat(post("doe", "vastzetten", "verzoek", pinned)).contains("Dit antwoord staat vast.");

    assertThat(post("doe", "open", "verzoek", pinned, "vast", pinned))
        .contains("Vergeleken met het vastgezette antwoord", "Niets: het antwoord");
    assertThat(changed).isNotEqualTo(pinned);
    assertThat(post("doe", "vergelijk", "verzoek", changed, "vast", pinned))
        .contains("Andere gegevens", "Welke treffer in Eurodac of het VIS is er?");
  }

  @Test
  void tellsAtOnceWhatAnAnswerChanges() {
    assertThat(
            post(
                "doe",
                "verder",
                "verzoek",
                CASE,
                "stap",
                "persoon.geboortedatum",
                "w.persoon.geboortedatum",
                "1-2-2015"))
        .contains("Wat uw antwoord verandert")
        .containsPattern("De uitkomst was:|De uitkomst blijft gelijk|Niets: het antwoord");
  }

  private static String post(String... fields) {
    HttpResponse<String> page = Posts.send(server, "/", fields);
    assertThat(page.statusCode()).isEqualTo(200);
    return Posts.text(page);
  }
}
