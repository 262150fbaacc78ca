package nl.toetssteen.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TijdvakkenTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

  private final Tijdvakken tijdvakken = new Tijdvakken();

  @Test
  void periodsThatTouchAreOneBlock() {
    tijdvakken.tel(NEW_YEAR, NEW_YEAR.plusDays(9), "JA", "titels[0]");
    tijdvakken.tel(NEW_YEAR.plusDays(10), null, "NEE", "titels[1]");

    assertThat(tijdvakken.sinds(NEW_YEAR.plusDays(40))).isEqualTo(Grens.bekend(NEW_YEAR));
    assertThat(tijdvakken.zeker()).containsExactly(new Tijdvak(NEW_YEAR, null));
  }

  @Test
  void takingOtherPeriodsCountsWhatCountsThere() {
    Tijdvakken other = new Tijdvakken();
    other.tel(NEW_YEAR, NEW_YEAR.plusDays(9), "JA", "titels[0]");
    tijdvakken.neem(other);

    assertThat(tijdvakken.bevat(NEW_YEAR)).isEqualTo("JA");
    assertThat(tijdvakken.paden()).containsExactly("titels[0]");
  }

  @Test
  void whatPerhapsCountsIsOnlyPossibleAndSaysWhy() {
    Tijdvakken other = new Tijdvakken();
    other.tel(NEW_YEAR, NEW_YEAR.plusDays(9), "JA", "titels[0]");
    tijdvakken.neemMisschien(other, "reading");

    assertThat(tijdvakken.bevat(NEW_YEAR)).isNull();
    assertThat(tijdvakken.bevat(NEW_YEAR.minusDays(1))).isEqualTo("NEE");
    assertThat(tijdvakken.oorzaken()).containsExactly("reading");
  }

  @Test
  void oneDayBetweenBreaksTheBlock() {
    tijdvakken.tel(NEW_YEAR, NEW_YEAR.plusDays(9), "JA", "titels[0]");
    tijdvakken.tel(NEW_YEAR.plusDays(11), null, "NEE", "titels[1]");

    assertThat(tijdvakken.sinds(NEW_YEAR.plusDays(40)))
        .isEqualTo(Grens.bekend(NEW_YEAR.plusDays(11)));
    assertThat(tijdvakken.totEnMet(NEW_YEAR)).isEqualTo(Grens.bekend(NEW_YEAR.plusDays(9)));
  }

  @Test
  void unknownBeginningMayBeLongAgo() {
    tijdvakken.tel(null, NEW_YEAR, "JA", "titels[0]");

    assertThat(tijdvakken.sinds(NEW_YEAR)).isEqualTo(Grens.tussen(null, NEW_YEAR));
    assertThat(tijdvakken.bevat(NEW_YEAR.minusDays(1))).isNull();
  }

  @Test
  void unknownEndMayBeTheFirstDay() {
    tijdvakken.tel(NEW_YEAR, null, null, "titels[0]");

    assertThat(tijdvakken.bevat(NEW_YEAR)).isEqualTo("JA");
    assertThat(tijdvakken.bevat(NEW_YEAR.plusDays(1))).isNull();
    assertThat(tijdvakken.totEnMet(NEW_YEAR)).isEqualTo(Grens.misschien(NEW_YEAR, null));
  }

  @Test
  void incompleteListStillGivesTheLatestBeginning() {
    tijdvakken.tel(NEW_YEAR, null, "NEE", "titels[0]");
    tijdvakken.allesMogelijk();

    assertThat(tijdvakken.sinds(NEW_YEAR.plusDays(7))).isEqualTo(Grens.tussen(null, NEW_YEAR));
    assertThat(tijdvakken.staatVast()).isFalse();
  }

  @Test
  void dayThatDoesNotCountHasNoBlock() {
    tijdvakken.tel(NEW_YEAR, null, "NEE", "titels[0]");

    assertThat(tijdvakken.sinds(NEW_YEAR.minusDays(1))).isEqualTo(Grens.afwezig());
  }

  @Test
  void unknownDayLeavesTheBlockOpen() {
    tijdvakken.tel(NEW_YEAR, null, "NEE", "titels[0]");

    assertThat(tijdvakken.sinds(null)).isEqualTo(Grens.misschien(NEW_YEAR, null));
    assertThat(tijdvakken.totEnMet(null)).isEqualTo(Grens.misschien(NEW_YEAR, null));
    assertThat(new Tijdvakken().sinds(null)).isEqualTo(Grens.afwezig());
    assertThat(new Tijdvakken().totEnMet(null)).isEqualTo(Grens.afwezig());
  }

  @Test
  void totalIsReachedTheDayAfterTheLastDayThatCounts() {
    tijdvakken.tel(NEW_YEAR, NEW_YEAR.plusDays(9), "JA", "titels[0]");
    tijdvakken.tel(NEW_YEAR.plusDays(100), null, "NEE", "titels[1]");

    assertThat(tijdvakken.bereikt(10)).isEqualTo(Grens.bekend(NEW_YEAR.plusDays(10)));
    assertThat(tijdvakken.bereikt(11)).isEqualTo(Grens.bekend(NEW_YEAR.plusDays(101)));
  }

  @Test
  void totalOfNothingIsAMistakeOfTheRule() {
    assertThatThrownBy(() -> tijdvakken.bereikt(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A total is reached after 1 day or more, not 0");
  }

  @Test
  void periodThatEndsBeforeItBeginsCountsForNothing() {
    tijdvakken.tel(NEW_YEAR, NEW_YEAR.minusDays(1), "JA", "titels[0]");

    assertThat(tijdvakken.eersteDag()).isEqualTo(Grens.afwezig());
  }

  @Test
  void combinationRestsOnTheFactsOfBoth() {
    Tijdvakken other = new Tijdvakken();
    tijdvakken.tel(NEW_YEAR, null, "NEE", "titels[1]");
    other.misschien(NEW_YEAR, null, "NEE", "titels[0]");

    assertThat(tijdvakken.en(other).paden()).containsExactly("titels[0]", "titels[1]");
    assertThat(tijdvakken.en(other).bevat(NEW_YEAR)).isNull();
    assertThat(tijdvakken.paden()).containsExactly("titels[1]");
  }

  @Test
  void stretchesAreCutOffAtTheDaysAskedFor() {
    tijdvakken.tel(NEW_YEAR, null, null, "titels[0]");
    LocalDate last = NEW_YEAR.plusDays(9);

    assertThat(tijdvakken.zeker(NEW_YEAR.minusDays(5), last))
        .containsExactly(new Tijdvak(NEW_YEAR, NEW_YEAR));
    assertThat(tijdvakken.mogelijk(NEW_YEAR.minusDays(5), last))
        .containsExactly(new Tijdvak(NEW_YEAR, last));
    assertThat(tijdvakken.mogelijk(last, NEW_YEAR)).isEmpty();
  }
}
