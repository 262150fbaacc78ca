package nl.toetssteen.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GrensTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @Test
  void equalBoundsOfADateThatIsThereAreTheDate() {
    assertThat(Grens.tussen(DAY, DAY).dag()).isEqualTo(DAY);
    assertThat(Grens.tussen(DAY, DAY).staatVast()).isTrue();
  }

  @Test
  void equalBoundsOfADateThatMayBeAbsentAreNot() {
    assertThat(Grens.misschien(DAY, DAY).dag()).isNull();
    assertThat(Grens.misschien(DAY, DAY).staatVast()).isFalse();
  }

  @Test
  void absenceIsKnowledge() {
    assertThat(Grens.afwezig().staatVast()).isTrue();
    assertThat(Grens.afwezig().dag()).isNull();
  }

  @Test
  void contradictionsAreRefused() {
    assertThatThrownBy(() -> new Grens("NEE", DAY, null))
        .hasMessage("An absent date has no bounds");
    assertThatThrownBy(() -> Grens.tussen(DAY, DAY.minusDays(1)))
        .hasMessage("The earliest day lies after the latest");
    assertThatThrownBy(() -> new Grens("MISSCHIEN", null, null))
        .hasMessage("aanwezig must be JA, NEE or null, not MISSCHIEN");
    assertThatThrownBy(() -> new Tijdvak(DAY, DAY.minusDays(1)))
        .hasMessage("A period cannot end before it begins");
  }
}
