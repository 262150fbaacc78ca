package nl.toetssteen.law.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTest {
  private static final Register MORATORIA =
      parse(
          """
          register: moratoria
          beweert: "Alle moratoria sinds 2021."
          rijen:
            - rij: r010
              sleutel: IR
              van: 2026-03-24
              velden: {naam: Iran, bekendgemaakt: 2026-03-23, maanden: 12, deel: 0.5,
                       uitzonderingen: [DUBLIN, EEN_F]}
              bron: Vc C7/17.1
              verificatie: GELEZEN
            - {rij: r020, sleutel: IR, van: 2026-06-01, totEnMet: 2026-11-30, bron: x,
               verificatie: TE_VERIFIEREN}
          """);

  @ParameterizedTest
  @CsvSource({
    "2026-03-23,''",
    "2026-03-24,r010",
    "2026-06-01,r010 r020",
    "2026-11-30,r010 r020",
    "2026-12-01,r010"
  })
  void rowsMayOverlapAndLeaveGaps(LocalDate day, String rows) {
    assertThat(MORATORIA.at(day))
        .extracting(row -> row.row().rij())
        .containsExactly(rows.isEmpty() ? new String[0] : rows.split(" "));
  }

  @Test
  void fieldsHaveTheirOwnType() {
    Registerrij row = MORATORIA.rows().get(0).row();

    assertThat(row.sleutel()).isEqualTo("IR");
    assertThat(row.tekst("naam")).isEqualTo("Iran");
    assertThat(row.dag("bekendgemaakt")).isEqualTo(LocalDate.of(2026, 3, 23));
    assertThat(row.getal("maanden")).isEqualTo(12);
    assertThat(row.bedrag("maanden")).isEqualTo(new BigDecimal("12"));
    assertThat(row.bedrag("deel")).isEqualTo(new BigDecimal("0.5"));
    assertThat(row.teksten("uitzonderingen")).containsExactly("DUBLIN", "EEN_F");
    assertThat(row.velden().keySet())
        .containsExactly("bekendgemaakt", "deel", "maanden", "naam", "uitzonderingen");
  }

  @Test
  void aFieldThatIsNotThereIsNullAndOneOfAnotherTypeAnError() {
    Registerrij row = MORATORIA.rows().get(0).row();

    assertThat(row.tekst("x")).isNull();
    assertThat(row.dag("x")).isNull();
    assertThat(row.teksten("x")).isEmpty();
    assertThatThrownBy(() -> row.dag("naam"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Field naam of row r010 is not of type LocalDate.");
  }

  @Test
  void everyFaultIsNamed() {
    assertThat(
            faults(
                """
                register: landen
                rijen:
                  - {rij: r010, sleutel: BE, van: 2026-01-01, totEnMet: 2025-01-01, bron: x,
                     verificatie: GELEZEN, velden: {eu: true, dag: 2026-02-30, x: [1]}}
                  - {rij: r010, sleutel: NO, van: 2026-01-01}
                """))
        .containsExactly(
            "register: \"landen\" must be the name of the file",
            "beweert: is missing; add it",
            "rijen[0].totEnMet: 2025-01-01 is before van 2026-01-01",
            "rijen[0].velden.eu: must be text, a number, a date or a list of texts",
            "rijen[0].velden.dag: must be text, a number, a date or a list of texts",
            "rijen[0].velden.x: must be text, a number, a date or a list of texts",
            "rijen[1].bron: is missing; add it",
            "rijen[1].verificatie: is missing; add it",
            "rijen[1].rij: row id r010 is used twice");
  }

  private static Register parse(String yaml) {
    return Register.parse(
        "decision-tables/moratorium/moratoria.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> faults(String yaml) {
    return catchThrowableOfType(BrokenFileException.class, () -> parse(yaml)).faults();
  }
}
