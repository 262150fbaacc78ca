package nl.toetssteen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.toetssteen.rest.ProposalOnDisk;
import nl.toetssteen.rest.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each command prints, where, and how it ends. */
class CommandLineTest {

  private static final String QUESTION =
      "{\"beslissing\":\"naturalisatie\",\"peildatum\":\"2026-11-01\",\"feiten\":{}}";
  private static final String UNDATED = "{\"beslissing\":\"naturalisatie\",\"feiten\":{}}";

  @Test
  void answersAFileInWords(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("zaak.json"), QUESTION);

    Ran ran = run("", "toets", file.toString());

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEqualTo(RunningServer.LAW.toets(QUESTION.getBytes(UTF_8)).tekst());
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void answersTheInputWithTheBytesOfTheLibrary() {
    Ran ran = run(QUESTION, "toets", "-", "--json");

    assertThat(ran.code()).isZero();
    assertThat(ran.out().getBytes(UTF_8))
        .isEqualTo(RunningServer.LAW.toets(QUESTION.getBytes(UTF_8)).json());
  }

  @Test
  void fillsInTodayAndSaysSo() throws Exception {
    Ran ran = run(UNDATED, "toets", "-", "--json");

    assertThat(ran.code()).isZero();
    assertThat(ran.err())
        .isEqualTo("Het verzoek heeft geen peildatum; gerekend is met vandaag, 2026-11-20.\n");
    assertThat(json(ran).path("peildatum").asText()).isEqualTo("2026-11-20");
  }

  @Test
  void takesTheDateOfTheCommandLineFirst() throws Exception {
    Ran ran = run(QUESTION, "toets", "-", "--json", "--peildatum", "2025-01-02");

    assertThat(ran.err()).isEmpty();
    assertThat(json(ran).path("peildatum").asText()).isEqualTo("2025-01-02");
  }

  @Test
  void takesAProposalFromAFolder(@TempDir Path folder) throws Exception {
    Path proposal = ProposalOnDisk.write(folder, "negen-jaar");

    Ran with = run(QUESTION, "toets", "-", "--json", "--voorstel", proposal + "@2026-01-01");
    Ran without = run(QUESTION, "toets", "-", "--json");

    assertThat(with.code()).isZero();
    assertThat(json(with).at("/ontvangstbewijs/regelset"))
        .isNotEqualTo(json(without).at("/ontvangstbewijs/regelset"));
  }

  @Test
  void namesEveryFaultOfABrokenFolder(@TempDir Path folder) {
    Ran ran = run(QUESTION, "toets", "-", "--voorstel", folder + "@2026-01-01");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .startsWith("Het voorstel in " + folder + " is niet bruikbaar:\n- wijziging.yaml");
  }

  @Test
  void knowsNoOtherProposal() {
    Ran ran = run(QUESTION, "toets", "-", "--voorstel", "bestaat-niet");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .startsWith("Voorstel bestaat-niet is geen meegeleverd voorstel en geen map.");
  }

  @Test
  void namesEverythingWrongWithARequest() {
    Ran ran = run("{\"beslissing\":\"naturalisatie\",\"feiten\":{\"x\":1,\"y\":2}}", "toets", "-");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains(
            "Ongeldige invoer. De invoer bevat 2 fouten. Verbeter ze en stuur de invoer opnieuw.\n",
            "- feiten.x: ",
            "- feiten.y: ");
  }

  @ParameterizedTest
  @CsvSource({
    "'toets', 'Er ontbreekt: BESTAND.'",
    "'', 'Er is geen opdracht gegeven.'",
    "'toets - extra', 'Onbekend: extra.'",
    "'toets - --json --tekst', 'Kies een van beide: --json of --tekst.'",
    "'toets geen.json', 'Het bestand geen.json bestaat niet.'",
    "'schema geen', 'Er is geen beslissing geen. Kies uit: naturalisatie'",
    "'serve --port x', 'De waarde van --port is niet bruikbaar.'",
    "'serve --port 70000', 'Een poort is een getal van 0 tot en met 65535.'"
  })
  void saysWhatIsWrongWithTheCommand(String command, String message) {
    Ran ran = run("", command.isEmpty() ? new String[0] : command.split(" ", -1));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith(message).doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"beslissingen", "regelingen", "voorstellen"})
  void listsAsTextAndAsJson(String listing) throws Exception {
    assertThat(run("", listing).code()).isZero();

    Ran ran = run("", listing, "--json");
    assertThat(ran.code()).isZero();
    assertThat(json(ran).isArray()).isTrue();
  }

  @Test
  void listsDecisionsWithTheirId() throws Exception {
    assertThat(run("", "beslissingen").out())
        .contains("naturalisatie: Naturalisatie tot Nederlander\n", "Geladen vanaf 2003-04-01.");
    assertThat(json(run("", "beslissingen", "--json")).findValuesAsText("id"))
        .contains("naturalisatie");
  }

  @Test
  void printsTheSchemaOfARequest() throws Exception {
    JsonNode schema = json(run("", "schema", "naturalisatie"));

    assertThat(schema.at("/properties/beslissing/const").asText()).isEqualTo("naturalisatie");
  }

  @Test
  void helpsInDutch() {
    Ran ran = run("", "toets", "--help");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("Gebruik: toetssteen toets")
        .contains("Beantwoordt een verzoek", "--peildatum", "Toont deze hulp.");
  }

  private static JsonNode json(Ran ran) throws Exception {
    return new ObjectMapper().readTree(ran.out());
  }

  @Test
  void tellsWhatARegisterHoldsOnADay() {
    Ran ran = run("", "register", "moratoria", "--op", "2026-04-01");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains(" op 2026-04-01\n", "IR-2026: 2026-03-24");
  }

  @Test
  void namesTheRegistersThatThereAre() {
    assertThat(run("", "register").out().lines()).contains("moratoria", "feestdagen");
    assertThat(run("", "register", "niets").code()).isEqualTo(2);
    assertThat(run("", "register", "moratoria", "--op", "31-2-2026").code()).isEqualTo(2);
  }

  private static Ran run(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(UTF_8)),
            out,
            new PrintWriter(err, true, UTF_8));
    Clock clock = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
    int code = Main.run(args, terminal, clock);
    return new Ran(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private record Ran(int code, String out, String err) {}
}
