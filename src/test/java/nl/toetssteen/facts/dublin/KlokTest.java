package nl.toetssteen.facts.dublin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.toetssteen.facts.Bevinding;
import nl.toetssteen.facts.Bevindingen;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.Kandidaat.Uitkomst;
import nl.toetssteen.facts.Value;
import org.junit.jupiter.api.Test;

class KlokTest {
  private static final LocalDate START = LocalDate.of(2026, 7, 1);
  private static final Period MONTH = Period.ofMonths(1);
  private static final Toets NO = Toets.van(false, "antwoord.inhoud", "antwoord.ontvangenOp");

  private static Klok klok(Toets mits) {
    return new Klok("termijn", mits, START, "verzoek.ontvangenOp");
  }

  private static Bevinding written(Klok klok) {
    Bevindingen findings =
        new Bevindingen(
            (name, subject, causes) -> {
              Set<Cause> open = new TreeSet<>();
              causes.forEach(cause -> open.add(Cause.fact(cause)));
              return open;
            });
    klok.schrijf(findings);
    return Objects.requireNonNull(findings.find("termijn", null));
  }

  @Test
  void runsUntilTheLastDayOfItsTerm() {
    Klok klok = klok(Toets.van(true)).na(MONTH, Toets.van(true));

    assertThat(klok.kanLopen()).isTrue();
    assertThat(klok.eind()).isEqualTo(LocalDate.of(2026, 8, 1));
    assertThat(klok.uiterlijk(LocalDate.of(2026, 7, 31), "dag").geldt()).isTrue();
    assertThat(klok.uiterlijk(LocalDate.of(2026, 8, 1), "dag").geldt()).isTrue();
    assertThat(klok.uiterlijk(LocalDate.of(2026, 8, 2), "dag").geldt()).isFalse();
  }

  @Test
  void thatCannotRunAnswersTheSameWhetherOrNotItsEndWasWorkedOut() {
    for (Klok klok : List.of(klok(NO), klok(NO).na(MONTH, Toets.van(true)))) {
      assertThat(klok.kanLopen()).isFalse();
      assertThat(klok.eind()).isNull();
      assertThat(klok.loopt().uitkomst()).isEqualTo(Uitkomst.NIET_VOLDAAN);
      assertThat(klok.uiterlijk(START, "dag").uitkomst()).isEqualTo(Uitkomst.NIET_VOLDAAN);
      assertThat(klok.bekend().uitkomst()).isEqualTo(Uitkomst.NIET_VOLDAAN);
    }
  }

  @Test
  void thatMayRunIsNotTakenForOneThatCannot() {
    Klok klok = klok(Toets.onbekend("antwoord.inhoud")).na(MONTH, Toets.van(true));

    assertThat(klok.kanLopen()).isTrue();
    assertThat(klok.loopt().oorzaken()).containsExactly("antwoord.inhoud");
    assertThat(written(klok).aanwezig())
        .isEqualTo(Value.unknown(Set.of(Cause.fact("antwoord.inhoud"))));
  }

  @Test
  void thatDoesNotRunTellsOnWhichFactsWhenAsked() {
    Bevinding found = written(klok(NO));

    assertThat(found.aanwezig()).isEqualTo(Value.known("NEE"));
    assertThat(found.klok()).isNull();
    assertThat(found.paden())
        .containsExactly("antwoord.inhoud", "antwoord.ontvangenOp", "verzoek.ontvangenOp");
  }

  @Test
  void ofTwoTermsThatCannotRunNeitherIsKept() {
    Toets inTime = klok(NO).tijdig(klok(NO), START, "dag", Toets.van(true), Toets.van(false));

    assertThat(inTime.uitkomst()).isEqualTo(Uitkomst.NIET_VOLDAAN);
    assertThat(inTime.paden()).containsExactly("antwoord.inhoud", "antwoord.ontvangenOp");
  }

  @Test
  void ofTwoTermsTheOneThatRunsDecides() {
    Klok runs = klok(Toets.van(true)).na(MONTH, Toets.van(true));
    LocalDate last = LocalDate.of(2026, 8, 1);

    assertThat(klok(NO).tijdig(runs, last, "dag", Toets.van(true), Toets.van(false)).geldt())
        .isTrue();
    assertThat(
            runs.tijdig(klok(NO), last.plusDays(1), "dag", Toets.van(true), Toets.van(false))
                .geldt())
        .isFalse();
  }
}
