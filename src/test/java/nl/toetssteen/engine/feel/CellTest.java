package nl.toetssteen.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Set;
import nl.toetssteen.facts.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell says yes, no or, while its input is unknown, maybe. */
class CellTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"JA\" | JA | true",
        "\"JA\" | NEE | false",
        "\"JA\", \"NEE\" | NEE | true",
        "not(\"JA\") | JA | false",
        "not(\"JA\", \"NEE\") | ANDERS | true",
        "- | JA | true",
        "'' | JA | true"
      })
  void codes(String cell, String input, boolean expected) {
    assertThat(CellParser.parse(cell).test(Value.known(input))).isEqualTo(Truth.of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 | 5 | true",
        "5.0 | 5 | true",
        "-5 | -5 | true",
        "1, 2, 3 | 2 | true",
        "< 5 | 5 | false",
        "<= 5 | 5 | true",
        "> 5 | 5 | false",
        ">= 5 | 5 | true",
        "[1..5] | 1 | true",
        "(1..5] | 1 | false",
        "[1..5) | 5 | false",
        "[-2..-1] | -1.5 | true"
      })
  void numbers(String cell, BigDecimal input, boolean expected) {
    assertThat(CellParser.parse(cell).test(Value.known(input))).isEqualTo(Truth.of(expected));
  }

  @Test
  void truths() {
    assertThat(CellParser.parse("true").test(Truth.TRUE)).isEqualTo(Truth.TRUE);
    assertThat(CellParser.parse("false").test(Truth.TRUE)).isEqualTo(Truth.FALSE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"JA\"", "not(\"JA\")", "true", "1, 2", "< 5", "[1..5]"})
  void anUnknownInputIsMaybeBeforeAnyTest(String cell) {
    assertThat(CellParser.parse(cell).test(Value.unknown())).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aDashDoesNotAsk() {
    assertThat(CellParser.parse("-").test(Value.unknown())).isEqualTo(Truth.TRUE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "< 10 | true",
        "<= 9 | true",
        "< 9 | ",
        "> 4 | true",
        ">= 5 | true",
        "> 9 | false",
        "[5..9] | true",
        "(5..9] | ",
        "[1..4] | false",
        "7 | ",
        "not(7) | "
      })
  void boundsDecideARange(String cell, Boolean expected) {
    Value between = new Value.Unknown(BigDecimal.valueOf(5), BigDecimal.valueOf(9), Set.of());

    assertThat(CellParser.parse(cell).test(between))
        .isEqualTo(expected == null ? Truth.UNKNOWN : Truth.of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "null | A value is needed here at position 0",
        "JA | A value is needed here at position 0",
        "date(\"2026-01-01\") | A value is needed here at position 0",
        "<= peildatum | A value is needed here at position 3",
        "\"JA\" \"NEE\" | Unexpected \"\"NEE\"\" at position 5",
        "[1..5 | Expected \")\" at position 5",
        "1.2.3 | Unexpected character at position 3",
        "? > 5 | Unexpected character at position 0",
        "+ 5 | Unexpected \"+\" at position 0",
        "not(< 5) | A value is needed here at position 4"
      })
  void otherTestsAreRefused(String cell, String message) {
    assertThatThrownBy(() -> CellParser.parse(cell))
        .isInstanceOf(FeelException.class)
        .hasMessageStartingWith(message.replace("\"\"", "\"").substring(0, 10))
        .hasMessageEndingWith(" of \"" + cell + "\"");
  }
}
