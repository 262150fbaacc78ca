package nl.toetssteen.fictief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Oordeel;
import org.junit.jupiter.api.Test;

/** A reading of the law that is contested, and matters on one day only. */
class ReadingsTest {
  private static final String READING = "huisdierpas.aanvang-wachttijd";
  private static final String WAITING = "hpw.art3.wachttijd";

  @Test
  void theDayBeforeBothReadingsSayNo() {
    Antwoord answer = on("2025-08-31").pet("rex").answerForFirst();

    assertThat(Answers.conclusion(answer)).isEqualTo("NIET_INWILLIGBAAR");
    assertThat(answer.beoordelingen()).isEmpty();
    assertThat(Answers.condition(answer, WAITING).toelichting())
        .isEqualTo(
            "De wachttijd loopt tot 1 september 2025 of later, maar niet na 2 september 2025.");
  }

  @Test
  void onTheDayItselfBothReadingsAreShown() {
    Antwoord answer = on("2025-09-01").pet("rex").answerForFirst();

    assertThat(answer.status()).isEqualTo("BEOORDELING_VEREIST");
    assertThat(answer.beoordelingen())
        .extracting(Oordeel::id, Oordeel::opties, Oordeel::beslissend, Oordeel::voorwaarden)
        .containsExactly(
            tuple(
                READING,
                java.util.List.of("DAG_ZELF", "DAG_ERNA"),
                true,
                java.util.List.of(WAITING)));
    assertThat(answer.deeltoetsingen())
        .extracting(Antwoord::lezing, Answers::conclusion)
        .containsExactly(
            tuple(READING + "=DAG_ZELF", "INWILLIGBAAR"),
            tuple(READING + "=DAG_ERNA", "NIET_INWILLIGBAAR"));
    assertThat(Answers.condition(answer, WAITING).uitkomst()).isEqualTo("BEOORDELEN");
    assertThat(Answers.condition(answer.deeltoetsingen().get(1), WAITING).toelichting())
        .isEqualTo("De wachttijd loopt tot 2 september 2025.");
  }

  @Test
  void eachReadingShowsTheRulesThatReadItSo() {
    Antwoord answer = on("2025-09-01").pet("rex").answerForFirst();

    assertThat(Answers.condition(answer.deeltoetsingen().get(0), WAITING).regels())
        .containsExactly(
            "Huisdierpaswet art. 3: de wachttijd begint op de dag van registratie, als dat de"
                + " lezing is");
  }

  @Test
  void theDayAfterBothReadingsSayYes() {
    Antwoord answer = on("2025-09-02").pet("rex").answerForFirst();

    assertThat(Answers.conclusion(answer)).isEqualTo("INWILLIGBAAR");
    assertThat(answer.beoordelingen()).isEmpty();
    assertThat(answer.deeltoetsingen()).isEmpty();
  }

  @Test
  void aReadingThatIsChosenDecides() {
    assertThat(Answers.conclusion(onTheDay().judging(READING, "DAG_ZELF").answerForFirst()))
        .isEqualTo("INWILLIGBAAR");
    assertThat(Answers.conclusion(onTheDay().judging(READING, "DAG_ERNA").answerForFirst()))
        .isEqualTo("NIET_INWILLIGBAAR");
  }

  @Test
  void aReadingDoesNotMatterWhereAnotherConditionDecides() {
    Antwoord answer = on("2025-09-01").pet("rex", "chip", "NEE").answerForFirst();

    assertThat(Answers.conclusion(answer)).isEqualTo("NIET_INWILLIGBAAR");
    assertThat(answer.beoordelingen()).isEmpty();
  }

  @Test
  void aMissingFactWeighsMoreThanAReading() {
    Antwoord answer = on("2025-09-01").petWithout("rex", "chip").answerForFirst();

    assertThat(answer.status()).isEqualTo("GEGEVENS_ONTBREKEN");
    assertThat(Answers.missing(answer)).containsExactly("dieren[0].chip");
    assertThat(Answers.judgements(answer)).containsExactly(READING);
    assertThat(answer.deeltoetsingen()).isEmpty();
  }

  @Test
  void theReadingTurnsOnTheDayAfterUnderTheOtherReading() {
    Antwoord later =
        Answers.part(on("2025-09-01").pet("rex").whole().answerForFirst(), READING + "=DAG_ERNA");

    assertThat(Answers.condition(later, WAITING).voldaanVanaf()).isEqualTo("2025-09-02");
  }

  private static PetQuestion onTheDay() {
    return on("2025-09-01").pet("rex");
  }

  private static PetQuestion on(String day) {
    return PetQuestion.on(day)
        .with("aanvraag.ingediendOp", "2025-08-01")
        .with("betaling.betaaldOp", "2025-08-01");
  }
}
