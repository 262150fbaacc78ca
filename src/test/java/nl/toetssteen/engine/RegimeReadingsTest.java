package nl.toetssteen.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Set;
import nl.toetssteen.Verzoek;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Kader;
import nl.toetssteen.explain.answer.Oordeel;
import nl.toetssteen.explain.answer.Signaal;
import org.junit.jupiter.api.Test;

/** A reading on which it depends which regime applies. */
class RegimeReadingsTest {
  private static final String SAME = "{\"oud\": \"JA\", \"nieuw\": \"JA\"}";
  private static final String OTHERWISE = "{\"oud\": \"JA\", \"nieuw\": \"NEE\"}";
  private static final TinyLaw LAW =
      TinyLaw.knowing("oud: jaNee", "nieuw: jaNee")
          .judgements("OUD: oud, NIEUW: nieuw", "overgang")
          .conditions("oud", "nieuw")
          .table(
              "toetsingskader",
              """
              toetsingskader
              in: overgang
              | overgang
              "OUD" => "oud-recht" | "ENKEL" | null : Het oude recht geldt.
              "NIEUW" => "nieuw-recht" | "ENKEL" | null : Het nieuwe recht geldt.
              """)
          .tree(regime("oud") + regime("nieuw"));

  @Test
  void eachReadingIsShownWithTheRegimeItChooses() {
    Antwoord answer = LAW.ask("2026-01-01", OTHERWISE);

    assertThat(answer.status()).isEqualTo("BEOORDELING_VEREIST");
    assertThat(answer.uitkomst()).isNull();
    assertThat(answer.beoordelingen())
        .extracting(Oordeel::id, Oordeel::beslissend)
        .containsExactly(tuple("proef.overgang", true));
    assertThat(answer.deeltoetsingen())
        .extracting(
            Antwoord::lezing, p -> p.toetsingskader().get(0).regime(), p -> p.uitkomst().code())
        .containsExactly(
            tuple("proef.overgang=OUD", "oud-recht", "MAG"),
            tuple("proef.overgang=NIEUW", "nieuw-recht", "MAG_NIET"));
    assertThat(answer.signalen())
        .extracting(Signaal::code)
        .containsExactly("OVERGANGSRECHT_BETWIST");
  }

  @Test
  void readingsThatAgreeGiveThatAnswerAndAskNothing() {
    Antwoord answer = LAW.ask("2026-01-01", SAME);

    assertThat(answer.uitkomst().code()).isEqualTo("MAG");
    assertThat(answer.beoordelingen()).isEmpty();
    assertThat(answer.signalen()).isEmpty();
    assertThat(answer.deeltoetsingen()).hasSize(2);
  }

  @Test
  void aReadingThatWasChosenLeavesItsRegimeOnly() {
    Antwoord answer =
        LAW.ask(
            "2026-01-01",
            OTHERWISE,
            Map.of("proef.overgang", "NIEUW"),
            Set.of(Verzoek.TIJDLIJN, Verzoek.NEE_TENZIJ));

    assertThat(answer.uitkomst().code()).isEqualTo("MAG_NIET");
    assertThat(answer.toetsingskader()).extracting(Kader::regime).containsExactly("nieuw-recht");
    assertThat(answer.deeltoetsingen()).isEmpty();
  }

  @Test
  void aFactThatIsMissingUnderOneReadingIsAskedFirst() {
    Antwoord answer = LAW.ask("2026-01-01", "{\"oud\": \"JA\"}");

    assertThat(answer.status()).isEqualTo("GEGEVENS_ONTBREKEN");
    assertThat(answer.ontbrekend()).extracting("feit").containsExactly("nieuw");
    assertThat(answer.signalen()).isEmpty();
  }

  private static String regime(String fact) {
    return """
    %1$s-recht:
      naam: %1$s recht
      bron: Proefwet art. 1
      voorwaarden: {proef.%1$s: {naam: De eis, tabel: proef/%1$s}}
      uitkomsten: [{code: MAG_NIET, als: {NIET: proef.%1$s}, tekst: Nee}, {code: MAG, tekst: Ja}]
    """
        .formatted(fact);
  }
}
