package nl.toetssteen.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutchDateTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-2-2026",
        "01-02-2026",
        "1/2/2026",
        "1.2.2026",
        " 1 - 2 - 2026 ",
        "2026-02-01",
        "1 februari 2026",
        "01 FEBRUARI 2026"
      })
  void readsADateAsPeopleWriteIt(String text) {
    assertThat(DutchDate.parse(text)).hasValue(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "31-2-2026",
        "29-2-2025",
        "2026",
        "1-2-26",
        "1 feber 2026",
        "2-30-2026",
        "morgen"
      })
  void guessesNothing(String text) {
    assertThat(DutchDate.parse(text)).isEmpty();
  }

  @Test
  void writesADateInWordsAndForAField() {
    assertThat(DutchDate.text(DAY)).isEqualTo("1 februari 2026");
    assertThat(DutchDate.input(DAY)).isEqualTo("01-02-2026");
    assertThat(DutchDate.parse(DutchDate.text(DAY))).hasValue(DAY);
    assertThat(DutchDate.parse(DutchDate.input(DAY))).hasValue(DAY);
  }
}
