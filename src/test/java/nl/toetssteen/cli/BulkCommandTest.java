package nl.toetssteen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many requests on the command line. */
class BulkCommandTest {
  private static final String LINE =
      "{\"beslissing\":\"naturalisatie\",\"peildatum\":\"2026-11-01\",\"feiten\":{}}\n";

  @TempDir Path folder;

  @Test
  void answersTheInputLineByLine() {
    Ran ran = run(LINE + LINE, "bulk", "-", "-", "--kort");

    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).hasSize(2).allMatch(line -> line.contains("GEGEVENS_ONTBREKEN"));
    assertThat(ran.err()).startsWith("2 regels in 0:");
  }

  @Test
  void endsWithOneWhenALineIsFaulty() {
    Ran ran = run(LINE + "{}\n" + LINE, "bulk", "-", "-", "--kort");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out().lines()).hasSize(3);
    assertThat(ran.err()).contains("1 regel heeft een fout; de eerste van nu is regel 2.\n");
  }

  @Test
  void goesOnAfterTheCompleteLines() throws Exception {
    Path in = Files.writeString(folder.resolve("in.jsonl"), "{}\n" + LINE + LINE);
    Path out = folder.resolve("uit.jsonl");
    run("", "bulk", in.toString(), out.toString(), "--kort");
    String whole = Files.readString(out);
    Files.writeString(out, whole.substring(0, whole.length() - 40));

    Ran ran = run("", "bulk", in.toString(), out.toString(), "--kort", "--hervat");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(Files.readString(out)).isEqualTo(whole);
    assertThat(ran.err()).startsWith("1 regel in ").contains("1 regel heeft een fout.\n");
  }

  @Test
  void overwritesNothing() throws Exception {
    Path out = Files.writeString(folder.resolve("uit.jsonl"), "{}\n");

    Ran ran = run(LINE, "bulk", "-", out.toString());

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .isEqualTo(
            "Het bestand "
                + out
                + " bestaat al. Ga verder met --hervat, of kies een ander"
                + " bestand.\n");
    assertThat(Files.readString(out)).isEqualTo("{}\n");
  }

  @Test
  void refusesToGoOnInAFileOfOtherLines() throws Exception {
    Path out = Files.writeString(folder.resolve("uit.jsonl"), "{}\n{}\n");

    Ran ran = run(LINE, "bulk", "-", out.toString(), "--hervat");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith(out + " heeft meer regels dan -, dus dat hoort er niet bij.");
  }

  @ParameterizedTest
  @CsvSource({
    "bulk - - --hervat, Met --hervat hoort UIT een bestand te zijn.",
    "bulk geen.jsonl -, 'Het bestand geen.jsonl bestaat niet, of is niet te lezen.'",
    "bulk - - --draden 0, Geef bij --draden een getal vanaf 1.",
    "bulk - - --kort --vergelijk, Kies een van beide: --kort of --vergelijk.",
    "bulk - - --vergelijk, Geef bij --vergelijk een voorstel met --voorstel.",
    "bulk - - --zonder klokken, 'Kies bij --zonder uit: tijdlijn, neeTenzij.'",
    "bulk - - --voorstel rwn-tien-jaar, Voorstel rwn-tien-jaar heeft nog geen dag",
    "bulk - - --voorstel rwn-tien-jaar@morgen, morgen is geen datum."
  })
  void saysWhatIsWrongWithTheCommand(String command, String message) {
    Ran ran = run(LINE, command.split(" "));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith(message);
  }

  private static Ran run(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(UTF_8)),
            out,
            new PrintWriter(err, true, UTF_8));
    int code = Main.run(args, terminal, Clock.systemUTC());
    return new Ran(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private record Ran(int code, String out, String err) {}
}
