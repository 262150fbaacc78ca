package nl.toetssteen.fictief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import nl.toetssteen.Verzoek;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Trede;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is concluded while facts are missing holds once they are known: over two laws, readings,
 * open norms, a ladder, a clock, and lists that are not complete.
 */
class CompletionTest {
  private static final int ROUNDS = 400;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatIsConcludedHoldsForEveryCompletion(long seed) {
    Random random = new Random(seed);
    int decided = 0;
    for (int round = 0; round < ROUNDS; round++) {
      RandomHousehold household = new RandomHousehold(random);
      Antwoord now = ask(household.partial());
      decided += now.deeltoetsingen().stream().filter(p -> p.status().equals("BESLIST")).count();

      String where = household.partial().json() + "\n" + household.complete().json();
      holds(now, ask(household.complete()), where);
      noFactChanges(now, ask(household.factual()), where);
    }
    assertThat(decided).as("pets that were decided").isGreaterThan(ROUNDS / 4);
  }

  /** The conclusion, what belongs to it, and every condition and clock that was decided. */
  private static void holds(Antwoord now, Antwoord later, String where) {
    if (isSettled(now)) {
      assertThat(Answers.conclusion(later)).as(where).isEqualTo(Answers.conclusion(now));
    }
    if (now.uitkomst() != null && later.uitkomst() != null) {
      assertThat(later.uitkomst().gegevens())
          .as(where)
          .containsAllEntriesOf(now.uitkomst().gegevens());
    }
    sameClocks(now, later, where);
    for (int i = 0; i < now.deeltoetsingen().size(); i++) {
      Antwoord part = now.deeltoetsingen().get(i);
      if (part.onderwerp() != null) {
        Antwoord there = later.deeltoetsingen().get(i);
        holds(part, there, where);
        sameConditions(part, there, where);
        sameRungs(part, there, where);
      }
    }
  }

  private static void sameConditions(Antwoord now, Antwoord later, String where) {
    if (now.deeltoetsingen().isEmpty() && later.deeltoetsingen().isEmpty()) {
      now.voorwaarden().stream()
          .filter(condition -> !condition.uitkomst().equals("ONBEKEND"))
          .filter(condition -> !condition.uitkomst().equals("BEOORDELEN"))
          .forEach(
              condition ->
                  assertThat(Answers.condition(later, condition.id()).uitkomst())
                      .as("%s in %s", condition.id(), where)
                      .isEqualTo(condition.uitkomst()));
    }
  }

  private static void sameRungs(Antwoord now, Antwoord later, String where) {
    now.kandidaten().stream()
        .filter(Trede::beslissend)
        .forEach(
            rung ->
                assertThat(later.kandidaten())
                    .as(where)
                    .filteredOn(Trede::beslissend)
                    .extracting(Trede::waarde)
                    .containsExactly(rung.waarde()));
  }

  private static void sameClocks(Antwoord now, Antwoord later, String where) {
    now.klokken().stream()
        .filter(clock -> clock.eind() != null)
        .forEach(
            clock ->
                assertThat(later.klokken())
                    .as(where)
                    .extracting("eind")
                    .containsExactly(clock.eind()));
  }

  /** Where only a judgement is missing, no fact settles it. */
  private static void noFactChanges(Antwoord now, Antwoord later, String where) {
    for (int i = 0; i < now.deeltoetsingen().size(); i++) {
      Antwoord part = now.deeltoetsingen().get(i);
      if (part.status().equals("BEOORDELING_VEREIST")) {
        assertThat(later.deeltoetsingen().get(i).status())
            .as(where)
            .isEqualTo("BEOORDELING_VEREIST");
      }
    }
  }

  private static boolean isSettled(Antwoord answer) {
    return answer.status().equals("BESLIST") || answer.status().equals("NIET_VAN_TOEPASSING");
  }

  private static Antwoord ask(Verzoek request) {
    return PetLaw.TOETSSTEEN.toets(request).antwoord();
  }
}
