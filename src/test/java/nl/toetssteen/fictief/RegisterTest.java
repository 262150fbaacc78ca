package nl.toetssteen.fictief;

import static org.assertj.core.api.Assertions.assertThat;

import nl.toetssteen.explain.answer.Antwoord;
import org.junit.jupiter.api.Test;

/** A register that rules read: a parrot was an exotic pet until the end of 2025. */
class RegisterTest {
  private static final String LICENCE = "hpb.art2.exoot";

  @Test
  void theRowOfTheDayOfApplicationCounts() {
    assertThat(Answers.condition(parrot("2025-12-31").answerForFirst(), LICENCE).toelichting())
        .isEqualTo("Voor deze exoot is er geen vergunning.");
    assertThat(Answers.condition(parrot("2026-01-01").answerForFirst(), LICENCE).toelichting())
        .isEqualTo("Het dier is geen exoot.");
  }

  @Test
  void whatTheRegisterSaysReachesTheLadderAndTheAnswer() {
    Antwoord answer =
        PetQuestion.on("2026-02-01")
            .with("aanvraag.ingediendOp", "2025-12-31")
            .pet("kaka", "soort", "PAPEGAAI", "vergunning", "JA")
            .answerForFirst();

    assertThat(answer.uitkomst().gegevens())
        .containsEntry("soortgroep", "EXOOT")
        .containsEntry("bevoegd", "PROVINCIE");
  }

  @Test
  void aRowThatEndsIsATurnOfTheTimeline() {
    Antwoord answer =
        PetQuestion.on("2025-12-01")
            .with("aanvraag.ingediendOp", new Object[] {null})
            .with("betaling.betaaldOp", "2025-06-01")
            .pet("kaka", "soort", "PAPEGAAI", "gedragstoets", "NEE")
            .whole()
            .answerForFirst();

    assertThat(Answers.timeline(answer))
        .containsExactly(
            "2025-06-01 tot en met 2025-08-31 NIET_INWILLIGBAAR",
            "2025-09-01 tot en met 2025-12-31 NIET_INWILLIGBAAR",
            "2026-01-01 tot en met 2026-06-30 INWILLIGBAAR",
            "2026-07-01 NIET_INWILLIGBAAR");
    assertThat(answer.neeTenzij().get(0).wijzigingen().get(0).vanaf()).isEqualTo("2026-01-01");
  }

  private static PetQuestion parrot(String applied) {
    return PetQuestion.on("2026-02-01")
        .with("aanvraag.ingediendOp", applied)
        .pet("kaka", "soort", "PAPEGAAI");
  }
}
