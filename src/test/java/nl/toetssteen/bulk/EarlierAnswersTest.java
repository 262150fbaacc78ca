package nl.toetssteen.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that broke off goes on where it was. */
class EarlierAnswersTest {
  @TempDir Path folder;

  @Test
  void aRunKilledAtAnyByteEndsWithTheSameFile() throws Exception {
    String good = Lines.shortRequest("2026-11-01");
    String input = String.join("\n", "{}", "", good, "[", good.replace("2026", "1999"));
    byte[] whole = Lines.run(Lines.BRIEF, 1, input).getBytes(UTF_8);
    Path file = folder.resolve("uit.jsonl");

    for (int killed = 0; killed <= whole.length; killed++) {
      Files.write(file, Arrays.copyOf(whole, killed));

      EarlierAnswers earlier = EarlierAnswers.in(file);
      earlier.cut(file);
      String rest = Lines.run(Lines.BRIEF, 1, input, earlier.lines());
      Files.writeString(file, rest, StandardOpenOption.APPEND);

      assertThat(Files.readAllBytes(file)).as("killed after %d bytes", killed).isEqualTo(whole);
    }
  }

  @Test
  void countsWhatIsNoAnswer() throws Exception {
    String good = Lines.shortRequest("2026-11-01");
    Path file = folder.resolve("uit.jsonl");
    String out = Lines.run(Lines.BRIEF, 1, String.join("\n", good, "{}", good, ""));
    Files.writeString(file, out + "{\"status\":4");

    assertThat(EarlierAnswers.in(file)).isEqualTo(new EarlierAnswers(3, 1, out.length()));
  }
}
