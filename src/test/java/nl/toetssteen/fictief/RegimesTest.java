package nl.toetssteen.fictief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Kader;
import org.junit.jupiter.api.Test;

/** Which law applies: one, the better of two, or two that are contested. */
class RegimesTest {
  private static final String OLD = "hpw-2020";
  private static final String NEW = "hpw-2026-07-01";

  @Test
  void theLawOfTheDayApplies() {
    Antwoord before = PetQuestion.on("2026-06-30").pet("rex").answerForFirst();
    Antwoord after =
        PetQuestion.on("2026-07-01")
            .with("aanvraag.ingediendOp", "2026-07-01")
            .pet("rex")
            .answerForFirst();

    assertThat(before.toetsingskader()).extracting(Kader::regime).containsExactly(OLD);
    assertThat(after.toetsingskader())
        .extracting(Kader::regime, Kader::wijze, Kader::toelichting)
        .containsExactly(
            tuple(NEW, "ENKEL", "De aanvraag van 1 juli 2026 valt onder de nieuwe wet."));
    assertThat(after.voorwaarden()).extracting("id").doesNotContain("hpw.art4.wonen");
  }

  @Test
  void contestedLawThatAgreesGivesThatAnswer() {
    Antwoord answer = contested().pet("rex").answerForFirst();

    assertThat(Answers.conclusion(answer)).isEqualTo("INWILLIGBAAR");
    assertThat(answer.uitkomst().gegevens()).containsEntry("bevoegd", "GEMEENTE");
    assertThat(Answers.signals(answer)).doesNotContain("OVERGANGSRECHT_BETWIST");
    assertThat(answer.deeltoetsingen())
        .extracting(Antwoord::regime, Answers::conclusion)
        .containsExactly(tuple(OLD, "INWILLIGBAAR"), tuple(NEW, "INWILLIGBAAR"));
  }

  @Test
  void contestedLawThatDiffersIsShownSideBySideWithASignal() {
    Antwoord answer = contested().pet("rex", "gedragstoets", "NEE").answerForFirst();

    assertThat(answer.status()).isEqualTo("BEOORDELING_VEREIST");
    assertThat(answer.uitkomst()).isNull();
    assertThat(answer.toetsingskader())
        .extracting(Kader::regime, Kader::wijze)
        .containsExactly(tuple(OLD, "BETWIST"), tuple(NEW, "BETWIST"));
    assertThat(answer.deeltoetsingen())
        .extracting(Answers::conclusion)
        .containsExactly("INWILLIGBAAR", "NIET_INWILLIGBAAR");
    assertThat(answer.signalen())
        .extracting("code", "tekst")
        .containsExactly(
            tuple(
                "OVERGANGSRECHT_BETWIST",
                "Welk recht geldt is betwist, en de uitkomst hangt ervan af: Of de oude of de"
                    + " nieuwe wet geldt voor een aanvraag van na 1 april 2026, is betwist."));
  }

  @Test
  void contestedLawThatIsOpenOnOneSideAsksForTheFact() {
    Antwoord answer = contested().petWithout("rex", "gedragstoets").answerForFirst();

    assertThat(answer.status()).isEqualTo("GEGEVENS_ONTBREKEN");
    assertThat(Answers.missing(answer)).containsExactly("dieren[0].gedragstoets");
    assertThat(Answers.signals(answer)).doesNotContain("OVERGANGSRECHT_BETWIST");
  }

  @Test
  void theBetterOfTwoLawsCounts() {
    Antwoord oldIsBetter = favourable().pet("rex", "gedragstoets", "NEE").answerForFirst();
    Antwoord newIsBetter =
        favourable()
            .only("adressen", "{\"van\": \"2025-12-01\", \"totEnMet\": null}")
            .pet("rex")
            .answerForFirst();

    assertThat(Answers.conclusion(oldIsBetter)).isEqualTo("INWILLIGBAAR");
    assertThat(Answers.conclusion(newIsBetter)).isEqualTo("INWILLIGBAAR");
    assertThat(newIsBetter.deeltoetsingen())
        .extracting(Antwoord::regime, Answers::conclusion)
        .containsExactly(tuple(OLD, "NIET_INWILLIGBAAR"), tuple(NEW, "INWILLIGBAAR"));
    assertThat(Answers.condition(newIsBetter, "hpw.art7.lid1.gedrag").uitkomst())
        .as("the conditions are those of the law that counts")
        .isEqualTo("VOLDAAN");
  }

  @Test
  void lawsThatListMoreOutcomesAreRankedByWhatTheyMean() {
    Antwoord answer =
        favourable().pet("rex", "gebeten", "JA", "gedragstoets", "NEE").answerForFirst();

    assertThat(answer.deeltoetsingen())
        .extracting(Answers::conclusion)
        .containsExactly("WEIGERBAAR", "NIET_INWILLIGBAAR");
    assertThat(Answers.conclusion(answer)).isEqualTo("WEIGERBAAR");
  }

  @Test
  void anOpenSideThatCannotBeBetterDoesNotHoldUp() {
    Antwoord answer = favourable().petWithout("rex", "gedragstoets").answerForFirst();

    assertThat(Answers.conclusion(answer)).isEqualTo("INWILLIGBAAR");
    assertThat(answer.ontbrekend()).isEmpty();
    assertThat(Answers.part(answer, NEW).status()).isEqualTo("GEGEVENS_ONTBREKEN");
  }

  @Test
  void anOpenSideThatCanStillBeBetterHoldsUp() {
    Antwoord answer =
        favourable()
            .only("adressen", "{\"van\": \"2025-12-01\", \"totEnMet\": null}")
            .petWithout("rex", "gedragstoets")
            .answerForFirst();

    assertThat(answer.status()).isEqualTo("GEGEVENS_ONTBREKEN");
    assertThat(answer.uitkomst()).isNull();
    assertThat(Answers.missing(answer)).containsExactly("dieren[0].gedragstoets");
  }

  @Test
  void anUnknownTriggerLeavesEveryLawThatCanStillApply() {
    PetQuestion question = PetQuestion.on("2026-08-01").with("aanvraag.ingediendOp");
    Antwoord differs = question.pet("rex", "gedragstoets", "NEE").answerForFirst();

    assertThat(differs.status()).isEqualTo("GEGEVENS_ONTBREKEN");
    assertThat(Answers.missing(differs)).contains("aanvraag.ingediendOp");
    assertThat(differs.deeltoetsingen())
        .as("each law once, whatever row chooses it")
        .extracting(Antwoord::regime)
        .containsExactly(NEW, OLD);
    assertThat(differs.toetsingskader())
        .extracting(Kader::regime, Kader::wijze, Kader::rij)
        .containsExactly(
            tuple(NEW, "ENKEL", "r030"),
            tuple(OLD, "BETWIST", "r040"),
            tuple(NEW, "BETWIST", "r040"),
            tuple(OLD, "GUNSTIGSTE", "r050"),
            tuple(NEW, "GUNSTIGSTE", "r050"));
  }

  @Test
  void anUnknownTriggerDoesNotMatterWhereEveryLawAgrees() {
    Antwoord answer =
        PetQuestion.on("2026-08-01")
            .with("aanvraag.ingediendOp")
            .pet("rex", "chip", "NEE")
            .answerForFirst();

    assertThat(Answers.conclusion(answer)).isEqualTo("NIET_INWILLIGBAAR");
    assertThat(answer.ontbrekend()).isEmpty();
  }

  private static PetQuestion contested() {
    return PetQuestion.on("2026-07-15").with("aanvraag.ingediendOp", "2026-05-01");
  }

  private static PetQuestion favourable() {
    return PetQuestion.on("2026-07-15").with("aanvraag.ingediendOp", "2026-03-01");
  }
}
