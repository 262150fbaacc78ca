package nl.toetssteen.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table can compute and nothing else: what lies outside the subset is refused by name. */
class RefusedExpressionTest {
  private final Variables names =
      new Variables().known("x", 1).moving("peildatum", LocalDate.of(2026, 1, 1));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "y + 1 | Unknown name or function \"y\" at position 0",
        "xy | Unknown name or function \"xy\" at position 0",
        "floor(x) | Unknown name or function \"floor\" at position 0",
        "if x = 1 then 2 else 3 | Unknown name or function \"if\" at position 0",
        "some i in (1) satisfies i | Unknown name or function \"some\" at position 0",
        "function(a) external {} | Unknown name or function \"function\" at position 0",
        "x(1) | Unexpected \"(\" at position 1",
        "x.y | Unexpected character at position 1",
        "x / 2 | Unexpected character at position 2",
        "x ** 2 | Unexpected \"*\" at position 3",
        "-x | Unexpected \"-\" at position 0",
        "1 < x < 3 | Unexpected \"<\" at position 6",
        "x = 1.2.3 | Unexpected character at position 7",
        "x in 1 | Expected \"(\" at position 5",
        "(x | Expected \")\" at position 2",
        "x + | Unexpected end at position 3",
        "\"open | Unclosed or escaped string at position 0",
        "x = null | Nothing can be compared with null; test \"aanwezig\" at position 4",
        "not(null) | Nothing can be compared with null; test \"aanwezig\" at position 4",
        "date(x) | A string is needed here at position 5",
        "date(\"2026-02-30\") | Not a valid date: \"2026-02-30\" at position 0",
        "duration(\"P1M10D\") | Not a valid duration: \"P1M10D\" at position 0",
        "duration(\"P2W\") | Not a valid duration: \"P2W\" at position 0",
        "duration(\"PT1H\") | Not a valid duration: \"PT1H\" at position 0"
      })
  void whatATableDoesNotNeed(String expression, String message) {
    assertThatThrownBy(() -> ExpressionParser.parse(expression, names))
        .isInstanceOf(FeelException.class)
        .hasMessage(message + " of \"" + expression + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "peildatum + duration(\"P1D\")",
        "peildatum - duration(\"P1Y\") > date(\"2026-01-01\")",
        "(peildatum) - duration(\"P1Y\") > date(\"2026-01-01\")",
        "date(\"2026-01-01\") < peildatum + duration(\"P1D\")"
      })
  void sumsWithTheReferenceDate(String expression) {
    assertThatThrownBy(() -> ExpressionParser.parse(expression, names))
        .isInstanceOf(FeelException.class)
        .hasMessageContaining(
            "\"peildatum\" moves with the reference date and may only be compared");
  }

  @Test
  void textThatIsTooLongOrNestedTooDeeply() {
    assertThatThrownBy(() -> ExpressionParser.parse("x or ".repeat(300) + "x", names))
        .hasMessageStartingWith("More than 1000 characters at position 1000 of \"x or x")
        .hasMessageEndingWith("...\"");
    assertThatThrownBy(() -> ExpressionParser.parse("(".repeat(31) + "x", names))
        .hasMessageStartingWith("Nested more than 30 deep at position 30");
    assertThatThrownBy(() -> ExpressionParser.parse("not(".repeat(40), names))
        .hasMessageStartingWith("Nested more than 30 deep");
  }

  @Test
  void siblingsAreNotNested() {
    assertThat(names.eval("(x = 1) and ".repeat(35) + "(x = 1)")).isEqualTo(Truth.TRUE);
  }

  @Test
  void anOutputMayBeNothing() {
    assertThat(ExpressionParser.parse(" null ", names)).isEqualTo(new Expr.Literal(Truth.UNKNOWN));
  }
}
