package nl.toetssteen.engine.tree;

import static nl.toetssteen.facts.Kandidaat.Uitkomst.BEOORDELEN;
import static nl.toetssteen.facts.Kandidaat.Uitkomst.NIET_VOLDAAN;
import static nl.toetssteen.facts.Kandidaat.Uitkomst.ONBEKEND;
import static nl.toetssteen.facts.Kandidaat.Uitkomst.VOLDAAN;
import static org.assertj.core.api.Assertions.assertThat;

import nl.toetssteen.facts.Kandidaat.Uitkomst;
import org.junit.jupiter.api.Test;

/** Strong Kleene logic over four outcomes, in full. */
class KleeneTest {
  private static final Uitkomst[] ALL = {VOLDAAN, NIET_VOLDAAN, ONBEKEND, BEOORDELEN};

  @Test
  void both() {
    Uitkomst[][] expected = {
      {VOLDAAN, NIET_VOLDAAN, ONBEKEND, BEOORDELEN},
      {NIET_VOLDAAN, NIET_VOLDAAN, NIET_VOLDAAN, NIET_VOLDAAN},
      {ONBEKEND, NIET_VOLDAAN, ONBEKEND, ONBEKEND},
      {BEOORDELEN, NIET_VOLDAAN, ONBEKEND, BEOORDELEN}
    };
    for (int i = 0; i < ALL.length; i++) {
      for (int j = 0; j < ALL.length; j++) {
        assertThat(Kleene.and(ALL[i], ALL[j])).isEqualTo(expected[i][j]);
      }
    }
  }

  @Test
  void either() {
    Uitkomst[][] expected = {
      {VOLDAAN, VOLDAAN, VOLDAAN, VOLDAAN},
      {VOLDAAN, NIET_VOLDAAN, ONBEKEND, BEOORDELEN},
      {VOLDAAN, ONBEKEND, ONBEKEND, ONBEKEND},
      {VOLDAAN, BEOORDELEN, ONBEKEND, BEOORDELEN}
    };
    for (int i = 0; i < ALL.length; i++) {
      for (int j = 0; j < ALL.length; j++) {
        assertThat(Kleene.or(ALL[i], ALL[j])).isEqualTo(expected[i][j]);
      }
    }
  }

  @Test
  void not() {
    assertThat(ALL)
        .extracting(Kleene::not)
        .containsExactly(NIET_VOLDAAN, VOLDAAN, ONBEKEND, BEOORDELEN);
  }

  @Test
  void open() {
    assertThat(ALL).extracting(Kleene::open).containsExactly(false, false, true, true);
  }
}
