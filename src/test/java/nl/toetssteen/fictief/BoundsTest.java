package nl.toetssteen.fictief;

import static org.assertj.core.api.Assertions.assertThat;

import nl.toetssteen.explain.answer.Antwoord;
import org.junit.jupiter.api.Test;

/** A list that is not complete proves what is in it, and nothing else. */
class BoundsTest {
  private static final String LIVING = "hpw.art4.wonen";

  @Test
  void whatIsKnownCanBeEnough() {
    Antwoord answer =
        PetQuestion.on("2026-02-01").incomplete("adressen").pet("rex").answerForFirst();

    assertThat(Answers.conclusion(answer)).isEqualTo("INWILLIGBAAR");
    assertThat(answer.ontbrekend()).isEmpty();
    assertThat(Answers.condition(answer, LIVING).toelichting())
        .isEqualTo("Het huishouden woont er sinds 1 maart 2021 of eerder.");
  }

  @Test
  void whatIsKnownCanBeTooLittleToSayEitherWay() {
    Antwoord answer = recent().incomplete("adressen").pet("rex").answerForFirst();

    assertThat(answer.status()).isEqualTo("GEGEVENS_ONTBREKEN");
    assertThat(Answers.missing(answer)).containsExactly("adressen");
    assertThat(answer.ontbrekend().get(0).vraag())
        .isEqualTo("Waar en wanneer heeft het huishouden gewoond?");
    assertThat(answer.ontbrekend().get(0).voorwaarden()).containsExactly(LIVING);
  }

  @Test
  void onlyACompleteListProvesANo() {
    Antwoord answer = recent().pet("rex").answerForFirst();

    assertThat(Answers.conclusion(answer)).isEqualTo("NIET_INWILLIGBAAR");
    assertThat(Answers.condition(answer, LIVING).toelichting())
        .isEqualTo("Het huishouden woont er pas sinds 1 juli 2024.");
  }

  @Test
  void aPeriodWithAnUnknownEndCountsOnItsOwnDaysOnly() {
    Antwoord answer =
        PetQuestion.on("2026-02-01")
            .only("adressen", "{\"van\": \"2021-03-01\"}")
            .pet("rex")
            .answerForFirst();

    assertThat(answer.status()).isEqualTo("GEGEVENS_ONTBREKEN");
    assertThat(Answers.missing(answer)).containsExactly("adressen[0].totEnMet");
  }

  @Test
  void anUnknownDayOfApplicationLeavesOpenSinceWhen() {
    Antwoord answer =
        PetQuestion.on("2026-02-01").with("aanvraag.ingediendOp").pet("rex").answerForFirst();

    assertThat(answer.status()).isEqualTo("GEGEVENS_ONTBREKEN");
    assertThat(Answers.missing(answer)).containsExactly("aanvraag.ingediendOp");
  }

  private static PetQuestion recent() {
    return PetQuestion.on("2026-02-01")
        .only("adressen", "{\"van\": \"2024-07-01\", \"totEnMet\": null}");
  }
}
