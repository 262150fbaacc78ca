package nl.toetssteen.law.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFaultsTest {
  @Test
  void rowsFollowOneAnother() {
    assertThat(
            faults(
                """
                cijfers:
                  termijn:
                    naam: t
                    soort: duur
                    op: peildatum
                    rijen:
                      - {rij: r010, van: 2020-01-01, totEnMet: 2021-12-31, waarde: P1Y, bron: x,
                         verificatie: GELEZEN}
                      - {rij: r020, van: 2021-06-01, waarde: P2Y, bron: x, verificatie: GELEZEN}
                      - {rij: r020, van: 2021-06-01, waarde: P3Y, bron: x, verificatie: GELEZEN}
                      - {rij: r040, van: 2019-01-01, totEnMet: 2018-01-01, waarde: P4Y, bron: x,
                         verificatie: GELEZEN}
                      - {rij: r050, van: INWERKING, waarde: P4Y, bron: x, verificatie: GELEZEN}
                """))
        .containsExactly(
            "cijfers.termijn.rijen[3].totEnMet: 2018-01-01 is before van 2019-01-01",
            "cijfers.termijn.rijen[4].van: INWERKING is for proposals only; write a date",
            "cijfers.termijn.rijen[1]: starts on 2021-06-01, when the row above still runs",
            "cijfers.termijn.rijen[2]: row id r020 is used twice",
            "cijfers.termijn.rijen[2]: a second value from 2021-06-01; one day has one value",
            "cijfers.termijn.rijen[3]: starts before the row above it; sort the rows by van",
            "cijfers.termijn.rijen[4]: INWERKING must be the first row");
  }

  @Test
  void everyRowHasASourceAndAVerification() {
    assertThat(
            faults(
                """
                cijfers:
                  Termijn:
                    naam: t
                    soort: tijd
                    op: peildatum
                    rijen: [{rij: "1", waarde: A, jaar: 1}]
                  leeg: {naam: l, soort: code, op: peildatum, rijen: []}
                """))
        .containsExactly(
            "cijfers.Termijn: key must be camelCase letters and digits",
            "cijfers.Termijn.soort: \"tijd\" is not one of duur, getal, bedrag, datum, code",
            "cijfers.Termijn.rijen[0].rij: \"1\" must be r followed by at least three digits",
            "cijfers.Termijn.rijen[0].van: is missing; add it",
            "cijfers.Termijn.rijen[0].bron: is missing; add it",
            "cijfers.Termijn.rijen[0].verificatie: is missing; add it",
            "cijfers.Termijn.rijen[0].jaar: unknown key; known here: rij, van, totEnMet, waarde,"
                + " bron, verificatie, toelichting",
            "cijfers.leeg.rijen: needs at least one row");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          duur   | vijf jaar | "vijf jaar" is not a duration; write P5Y, P6M or P42D
          duur   | P-1Y      | "P-1Y" is not a duration; write P5Y, P6M or P42D
          duur   | P1M3D     | "P1M3D" mixes months and days, which do not add up; use one
          duur   | 5         | must be text, not a number; put it in quotes
          getal  | drie      | must be a number
          bedrag | 9.005     | 9.005 is no amount in euro with at most two decimals
          bedrag | -1        | -1 is no amount in euro with at most two decimals
          datum  | 2026-13-1 | "2026-13-1" is not a date; write yyyy-mm-dd
          code   | a2        | "a2" must be a code of capitals, digits and underscores
          """)
  void aValueMustBeOfItsKind(String kind, String value, String fault) {
    assertThat(
            faults(
                """
                cijfers:
                  x:
                    naam: x
                    soort: %s
                    op: peildatum
                    rijen: [{rij: r010, van: 2020-01-01, waarde: %s, bron: x, verificatie: GELEZEN}]
                """
                    .formatted(kind, value)))
        .containsExactly("cijfers.x.rijen[0].waarde: " + fault);
  }

  @Test
  void aFileWithoutFiguresIsAFault() {
    assertThat(faults("getallen: {}"))
        .containsExactly(
            "cijfers: is missing; add it", "getallen: unknown key; known here: cijfers");
  }

  private static List<String> faults(String yaml) {
    return catchThrowableOfType(
            BrokenFileException.class,
            () -> Figures.parse("cijfers.yaml", yaml.getBytes(StandardCharsets.UTF_8)))
        .faults();
  }
}
