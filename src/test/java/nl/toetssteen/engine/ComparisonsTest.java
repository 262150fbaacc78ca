package nl.toetssteen.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.toetssteen.facts.Value;
import org.junit.jupiter.api.Test;

/** On which reference dates an answer can turn, from what was compared on two days. */
class ComparisonsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final LocalDate FIXED = LocalDate.of(2030, 1, 1);

  private static Comparisons comparing(LocalDate left, LocalDate right) {
    Comparisons comparisons = new Comparisons();
    comparisons.add(Value.known(left), Value.known(right));
    return comparisons;
  }

  @Test
  void theReferenceDateTurnsAtTheDateItIsHeldAgainst() {
    Set<LocalDate> turns = comparing(DAY, FIXED).turns(DAY, comparing(DAY.plusDays(1), FIXED));

    assertThat(turns).containsExactly(FIXED);
  }

  @Test
  void whatRunsAheadOfTheReferenceDateTurnsThatMuchSooner() {
    Set<LocalDate> turns =
        comparing(DAY.plusDays(100), FIXED).turns(DAY, comparing(DAY.plusDays(101), FIXED));

    assertThat(turns).containsExactly(FIXED.minusDays(100));
  }

  @Test
  void twoDatesThatFollowTheReferenceDateNeverTurn() {
    Set<LocalDate> turns =
        comparing(DAY, DAY.plusDays(100)).turns(DAY, comparing(DAY.plusDays(1), DAY.plusDays(101)));

    assertThat(turns).isEmpty();
  }

  @Test
  void twoDatesThatStandStillMayTurnOnEither() {
    Set<LocalDate> turns = comparing(DAY, FIXED).turns(DAY.minusYears(1), comparing(DAY, FIXED));

    assertThat(turns).containsExactlyInAnyOrder(DAY, FIXED);
  }

  @Test
  void aBoundIsHeldAgainstTheOtherLikeAValue() {
    Comparisons today = new Comparisons();
    today.add(Value.between(null, DAY, Set.of()), Value.known(FIXED));
    Comparisons tomorrow = new Comparisons();
    tomorrow.add(Value.between(null, DAY.plusDays(1), Set.of()), Value.known(FIXED));

    assertThat(today.turns(DAY, tomorrow)).contains(FIXED);
  }

  @Test
  void aDayOnBringsNothingNewUnlessSomethingElseIsCompared() {
    Comparisons today = comparing(DAY, FIXED);

    assertThat(comparing(DAY.plusDays(1), FIXED).follows(today)).isTrue();
    assertThat(comparing(DAY.plusDays(1), FIXED.plusYears(1)).follows(today)).isFalse();
  }

  @Test
  void anOpenEndIsNoDate() {
    Comparisons today = comparing(DAY, LocalDate.of(9999, 12, 31));

    assertThat(today.turns(DAY.plusDays(1), today)).containsExactly(DAY);
  }
}
