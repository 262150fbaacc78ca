package nl.toetssteen.facts.asielstatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import nl.toetssteen.facts.Grens;
import nl.toetssteen.facts.Tijdvakken;
import org.junit.jupiter.api.Test;

class TellingTest {
  private static final LocalDate START = LocalDate.of(2021, 1, 15);
  private static final Jaartermijn FIVE_YEARS = new Jaartermijn(Period.ofYears(5), null);

  private final Tijdvakken heel = new Tijdvakken();
  private final Tijdvakken half = new Tijdvakken();

  private Grens full() {
    return new Telling(heel, half, FIVE_YEARS).vol(Grens.bekend(START));
  }

  @Test
  void whereEveryDayCountsTheTermIsJustTheTerm() {
    heel.tel(START, null, "NEE", "titel");

    assertThat(full()).isEqualTo(Grens.bekend(LocalDate.of(2026, 1, 15)));
  }

  @Test
  void daysThatDoNotCountPutTheTermOff() {
    heel.tel(START, LocalDate.of(2021, 12, 31), "JA", "titel");
    heel.tel(LocalDate.of(2022, 1, 11), null, "NEE", "titel");

    assertThat(full()).isEqualTo(Grens.bekend(LocalDate.of(2026, 1, 25)));
  }

  @Test
  void daysThatDoNotCountAfterTheTermIsFullChangeNothing() {
    heel.tel(START, LocalDate.of(2026, 1, 14), "JA", "titel");

    assertThat(full()).isEqualTo(Grens.bekend(LocalDate.of(2026, 1, 15)));
  }

  @Test
  void halfOfTheDaysOfStudyCountAndAnOddOneDoesNot() {
    half.tel(START, LocalDate.of(2026, 1, 14), "JA", "studie");
    heel.tel(LocalDate.of(2026, 1, 15), null, "NEE", "titel");

    assertThat(full()).isEqualTo(Grens.bekend(LocalDate.of(2028, 7, 17)));
  }

  @Test
  void aDayThatCountsInFullIsNotHalvedToo() {
    half.tel(START, null, "NEE", "studie");
    heel.tel(START, null, "NEE", "titel");

    assertThat(full()).isEqualTo(Grens.bekend(LocalDate.of(2026, 1, 15)));
  }

  @Test
  void aTermOverStudyAloneTakesTwiceAsLong() {
    half.tel(START, null, "NEE", "studie");

    assertThat(full()).isEqualTo(Grens.bekend(LocalDate.of(2031, 1, 15)));
  }

  @Test
  void whereNoDayCountsAnyMoreTheTermIsNeverFull() {
    heel.tel(START, LocalDate.of(2026, 1, 13), "JA", "titel");

    assertThat(full()).isEqualTo(Grens.afwezig());
  }

  @Test
  void daysThatPerhapsCountLeaveTheDayBetweenBounds() {
    heel.misschien(START, LocalDate.of(2021, 1, 24), "JA", "titel", "titel.grond");
    heel.tel(LocalDate.of(2021, 1, 25), null, "NEE", "titel");

    assertThat(full())
        .isEqualTo(Grens.tussen(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 1, 25)));
  }

  @Test
  void whereLaterDaysPerhapsCountTheTermIsPerhapsFull() {
    heel.misschien(START, null, "NEE", "titel", "titel.grond");

    assertThat(full()).isEqualTo(Grens.misschien(LocalDate.of(2026, 1, 15), null));
  }

  @Test
  void withoutABeginningThereIsNoEnd() {
    heel.tel(START, null, "NEE", "titel");

    assertThat(new Telling(heel, half, FIVE_YEARS).vol(Grens.afwezig())).isEqualTo(Grens.afwezig());
    assertThat(new Telling(heel, half, FIVE_YEARS).vol(Grens.misschien(null, START)))
        .isEqualTo(Grens.misschien(null, LocalDate.of(2026, 1, 15)));
  }
}
