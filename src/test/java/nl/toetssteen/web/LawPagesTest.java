package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.toetssteen.rest.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The law browser and the pages about proposals, with a folder of two cases. */
class LawPagesTest {

  private static final String CASES =
      """
      - naam: Nog niets bekend
        bron: Vw 2000 art. 29d lid 2 onder a
        peildatum: 2028-07-09
        feiten: {}
        verwacht: { status: GEGEVENS_ONTBREKEN }
      """;

  @TempDir static Path folder;
  private static RunningServer server;

  @BeforeAll
  static void start() throws Exception {
    Files.createDirectories(folder.resolve("nareis"));
    Files.writeString(folder.resolve("nareis/proef.yaml"), CASES);
    server = new RunningServer(new Pages(RunningServer.LAW, folder));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void listsSourcesDecisionsAndContestedReadings() {
    assertThat(body("/recht"))
        .contains("/recht/regelingen/vw-2000", "/recht/beslissingen/nareis", "/registers/moratoria")
        .contains("Op welke dag begint de wachttermijn van twee jaar?")
        .contains("niet in de bron zelf gelezen");
  }

  @Test
  void leadsFromAnArticleToTheRowsThatRestOnIt() {
    assertThat(body("/recht/regelingen/vw-2000"))
        .contains("Vreemdelingenwet 2000", "id=\"a-29d\"", "href=\"/recht/tabellen/nareis/");
  }

  @Test
  void showsOnlyWhatHoldsOnTheDay() {
    String now = body("/recht/beslissingen/nareis?op=20-11-2026");
    String before = body("/recht/beslissingen/nareis?op=1-1-2020");

    assertThat(now).contains("wachttermijn-2026-06-12");
    assertThat(before).doesNotContain("wachttermijn-2026-06-12");
  }

  @Test
  void refusesADayThatDoesNotExist() {
    HttpResponse<String> page = server.get("/recht?op=31-2-2026");

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("Dit is geen datum. Schrijf de dag als dd-mm-jjjj.");
  }

  @Test
  void showsATableWithItsQuestionAndTheCasesThatTouchIt() throws Exception {
    String table = "/recht/tabellen/nareis/gronden/derde-land-2026-06-12";

    assertThat(body(table))
        .contains("r010", "Derde land", "maakt niet uit", "Vw 2000 art. 31 lid 4");
    assertThat(until(table, "Zaken: ")).contains("Waar deze tabel voor dient");
  }

  @Test
  void showsTheRulesOfAFileWithTheirSources() {
    assertThat(body("/recht/regels/nareis/mvv.drl"))
        .contains("de verlenging heeft geen hoogste duur", "bron gelezen", "De regel zelf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/recht/regelingen/geen",
        "/recht/beslissingen/geen",
        "/recht/tabellen/geen/tabel",
        "/recht/tabellen/../../pom",
        "/recht/regels/nareis/feiten.yaml",
        "/voorstellen/geen",
        "/voorstellen/rwn-tien-jaar/zaak?naam=geen"
      })
  void knowsWhatIsNotThere(String path) {
    assertThat(server.get(path, "Accept", "text/html").statusCode()).isIn(400, 404);
  }

  @Test
  void comparesAProposalWithTheCasesOnTheServer() throws Exception {
    String page = until("/voorstellen/voorbeeld-wachttermijn-drie-jaar", "Ander antwoord: ");

    assertThat(page).contains("Wat het aan de regels verandert", "2 jaar wordt 3 jaar", "Gelijk: ");
  }

  @Test
  void showsACaseUnderAProposal() {
    String page =
        body(
            "/voorstellen/voorbeeld-wachttermijn-drie-jaar/zaak?naam=nareis/proef%23Nog%20niets%20bekend");

    assertThat(page).contains("Nog niets bekend", "Eerst", "Daarnaast", "geldend recht");
  }

  @Test
  void marksTheRowsThatAProposalChanges() {
    assertThat(body("/voorstellen/rwn-tien-jaar"))
        .contains("Tabellen van het voorstel", "nieuwe tabel", "gewijzigd");
  }

  @Test
  void saysSoWhereThereAreNoCases() {
    try (RunningServer bare = new RunningServer(new Pages(RunningServer.LAW))) {
      assertThat(bare.get("/voorstellen/rwn-tien-jaar").body())
          .contains("Er staan geen zaken op deze server.");
    }
  }

  private static String body(String path) {
    HttpResponse<String> page = server.get(path);
    assertThat(page.statusCode()).as(path).isEqualTo(200);
    return Posts.text(page);
  }

  /** Work in the background shows in the page once it is done. */
  private static String until(String path, String text) throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      String page = body(path);
      if (page.contains(text)) {
        return page;
      }
      Thread.sleep(Duration.ofMillis(100).toMillis());
    }
    throw new AssertionError(path + " never says " + text);
  }
}
