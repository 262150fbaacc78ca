package nl.toetssteen.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.toetssteen.bulk.BulkOptions.Adopted;
import nl.toetssteen.bulk.BulkOptions.Form;
import org.junit.jupiter.api.Test;

/** A line of answer for every line of request, in the same order. */
class BulkTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  @Test
  void keepsTheOrderOnManyThreads() throws Exception {
    List<String> days = IntStream.range(0, 200).mapToObj(i -> "" + FIRST.plusDays(i)).toList();
    String input = String.join("\n", days.stream().map(Lines::shortRequest).toList());

    List<String> answered = new ArrayList<>();
    for (String line : Lines.run(BulkOptions.asAsked(), 8, input).lines().toList()) {
      answered.add(JSON.readTree(line).path("peildatum").asText());
    }

    assertThat(answered).isEqualTo(days);
  }

  @Test
  void answersWithTheBytesOfTheLibraryOnOneLine() throws Exception {
    String request = Files.readString(Path.of("docs/voorbeelden/nareis.json"));
    String line = JSON.readTree(request).toString();
    byte[] library = Lines.LAW.toets(request.getBytes(UTF_8)).json();

    String answer = Lines.run(BulkOptions.asAsked(), 2, line + "\n");

    assertThat(answer).isEqualTo(withoutWhiteSpace(library) + "\n");
  }

  /** Between the parts only: what is between quotation marks stays. */
  private static String withoutWhiteSpace(byte[] json) {
    StringBuilder kept = new StringBuilder();
    boolean quoted = false;
    String text = new String(json, UTF_8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"' && text.charAt(i - 1) != '\\';
      if (quoted || !Character.isWhitespace(c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  @Test
  void aFaultyLineGivesAllItsFaultsInItsOwnPlace() throws Exception {
    String good = Lines.shortRequest("2026-11-01");
    String faulty = Lines.request("2026-11-01", "{\"geheim\":\"X123\",\"ook\":1}");

    String[] lines =
        Lines.run(Lines.BRIEF, 2, String.join("\n", good, faulty, "", "{1", good)).split("\n");

    assertThat(lines).hasSize(5);
    assertThat(lines[4]).isEqualTo(lines[0]).contains("\"status\":\"GEGEVENS_ONTBREKEN\"");
    assertThat(JSON.readTree(lines[1]).path("detail").asText())
        .isEqualTo("Deze regel bevat 2 fouten. Verbeter ze en stuur de regel opnieuw.");
    assertThat(JSON.readTree(lines[1]).path("errors").findValuesAsText("pad"))
        .containsExactly("feiten.geheim", "feiten.ook");
    assertThat(lines[1]).doesNotContain("X123");
    assertThat(lines[2]).contains("De invoer is leeg.");
    assertThat(lines[3]).contains("De invoer is geen geldige JSON (regel 1, kolom");
  }

  @Test
  void countsTheFaultyLinesAndTellsWhereTheyBegin() throws Exception {
    String good = Lines.shortRequest("2026-11-01") + "\n";
    String input = good.repeat(40) + "{}\n" + good + "{}\n";

    BulkResult result =
        new Bulk(Lines.LAW, Lines.BRIEF, 2)
            .run(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                OutputStream.nullOutputStream(),
                10,
                (lines, bytes) -> {});

    assertThat(result).isEqualTo(new BulkResult(33, 2, 41, 0, null));
  }

  @Test
  void saysBrieflyWhatIsDecidedAndOpenForEachSubject() throws Exception {
    String request = Files.readString(Path.of("docs/voorbeelden/nareis.json"));

    JsonNode brief = JSON.readTree(Lines.run(Lines.BRIEF, 1, JSON.readTree(request).toString()));

    assertThat(brief.fieldNames())
        .toIterable()
        .containsExactly(
            "beslissing", "status", "uitkomst", "ontbrekend", "beoordelingen", "deeltoetsingen");
    assertThat(brief.at("/deeltoetsingen/0/onderwerp").asText()).isEqualTo("gezinsleden[0]");
    assertThat(brief.at("/deeltoetsingen/0/uitkomst").isTextual()).isTrue();
  }

  @Test
  void comparesWithoutAndWithAProposal() throws Exception {
    String request =
        JSON.readTree(Files.readString(Path.of("docs/voorbeelden/naturalisatie.json"))).toString();
    Adopted proposal = new Adopted("rwn-tien-jaar", LocalDate.of(2026, 1, 1));
    BulkOptions options = new BulkOptions(Form.COMPARED, List.of(proposal), Set.of());

    JsonNode compared = JSON.readTree(Lines.run(options, 1, request));

    assertThat(compared.path("anders").asBoolean()).isTrue();
    assertThat(compared.at("/oud/uitkomst").asText()).isEqualTo("INWILLIGBAAR");
    assertThat(compared.at("/nieuw/uitkomst").asText()).isNotEqualTo("INWILLIGBAAR");
  }

  @Test
  void aComparisonChecksTheDayOfItsProposal() throws Exception {
    Adopted proposal = new Adopted("rwn-tien-jaar", LocalDate.of(2900, 1, 1));
    BulkOptions options = new BulkOptions(Form.COMPARED, List.of(proposal), Set.of());

    String refused = Lines.run(options, 1, Lines.request("2026-11-01", "{}"));

    assertThat(JSON.readTree(refused).path("errors").findValuesAsText("pad"))
        .containsExactly("voorstellen[0].inwerking");
  }

  @Test
  void addsToWhatALineAsksItself() throws Exception {
    Adopted proposal = new Adopted("rwn-tien-jaar", LocalDate.of(2026, 1, 1));
    BulkOptions options =
        new BulkOptions(Form.WHOLE, List.of(proposal), Set.of("tijdlijn", "neeTenzij"));
    String asked =
        Lines.shortRequest("2026-11-01")
            .replace(
                "\"zonder\"",
                "\"voorstellen\":[{\"id\":\"rwn-tien-jaar\",\"inwerking\":\"2026-01-01\"}],\"zonder\"");

    String added = Lines.run(options, 1, Lines.request("2026-11-01", "{}"));

    assertThat(added).isEqualTo(Lines.run(BulkOptions.asAsked(), 1, asked));
  }

  @Test
  void answersWithoutWaitingForTheNextLine() throws Exception {
    PipedInputStream in = new PipedInputStream();
    PipedOutputStream asking = new PipedOutputStream(in);
    PipedInputStream heard = new PipedInputStream();
    PipedOutputStream out = new PipedOutputStream(heard);
    Thread run = new Thread(() -> run(in, out));
    run.start();

    asking.write("{}\n".getBytes(UTF_8));
    asking.flush();
    assertThat(heard.read()).isEqualTo('{');

    asking.close();
    heard.readAllBytes();
    run.join();
  }

  private static void run(PipedInputStream in, PipedOutputStream out) {
    try (out) {
      new Bulk(Lines.LAW, Lines.BRIEF, 1).run(in, out, 0, (lines, bytes) -> {});
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void readsFilesThatWereMarkedAsUtf8() throws Exception {
    String good = Lines.shortRequest("2026-11-01");

    assertThat(Lines.run(Lines.BRIEF, 1, "\uFEFF" + good))
        .isEqualTo(Lines.run(Lines.BRIEF, 1, good));
  }

  @Test
  void refusesAnInputThatIsShorterThanWhatWasAnswered() {
    assertThatThrownBy(() -> Lines.run(Lines.BRIEF, 1, "{}\n{}\n", 3))
        .isInstanceOf(EOFException.class)
        .hasMessageContaining("fewer lines");
  }

  @Test
  void stopsWhereTheOutputBreaksOff() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space");
          }
        };

    assertThatThrownBy(
            () ->
                new Bulk(Lines.LAW, Lines.BRIEF, 2)
                    .run(
                        new ByteArrayInputStream("{}\n".repeat(999).getBytes(UTF_8)),
                        broken,
                        0,
                        (lines, bytes) -> {}))
        .hasMessage("no space");
  }
}
