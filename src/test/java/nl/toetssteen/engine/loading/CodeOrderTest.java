package nl.toetssteen.engine.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which outcome is better, where two regimes list different codes. */
class CodeOrderTest {

  @ParameterizedTest
  @CsvSource({
    "NEE KAN JA, JA, NEE KAN JA, KAN, BETTER",
    "NEE KAN JA, NEE, NEE KAN JA, KAN, WORSE",
    "NEE KAN JA, KAN, NEE KAN JA, KAN, ALIKE",
    "NEE JA, JA, BUITEN NEE JA, NEE, BETTER",
    "BUITEN NEE JA, NEE, NEE JA, JA, WORSE",
    "BUITEN NEE JA, BUITEN, NEE JA, NEE, WORSE",
    "BUITEN NEE JA, JA, NEE JA, JA, ALIKE",
    "BUITEN NEE, BUITEN, NEE JA, JA, WORSE",
    "NEE JA RUIM, RUIM, NEE KAN JA, KAN, BETTER",
    "NEE RUIM, RUIM, NEE KAN, KAN, UNKNOWN",
    "AF, AF, NEE JA, JA, UNKNOWN",
    "NEE JA, JA, JA NEE, NEE, UNKNOWN",
    "NEE EEN=TWEE JA, TWEE, NEE EEN=TWEE JA, EEN, ALIKE",
    "NEE EEN=TWEE JA, TWEE, NEE EEN=TWEE JA, NEE, BETTER",
    "NEE EEN=TWEE JA, EEN, NEE EEN=TWEE JA, JA, WORSE",
    "NEE EEN=TWEE, EEN, NEE TWEE JA, TWEE, ALIKE"
  })
  void codesAreComparedByWhatBothListsSay(
      String codes, String code, String others, String other, CodeOrder expected) {
    assertThat(CodeOrder.of(list(codes), code, list(others), other)).isEqualTo(expected);
  }

  private static List<List<String>> list(String codes) {
    return Arrays.stream(codes.split(" ")).map(step -> List.of(step.split("="))).toList();
  }
}
