package nl.toetssteen.facts.naturalisatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrempelsTest {
  private final Drempels certain = thresholds(900, List.of());
  private final Drempels open = thresholds(900, List.of("reading"));

  @Test
  void aConfiscationMayCountFromTheLowerUpToTheHigherAmount() {
    assertThat(certain.tussen(new BigDecimal("809.99"))).isFalse();
    assertThat(certain.tussen(new BigDecimal("810"))).isTrue();
    assertThat(certain.tussen(new BigDecimal("900"))).isFalse();
  }

  @Test
  void whatLeavesTheThresholdsOpenLeavesTheGroundOpen() {
    Sanctie fine =
        new Sanctie(
            "zaken[0]", "GELDBOETE", BigDecimal.TEN, null, LocalDate.EPOCH, "JA", List.of());

    assertThat(certain.haalt(fine).isZeker()).isTrue();
    assertThat(open.haalt(fine).waardoor()).containsExactly("reading");
  }

  @Test
  void thresholdsDifferByTheirAmountsOnly() {
    assertThat(certain.verschilt(open)).isFalse();
    assertThat(certain.verschilt(thresholds(810, List.of()))).isTrue();
    assertThat(open.isZeker()).isFalse();
  }

  private static Drempels thresholds(int alone, List<String> causes) {
    return new Drempels(
        BigDecimal.valueOf(alone),
        BigDecimal.valueOf(450),
        BigDecimal.valueOf(1350),
        36,
        18,
        54,
        BigDecimal.valueOf(900),
        BigDecimal.valueOf(810),
        causes);
  }
}
