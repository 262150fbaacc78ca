package nl.toetssteen.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import nl.toetssteen.cli.Main;
import org.junit.jupiter.api.Test;

/** Memory does not grow with the number of lines or with how slowly the answers are taken. */
class BulkMemoryTest {
  private static final int LINES = 300;
  private static final String LONG_LINE = "{" + " ".repeat(900_000) + "}\n";

  @Test
  void manyTimesTheHeapGoesThrough() throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx128m",
                    "-cp",
                    System.getProperty("surefire.test.class.path", path()),
                    Main.class.getName(),
                    "bulk",
                    "-",
                    "-",
                    "--kort",
                    "--draden",
                    "2"))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    new Thread(() -> feed(process.getOutputStream())).start();

    long lines;
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      lines = out.lines().filter(line -> line.contains("Ongeldige invoer")).count();
    }

    assertThat(lines).isEqualTo(LINES);
    assertThat(process.waitFor()).isEqualTo(1);
  }

  private static String path() {
    return System.getProperty("java.class.path");
  }

  private static void feed(OutputStream in) {
    byte[] line = LONG_LINE.getBytes(UTF_8);
    try (in) {
      for (int i = 0; i < LINES; i++) {
        in.write(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
