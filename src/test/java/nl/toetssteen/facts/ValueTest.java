package nl.toetssteen.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ValueTest {

  @Test
  void equalNumbersAreEqualHoweverTheyAreWritten() {
    assertThat(Value.known(100))
        .isEqualTo(Value.known(new BigDecimal("100.00")))
        .isEqualTo(Value.known(new BigDecimal("1E+2")))
        .isEqualTo(Value.known(100L));
    assertThat(Value.known(new BigDecimal("1E+2"))).hasToString("Known[value=100]");
  }

  @Test
  void otherTypesAreRefusedWithoutShowingTheValue() {
    assertThatThrownBy(() -> Value.known(new StringBuilder("geheim")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("A value cannot be a java.lang.StringBuilder.")
        .hasMessageNotContaining("geheim");
  }

  @Test
  void causesHaveOneOrder() {
    Cause list = Cause.fact("kinderen");
    Cause item = Cause.fact("kinderen[0].geboortedatum");
    Cause judgement = Cause.judgement("a");
    Cause figure = Cause.notLoaded("a");

    Value.Unknown unknown = (Value.Unknown) Value.unknown(figure, judgement, item, list, item);

    assertThat(unknown.causes()).containsExactly(list, item, judgement, figure);
    assertThatThrownBy(() -> unknown.causes().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void valueBetweenEqualBoundsIsKnown() {
    LocalDate day = LocalDate.of(2026, 1, 1);

    assertThat(Value.between(day, day, Set.of(Cause.fact("x")))).isEqualTo(Value.known(day));
    assertThat(Value.between(1, new BigDecimal("1.0"), Set.of())).isEqualTo(Value.known(1));
    assertThat(Value.between(null, null, Set.of())).isEqualTo(Value.unknown());
  }

  @Test
  void valueBetweenOtherBoundsIsUnknown() {
    assertThat(Value.between(1, null, Set.of()))
        .isEqualTo(new Value.Unknown(BigDecimal.ONE, null, Set.of()));
  }
}
