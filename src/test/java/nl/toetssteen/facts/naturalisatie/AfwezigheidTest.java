package nl.toetssteen.facts.naturalisatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class AfwezigheidTest {
  private static final Period FOUR_MONTHS = Period.ofMonths(4);

  private final Afwezigheid first = away("a[0]", "2023-01-05", "2023-06-05");
  private final Afwezigheid third = away("a[2]", "2025-01-05", "2025-06-05");

  @Test
  void fourMonthsAreNotLongerThanFourMonths() {
    assertThat(away("a[0]", "2023-01-01", "2023-04-30").langerDan(FOUR_MONTHS)).isFalse();
    assertThat(away("a[0]", "2023-01-01", "2023-05-01").langerDan(FOUR_MONTHS)).isTrue();
  }

  @Test
  void anAbsenceFallsInTheYearItIsLongEnoughIn() {
    Afwezigheid winter = away("a[1]", "2023-12-10", "2024-05-01");
    Afwezigheid shorter = away("a[1]", "2023-12-10", "2024-04-30");

    assertThat(third.isDerdeOpRij(first, winter, FOUR_MONTHS)).isTrue();
    assertThat(third.isDerdeOpRij(first, shorter, FOUR_MONTHS)).isFalse();
  }

  @Test
  void oneAbsenceIsNotTwo() {
    Afwezigheid winter = away("a[0]", "2023-12-10", "2024-05-01");

    assertThat(third.isDerdeOpRij(winter, winter, FOUR_MONTHS)).isFalse();
  }

  @Test
  void anAbsenceThatGoesOnFallsInTheYearItBegan() {
    Afwezigheid second = away("a[1]", "2024-01-05", "2024-06-05");
    Afwezigheid open =
        new Afwezigheid("a[2]", "ANDERS", LocalDate.parse("2025-01-05"), null, "NEE", null, null);

    assertThat(open.isDerdeOpRij(first, second, FOUR_MONTHS)).isTrue();
    assertThat(open.langerDan(FOUR_MONTHS)).isFalse();
  }

  private static Afwezigheid away(String path, String from, String to) {
    return new Afwezigheid(
        path, "ANDERS", LocalDate.parse(from), LocalDate.parse(to), "JA", null, null);
  }
}
