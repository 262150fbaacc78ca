package nl.toetssteen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** A fault of our own is one line on the terminal; the log tells where, and quotes no case. */
class FailuresTest {

  private static final Pattern LOG =
      Pattern.compile(
          "Interne fout in Toetssteen\\. Meld de fout, met het logboek (\\S+) erbij\\.\n");

  @Test
  void keepsTheTraceOffTheTerminal() throws Exception {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new PrintWriter(err, true, UTF_8));
    Exception fault =
        new IllegalStateException("geboren op 1990-01-01", new ArithmeticException("1990"));

    int code =
        new Failures(terminal).handleExecutionException(fault, new CommandLine(new Main()), null);

    assertThat(code).isEqualTo(3);
    Matcher line = LOG.matcher(err.toString(UTF_8));
    assertThat(line.matches()).isTrue();
    Path log = Path.of(line.group(1));
    assertThat(Files.readString(log))
        .contains("java.lang.IllegalStateException", "java.lang.ArithmeticException")
        .contains("at nl.toetssteen.cli.FailuresTest")
        .doesNotContain("1990");
    Files.delete(log);
  }
}
