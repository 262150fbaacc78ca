package nl.toetssteen.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import nl.toetssteen.facts.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What expressions say of known and of unknown values. */
class ExpressionTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 31);

  private final Variables known =
      new Variables()
          .known("leeftijd", 18)
          .known("dier soort", "HOND")
          .known("sinds", MAY)
          .known("termijn", Period.ofMonths(1))
          .known("waar", true)
          .unknown("onbekend")
          .between("ongeveer", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));

  @ParameterizedTest
  @CsvSource({
    "leeftijd >= 18, true",
    "leeftijd + 1 * 2 = 20, true",
    "(leeftijd + 1) * 2 = 38, true",
    "leeftijd - 1 - 1 < 16, false",
    "leeftijd = 18.0, true",
    "leeftijd != 18, false",
    "dier soort = \"HOND\" and not(leeftijd < 18), true",
    "'dier soort in (\"KAT\", \"HOND\")', true",
    "'leeftijd in (16, 17)', false",
    "leeftijd < 18 or leeftijd > 17 and waar, true",
    "sinds + termijn = date(\"2026-06-30\"), true",
    "sinds - duration(\"P3M\") = date(\"2026-02-28\"), true",
    "sinds + duration(\"P1Y6M\") > date(\"2027-11-29\"), true",
    "sinds + duration(\"P42D\") <= date(\"2026-07-12\"), true"
  })
  void knownValuesGiveAKnownAnswer(String expression, boolean expected) {
    assertThat(known.eval(expression)).isEqualTo(Truth.of(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "onbekend = 1, ",
    "onbekend != 1, ",
    "'onbekend in (1, 2)', ",
    "not(onbekend = 1), ",
    "onbekend = 1 and waar, ",
    "onbekend = 1 and leeftijd < 18, false",
    "leeftijd < 18 and onbekend = 1, false",
    "onbekend = 1 or waar, true",
    "waar or onbekend = 1, true",
    "onbekend = onbekend, ",
    "ongeveer < date(\"2026-01-01\"), false",
    "ongeveer <= date(\"2026-01-01\"), ",
    "ongeveer <= date(\"2026-02-01\"), true",
    "ongeveer < date(\"2026-02-01\"), ",
    "date(\"2026-02-02\") > ongeveer, true",
    "ongeveer + duration(\"P1M\") <= date(\"2026-03-01\"), true",
    "ongeveer - duration(\"P1M\") >= date(\"2025-12-01\"), true",
    "sinds >= ongeveer, true"
  })
  void unknownIsNeitherYesNorNo(String expression, Boolean expected) {
    assertThat(known.eval(expression))
        .isEqualTo(expected == null ? Truth.UNKNOWN : Truth.of(expected));
  }

  @Test
  void boundsMoveAlongWithWhatIsAdded() {
    Value.Unknown sum = (Value.Unknown) known.eval("ongeveer + termijn");

    assertThat(sum.min()).isEqualTo(LocalDate.of(2026, 2, 1));
    assertThat(sum.max()).isEqualTo(LocalDate.of(2026, 3, 1));
  }

  @Test
  void productsAndUnknownTermsHaveNoBounds() {
    Variables numbers = new Variables().between("x", BigDecimal.ONE, BigDecimal.TEN).known("y", -2);

    assertThat(numbers.eval("x * y")).isEqualTo(Truth.UNKNOWN);
    assertThat(numbers.eval("y - x")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aNameMayHoldSpacesAndTheLongestCounts() {
    Variables names = new Variables().known("kind", 1).known("kind leeftijd", 7);

    assertThat(names.eval("kind leeftijd + kind")).isEqualTo(Value.known(8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sinds < date(\"2027-01-01\")",
        "sinds = date(\"2027-01-01\")",
        "sinds != date(\"2027-01-01\")",
        "sinds in (date(\"2027-01-01\"), date(\"2028-01-01\"))",
        "waar and sinds >= date(\"2027-01-01\")"
      })
  void everyComparisonTellsOnWhichDayItTurns(String expression) {
    known.eval(expression);

    assertThat(known.compared()).contains(Value.known(LocalDate.of(2027, 1, 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"not(dier soort)", "dier soort and waar", "waar or dier soort and waar"})
  void onlyTruthsAreCombined(String expression) {
    Variables variables = new Variables().known("dier soort", "NEE").known("waar", true);
    if (expression.startsWith("waar or")) {
      variables.known("waar", false);
    }

    assertThatThrownBy(() -> variables.eval(expression))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A String stands where true or false is needed");
  }

  @Test
  void valuesOfTwoKindsAreNotOrdered() {
    assertThatThrownBy(() -> known.eval("sinds < 3"))
        .hasMessage("Cannot order a LocalDate against a BigDecimal");
    assertThatThrownBy(() -> known.eval("leeftijd + termijn"))
        .hasMessage("Cannot compute BigDecimal + Period");
  }
}
