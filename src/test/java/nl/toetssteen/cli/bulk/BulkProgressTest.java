package nl.toetssteen.cli.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import nl.toetssteen.cli.Terminal;
import org.junit.jupiter.api.Test;

class BulkProgressTest {
  @Test
  void showsHowFarItIsHowFastAndHowLongStill() {
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new PrintWriter(new ByteArrayOutputStream(), true, UTF_8));
    BulkProgress known = new BulkProgress(terminal, 1000, false);
    known.written(0, 0);

    assertThat(known.line(5000, 250, 10_000_000_000L))
        .isEqualTo("[######..................] 5.000 regels, 500 per seconde, nog 0:30");
    assertThat(new BulkProgress(terminal, 0, false).line(5000, 250, 10_000_000_000L))
        .isEqualTo("5.000 regels, 500 per seconde");
  }
}
