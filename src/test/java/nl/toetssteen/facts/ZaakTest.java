package nl.toetssteen.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ZaakTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private final Map<String, Object> figures =
      Map.of(
          "termijn null",
          Period.ofYears(5),
          "termijn 2026-01-01",
          Period.ofYears(10),
          "aantal null",
          new BigDecimal("3"),
          "aantal 2026-01-01",
          4,
          "leges null",
          new BigDecimal("99.50"),
          "leges 2026-01-01",
          new BigDecimal("100"),
          "ingang null",
          DAY,
          "ingang 2026-01-01",
          DAY.plusDays(1),
          "niveau null",
          "A2",
          "niveau 2026-01-01",
          "B1");

  private Zaak zaak(String feiten) {
    return new Zaak(
        Example.dossier(feiten),
        Example.PEILDATUM,
        (key, trigger) -> figures.get(key + " " + trigger),
        id -> id.equals("beantwoord") ? "JA" : null);
  }

  @Test
  void factsAreReadByPathAndKind() {
    Zaak zaak =
        zaak(
            """
            {"geboortedatum": "1990-02-28", "verzoek": {"status": "A", "ingediendOp": "2026-01-01"},
             "middelen": "NEE", "dagenWeg": 12, "inkomen": 10.50}\
            """);

    assertThat(zaak.peildatum()).isEqualTo(Example.PEILDATUM);
    assertThat(zaak.datum("geboortedatum")).isEqualTo("1990-02-28");
    assertThat(zaak.datum("verzoekmoment")).isEqualTo(DAY);
    assertThat(zaak.datum("peildatum")).isEqualTo(Example.PEILDATUM);
    assertThat(zaak.keuze("verzoek.status")).isEqualTo("A");
    assertThat(zaak.keuze("middelen")).isEqualTo("NEE");
    assertThat(zaak.geheel("dagenWeg")).isEqualTo(12);
    assertThat(zaak.bedrag("inkomen")).isEqualByComparingTo("10.5");
  }

  @Test
  void absentAndUnknownAreBothNullAndPresenceTellsThemApart() {
    Zaak zaak = zaak("{\"middelen\": null}");

    assertThat(zaak.keuze("middelen")).isNull();
    assertThat(zaak.aanwezig("middelen")).isEqualTo("NEE");
    assertThat(zaak.datum("verzoek.ingediendOp")).isNull();
    assertThat(zaak.aanwezig("verzoek.ingediendOp")).isNull();
    assertThat(zaak.geheel("dagenWeg")).isNull();
  }

  @Test
  void listIsCompleteOnlyIfSaidSo() {
    assertThat(zaak("{}").volledig("titels")).isFalse();
    assertThat(zaak("{\"titels\": {\"volledig\": \"NEE\", \"items\": []}}").volledig("titels"))
        .isFalse();
    Zaak complete = zaak("{\"titels\": {\"volledig\": \"JA\", \"items\": []}}");
    assertThat(complete.volledig("titels")).isTrue();
    assertThat(complete.volledig("titels", "titels")).isTrue();
    assertThat(zaak("{}").volledig("titels", "titels")).isFalse();
  }

  @Test
  void figuresAreReadAtTheirOwnTriggerOrAtADate() {
    Zaak zaak = zaak("{}");

    assertThat(zaak.duur("termijn")).isEqualTo(Period.ofYears(5));
    assertThat(zaak.duurOp("termijn", DAY)).isEqualTo(Period.ofYears(10));
    assertThat(zaak.getal("aantal")).isEqualTo(3);
    assertThat(zaak.getalOp("aantal", DAY)).isEqualTo(4);
    assertThat(zaak.bedragCijfer("leges")).isEqualByComparingTo("99.5");
    assertThat(zaak.bedragCijferOp("leges", DAY)).isEqualByComparingTo("100");
    assertThat(zaak.dag("ingang")).isEqualTo(DAY);
    assertThat(zaak.dagOp("ingang", DAY)).isEqualTo(DAY.plusDays(1));
    assertThat(zaak.code("niveau")).isEqualTo("A2");
    assertThat(zaak.codeOp("niveau", DAY)).isEqualTo("B1");
  }

  @Test
  void figureForAnUnknownDateIsUnknown() {
    Zaak zaak = zaak("{}");

    assertThat(zaak.duurOp("termijn", null)).isNull();
    assertThat(zaak.getalOp("aantal", null)).isNull();
    assertThat(zaak.bedragCijferOp("leges", null)).isNull();
    assertThat(zaak.dagOp("ingang", null)).isNull();
    assertThat(zaak.codeOp("niveau", null)).isNull();
    assertThat(zaak.duur("nietGeladen")).isNull();
  }

  @Test
  void judgementNobodyMadeIsUnknown() {
    assertThat(zaak("{}").beoordeling("beantwoord")).isEqualTo("JA");
    assertThat(zaak("{}").beoordeling("open")).isNull();
  }

  @Test
  void workSpaceIsSharedByName() {
    Zaak zaak = zaak("{}");
    zaak.tijdvakken("toelating").tel(DAY, null, "NEE", "titels[0]");

    assertThat(zaak.tijdvakken("toelating").bevat(DAY)).isEqualTo("JA");
    assertThat(zaak.tijdvakken("hoofdverblijf").bevat(DAY)).isEqualTo("NEE");
  }

  @Test
  void mistakesOfARuleAreNamedWithoutTheValue() {
    Zaak zaak = zaak("{\"geboortedatum\": \"1990-02-28\"}");

    assertThatThrownBy(() -> zaak.keuze("geboortedatum"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "geboortedatum is a LocalDate, not a String.\nAsk for it by its declared kind.");
    assertThatThrownBy(() -> zaak.datum("geboorteplaats"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'geboorteplaats' is not declared for this decision.");
    assertThatThrownBy(() -> zaak.volledig("kinderen"))
        .hasMessageContaining("'kinderen' is not declared for this decision.");
  }
}
