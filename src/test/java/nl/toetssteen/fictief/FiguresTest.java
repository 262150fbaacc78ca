package nl.toetssteen.fictief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.toetssteen.explain.answer.Antwoord;
import org.junit.jupiter.api.Test;

/** A fee that is looked up on the day of payment, whatever the day of the decision. */
class FiguresTest {
  private static final String FEE = "hpw.art5.pasgeld";

  @Test
  void theAmountOfTheDayOfPaymentCounts() {
    assertThat(fee("2025-12-31", 15)).isEqualTo("Het pasgeld van 15 euro is betaald.");
    assertThat(fee("2026-01-01", 15)).isEqualTo("Er is 15 euro betaald; het pasgeld is 20 euro.");
    assertThat(fee("2026-01-01", 20.50)).isEqualTo("Het pasgeld van 20 euro is betaald.");
  }

  @Test
  void theAmountDoesNotChangeWithTheReferenceDate() {
    Antwoord answer =
        PetQuestion.on("2025-12-01")
            .with("aanvraag.ingediendOp", "2025-11-01")
            .with("betaling.betaaldOp", "2025-11-01")
            .with("betaling.bedrag", 15)
            .pet("rex")
            .whole()
            .answerForFirst();

    assertThat(Answers.condition(answer, FEE).voldaanVanaf()).isNull();
    assertThat(Answers.timeline(answer).get(0))
        .isEqualTo("2025-11-01 tot en met 2026-11-01 INWILLIGBAAR");
  }

  @Test
  void withoutAnAmountForThatDayNothingIsSaid() {
    Antwoord answer =
        PetQuestion.on("2026-02-01")
            .with("betaling.betaaldOp", "2019-12-31")
            .pet("rex")
            .answerForFirst();

    assertThat(answer.status()).isEqualTo("GEGEVENS_ONTBREKEN");
    assertThat(answer.ontbrekend()).isEmpty();
    assertThat(answer.signalen())
        .extracting("code", "tekst")
        .containsExactly(
            tuple("NIET_GELADEN", "Voor de datum waarop het aankomt is niet geladen: pasgeld."));
    assertThat(Answers.condition(answer, FEE).toelichting())
        .isEqualTo("Op die datum is niet geladen: pasgeld.");
  }

  @Test
  void anAmountThatIsNotNeededIsNotAskedFor() {
    Antwoord answer =
        PetQuestion.on("2026-02-01")
            .with("betaling.betaaldOp", new Object[] {null})
            .with("betaling.bedrag")
            .pet("rex")
            .answerForFirst();

    assertThat(Answers.conclusion(answer)).isEqualTo("NIET_INWILLIGBAAR");
    assertThat(Answers.condition(answer, FEE).toelichting())
        .isEqualTo("Het pasgeld is niet betaald.");
  }

  private static String fee(String paid, Number amount) {
    Antwoord answer =
        PetQuestion.on("2026-02-01")
            .with("betaling.betaaldOp", paid)
            .with("betaling.bedrag", amount)
            .pet("rex")
            .answerForFirst();
    return Answers.condition(answer, FEE).toelichting();
  }
}
