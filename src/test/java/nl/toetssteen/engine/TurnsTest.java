package nl.toetssteen.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Tijdvlak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every day on which a comparison turns is a turn of the timeline, and there the answer is asked.
 */
class TurnsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "peildatum >= date(\"2026-03-01\") | 2026-03-01",
        "peildatum > date(\"2026-03-01\") | 2026-03-02",
        "date(\"2026-03-01\") = peildatum | 2026-03-01, 2026-03-02",
        "peildatum != date(\"2026-03-01\") | 2026-03-01, 2026-03-02",
        "peildatum in (date(\"2026-03-01\"), date(\"2026-03-05\")) | 2026-03-01, 2026-03-02,"
            + " 2026-03-05, 2026-03-06",
        "peildatum > date(\"2026-03-01\") and peildatum <= date(\"2026-03-02\") | 2026-03-02,"
            + " 2026-03-03",
        "not(peildatum < date(\"2026-03-01\")) or peildatum = date(\"2026-02-01\") | 2026-02-01,"
            + " 2026-02-02, 2026-03-01",
        "begin + duration(\"P1M\") <= peildatum and peildatum < begin + duration(\"P32D\") |"
            + " 2026-02-10, 2026-02-11",
        "begin + termijn <= peildatum | 2026-07-10"
      })
  void aComparisonTurnsOnItsOwnDay(String expression, String turns) {
    Antwoord answer = law(expression).askAll("2026-01-15", "{\"begin\": \"2026-01-10\"}");

    assertThat(answer.tijdlijn().stream().skip(1).map(Tijdvlak::van).map(LocalDate::toString))
        .containsExactly(turns.split(", "));
    for (Tijdvlak stretch : answer.tijdlijn()) {
      Antwoord there = law(expression).ask(stretch.van().toString(), "{\"begin\": \"2026-01-10\"}");
      assertThat(there.uitkomst().code()).isEqualTo(stretch.uitkomst());
    }
  }

  @Test
  void aFigureThatIsLookedUpOnTheReferenceDateTurnsWithIt() {
    TinyLaw law =
        law("bedrag >= grens")
            .figures(
                """
                termijn: {naam: termijn, soort: duur, op: begin, rijen: [{rij: r010, van: 2020-01-01, waarde: P6M, bron: Proefwet art. 1, verificatie: GELEZEN}]}
                grens:
                  naam: de grens
                  soort: bedrag
                  op: peildatum
                  rijen:
                    - {rij: r010, van: 2020-01-01, totEnMet: 2026-12-31, waarde: 10, bron: Proefwet art. 1, verificatie: GELEZEN}
                    - {rij: r020, van: 2027-02-01, waarde: 30, bron: Proefwet art. 1, verificatie: GELEZEN}
                """);

    Antwoord answer = law.askAll("2026-01-15", "{\"begin\": \"2026-01-10\", \"bedrag\": 20}");

    assertThat(answer.tijdlijn())
        .extracting(s -> s.van() + " " + s.status() + " " + s.uitkomst() + " " + s.reden())
        .containsExactly(
            "2026-01-10 BESLIST MAG Niets staat in de weg.",
            "2027-01-01 NIET_GELADEN null Het recht voor deze dag is niet geladen.",
            "2027-02-01 BESLIST NEE Niet voldaan: De eis.");
  }

  @Test
  void aTurnBeyondTheHorizonLeavesTheEndInSight() {
    Antwoord far = law("peildatum < date(\"2060-01-01\")").askAll("2026-01-15", "{}");
    Antwoord never =
        law("peildatum > date(\"2060-01-01\")").askAll("2026-01-15", "{\"begin\": \"2026-01-10\"}");

    assertThat(far.tijdlijn())
        .extracting(Tijdvlak::totEnMet)
        .containsExactly(LocalDate.of(2051, 1, 15));
    assertThat(never.neeTenzij().get(0).wijzigingen().get(0).soort())
        .as("what may come later is not called never")
        .isEqualTo("GEEN_GEVONDEN");
  }

  private static TinyLaw law(String expression) {
    return TinyLaw.knowing("begin: datum", "bedrag: bedrag")
        .always("recht")
        .figures(
            """
            termijn: {naam: termijn, soort: duur, op: begin, rijen: [{rij: r010, van: 2020-01-01, waarde: P6M, bron: Proefwet art. 1, verificatie: GELEZEN}]}
            grens: {naam: grens, soort: bedrag, op: peildatum, rijen: [{rij: r010, van: 2020-01-01, waarde: 1, bron: Proefwet art. 1, verificatie: GELEZEN}]}
            """)
        .table(
            "eis",
            """
            eis
            in: peildatum, begin, bedrag, termijn, grens
            | %s
            true => "VOLDAAN"
            false => "NIET_VOLDAAN"
            """
                .formatted(expression))
        .tree(
            """
            recht:
              naam: recht
              bron: Proefwet art. 1
              voorwaarden: {proef.eis: {naam: De eis, tabel: proef/eis}}
              uitkomsten:
                - {code: NEE, als: {NIET: proef.eis}, tekst: Het mag niet.}
                - {code: MAG, tekst: Het mag.}
            """);
  }
}
