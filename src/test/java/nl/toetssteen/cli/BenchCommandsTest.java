package nl.toetssteen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bench on the command line: what it prints, and how it ends. */
class BenchCommandsTest {

  @Test
  void saysInWordsHowMuchItLookedAt() {
    Ran ran = run("controleer", "beslistermijn");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("Controle van het recht\n\nbeslistermijn: ")
        .contains(" tabellen met ", "Samen: 0 fouten, ");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void givesTheSameForPrograms() throws Exception {
    Ran ran = run("controleer", "moratorium", "--json");
    JsonNode json = new ObjectMapper().readTree(ran.out());

    assertThat(json.path("fouten").asInt(-1)).isZero();
    assertThat(json.at("/beslissingen/0/id").asText()).isEqualTo("moratorium");
    assertThat(json.path("bevindingen"))
        .isNotEmpty()
        .allSatisfy(
            finding ->
                assertThat(finding.fieldNames())
                    .toIterable()
                    .contains("ernst", "soort", "plaats", "artikel", "van", "voorbeeld", "tekst"));
    assertThat(run("controleer", "moratorium", "--json").out()).isEqualTo(ran.out());
  }

  @Test
  void refusesADecisionThatIsNotThere() {
    Ran ran = run("controleer", "inreisverbod");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("Er is geen beslissing inreisverbod. Kies uit: ");
  }

  @Test
  void asksForTheDayOfAProposalThatHasNone() {
    Ran ran = run("controleer", "naturalisatie", "--voorstel", "rwn-tien-jaar");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("Geef zelf een dag op bij inwerking");
  }

  @Test
  void amendmentsThatClashAreNotCompared() {
    Ran ran = run("vergelijk", "rwn-tien-jaar", "rwn-zeven-jaar");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains(
            "De voorstellen rwn-tien-jaar en rwn-zeven-jaar wijzigen allebei"
                + " decision-tables/naturalisatie/toetsingskader.dmn. Kies één van de twee.");
  }

  @Test
  void theExampleOfTheTaskPageChangesWhatItSaysAndNothingElse() {
    Ran ran = run("vergelijk", "voorbeeld-doorstroomlocatie");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("0 daarvan zijn niet aangekondigd in het voorstel")
        .contains("tabel, rij r040: vervalt: ", "tabel, rij r080: nieuw: ");
  }

  @Test
  void tellsWhichCasesComeOutOtherwise(@TempDir Path folder) throws Exception {
    Path cases = Files.createDirectories(folder.resolve("beslistermijn"));
    Files.writeString(
        cases.resolve("proef.yaml"),
        """
        - naam: Zonder feiten
          bron: APR art. 35 lid 1
          peildatum: 2026-11-01
          feiten: {}
          verwacht: { status: BESLIST }
        """);

    Ran ran = run("zaken", "--zaken", folder.toString());

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .isEqualTo(
            """
            beslistermijn/proef#Zonder feiten (APR art. 35 lid 1)
              status: verwacht BESLIST, gekregen GEGEVENS_ONTBREKEN
            1 zaak, 1 anders dan verwacht
            """);
    assertThat(run("zaken", "iets-anders", "--zaken", folder.toString()).code()).isZero();
  }

  @Test
  void writesThePageOfTheCoverage(@TempDir Path folder) throws Exception {
    Path page = folder.resolve("dekking.html");

    Ran ran = run("dekking", "moratorium", "--json", "--html", page.toString());

    assertThat(ran.code()).isZero();
    assertThat(new ObjectMapper().readTree(ran.out()).at("/beslissingen/0/rijen/procent").asInt())
        .isBetween(1, 100);
    assertThat(Files.readString(page)).contains("<h2>moratorium</h2>", "<caption>");
  }

  private record Ran(int code, String out, String err) {}

  private static Ran run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintWriter errors = new PrintWriter(err, true, UTF_8);
    int code =
        Main.run(args, new Terminal(InputStream.nullInputStream(), out, errors), Clock.systemUTC());
    return new Ran(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
