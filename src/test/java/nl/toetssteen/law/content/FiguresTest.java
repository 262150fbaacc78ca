package nl.toetssteen.law.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import nl.toetssteen.law.source.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  private static final Figures FIGURES =
      Figures.parse(
          "cijfers.yaml",
          """
          cijfers:
            rehabilitatietermijn:
              naam: rehabilitatietermijn
              soort: duur
              op: verzoekmoment
              rijen:
                - {rij: r010, van: 2003-04-01, totEnMet: 2015-06-30, waarde: P4Y,
                   bron: Handleiding RWN art. 9, verificatie: SECUNDAIR, toelichting: dag onbekend}
                - {rij: r020, van: 2018-01-01, waarde: P5Y, bron: Handleiding RWN art. 9,
                   verificatie: SECUNDAIR}
                - {rij: r030, van: 2030-01-01, totEnMet: 2030-12-31, waarde: P42D,
                   bron: Handleiding RWN art. 9, verificatie: TE_VERIFIEREN}
            boetegrens:
              naam: grens van een boete
              soort: bedrag
              op: peildatum
              rijen:
                - {rij: r010, van: 2015-07-01, waarde: 810, bron: x, verificatie: GELEZEN}
                - {rij: r020, van: 2024-03-01, waarde: 900.50, bron: x, verificatie: GELEZEN}
            pogingen: {naam: p, soort: getal, op: peildatum, rijen:
              [{rij: r010, van: 2025-06-28, waarde: 3, bron: x, verificatie: GELEZEN}]}
            grens: {naam: g, soort: datum, op: peildatum, rijen:
              [{rij: r010, van: 2025-06-28, waarde: 2026-06-12, bron: x, verificatie: GELEZEN}]}
            niveau: {naam: n, soort: code, op: peildatum, rijen:
              [{rij: r010, van: 2025-06-28, waarde: A2, bron: x, verificatie: GELEZEN}]}
          """
              .getBytes(StandardCharsets.UTF_8));

  @ParameterizedTest
  @CsvSource({
    "2003-03-31,",
    "2003-04-01,r010",
    "2015-06-30,r010",
    "2015-07-01,",
    "2017-12-31,",
    "2018-01-01,r020",
    "2029-12-31,r020",
    "2030-01-01,r030",
    "2030-12-31,r030",
    "2031-01-01,"
  })
  void aRowHoldsUntilItsLastDayOrTheDayBeforeTheNext(LocalDate day, String row) {
    assertThat(FIGURES.at("rehabilitatietermijn", day, Map.of()).map(FigureRow::row))
        .isEqualTo(Optional.ofNullable(row));
  }

  @Test
  void valuesHaveTheTypeOfTheirKind() {
    assertThat(value("rehabilitatietermijn")).isEqualTo(Period.ofYears(5));
    assertThat(value("boetegrens")).isEqualTo(new BigDecimal("900.50"));
    assertThat(value("pogingen")).isEqualTo(new BigDecimal("3"));
    assertThat(value("grens")).isEqualTo(LocalDate.of(2026, 6, 12));
    assertThat(value("niveau")).isEqualTo("A2");
  }

  @Test
  void aRowKeepsItsSourceVerificationAndNote() {
    FigureRow row = FIGURES.find("rehabilitatietermijn").orElseThrow().rows().get(0);

    assertThat(row.source()).isEqualTo("Handleiding RWN art. 9");
    assertThat(row.verification()).isEqualTo(Verification.SECUNDAIR);
    assertThat(row.note()).isEqualTo("dag onbekend");
    assertThat(row.proposal()).isNull();
  }

  @Test
  void figuresKeepTheOrderOfTheFile() {
    assertThat(FIGURES.all())
        .extracting(Figure::key)
        .containsExactly("rehabilitatietermijn", "boetegrens", "pogingen", "grens", "niveau");
    assertThat(FIGURES.find("boetegrens").orElseThrow().trigger()).isEqualTo("peildatum");
  }

  @Test
  void boundariesAreFirstDaysAndDaysAfterALastDay() {
    assertThat(FIGURES.find("rehabilitatietermijn").orElseThrow().boundaries(Map.of()))
        .containsExactly(
            LocalDate.of(2003, 4, 1),
            LocalDate.of(2015, 7, 1),
            LocalDate.of(2018, 1, 1),
            LocalDate.of(2030, 1, 1),
            LocalDate.of(2031, 1, 1));
    assertThat(FIGURES.boundaries(Map.of()))
        .contains(LocalDate.of(2024, 3, 1), LocalDate.of(2025, 6, 28))
        .hasSize(7);
  }

  @Test
  void aFigureThatDoesNotExistIsAnErrorOfTheCaller() {
    assertThatThrownBy(() -> FIGURES.at("onzin", LocalDate.EPOCH, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No figure onzin in cijfers.yaml.");
  }

  private static Object value(String key) {
    return FIGURES.at(key, LocalDate.of(2026, 11, 21), Map.of()).orElseThrow().value();
  }
}
