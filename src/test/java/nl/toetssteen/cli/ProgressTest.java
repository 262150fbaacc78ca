package nl.toetssteen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final long SECOND = 1_000_000_000L;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Terminal terminal =
      new Terminal(
          new ByteArrayInputStream(new byte[0]),
          new ByteArrayOutputStream(),
          new PrintWriter(err, true, UTF_8));

  @Test
  void saysHowFarHowFastAndHowLongStill() {
    Progress progress = new Progress(terminal, "zaken vergeleken");

    assertThat(progress.line(5000, 20_000, 10 * SECOND))
        .isEqualTo(
            "[######..................] 5.000 van 20.000 zaken vergeleken, 500 per seconde, nog 0:30");
    assertThat(progress.line(0, 0, 0))
        .isEqualTo("[########################] 0 van 0 zaken vergeleken, 0 per seconde");
  }

  @Test
  void aShorterLineWipesTheLongerOneBeforeIt() {
    Bar bar = new Bar();
    bar.draw(terminal, "nog 10:00");
    bar.draw(terminal, "nog 9:59");

    assertThat(err.toString(UTF_8)).isEqualTo("\rnog 10:00\rnog 9:59 ");
  }
}
