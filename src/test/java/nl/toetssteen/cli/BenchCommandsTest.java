package nl.toetssteen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;
import org.junit.jupiter.api.Test;

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
