package nl.toetssteen.fictief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.toetssteen.explain.answer.Antwoord;
import org.junit.jupiter.api.Test;

/** One answer per pet; the household has none of its own. */
class SubjectsTest {

  @Test
  void petsThatAreAnsweredAlikeGiveThatAnswer() {
    Antwoord answer = PetQuestion.on("2026-02-01").pet("rex").pet("mies", "soort", "KAT").answer();

    assertThat(answer.status()).isEqualTo("BESLIST");
    assertThat(answer.uitkomst().code()).isEqualTo("INWILLIGBAAR");
    assertThat(answer.deeltoetsingen())
        .extracting(Antwoord::onderwerp, Antwoord::ref, Answers::conclusion)
        .containsExactly(
            tuple("dieren[0]", "rex", "INWILLIGBAAR"), tuple("dieren[1]", "mies", "INWILLIGBAAR"));
  }

  @Test
  void petsThatAreAnsweredDifferentlyAreEachShown() {
    Antwoord answer = PetQuestion.on("2026-02-01").pet("rex").pet("mies", "chip", "NEE").answer();

    assertThat(answer.status()).isEqualTo("BESLIST");
    assertThat(answer.uitkomst().code()).isEqualTo("PER_ONDERWERP");
    assertThat(answer.uitkomst().tekst()).isEqualTo("De uitkomst verschilt per onderwerp.");
    assertThat(answer.deeltoetsingen())
        .extracting(Answers::conclusion)
        .containsExactly("INWILLIGBAAR", "NIET_INWILLIGBAAR");
  }

  @Test
  void theLeastDecidedPetHoldsUpTheHousehold() {
    Antwoord answer = PetQuestion.on("2026-02-01").pet("rex").petWithout("mies", "chip").answer();

    assertThat(answer.status()).isEqualTo("GEGEVENS_ONTBREKEN");
    assertThat(answer.uitkomst()).isNull();
    assertThat(Answers.missing(answer)).containsExactly("dieren[1].chip");
    assertThat(answer.deeltoetsingen())
        .extracting(Antwoord::status)
        .containsExactly("BESLIST", "GEGEVENS_ONTBREKEN");
  }

  @Test
  void whatIsUnknownOfOnePetDoesNotHoldUpAnother() {
    Antwoord answer =
        PetQuestion.on("2025-09-01").petWithout("mies", "geregistreerdOp").pet("rex").answer();

    assertThat(Answers.missing(Answers.part(answer, "mies")))
        .containsExactly("dieren[0].geregistreerdOp");
    assertThat(Answers.part(answer, "rex").status()).isEqualTo("BEOORDELING_VEREIST");
    assertThat(Answers.missing(Answers.part(answer, "rex"))).isEmpty();
  }

  @Test
  void aListThatIsNotCompleteHoldsUpTheHouseholdAndNotItsPets() {
    Antwoord answer =
        PetQuestion.on("2026-02-01")
            .petWithout("rex", "gedragstoets")
            .incomplete("dieren")
            .answer();

    assertThat(answer.status()).isEqualTo("GEGEVENS_ONTBREKEN");
    assertThat(Answers.missing(answer)).as("only the list still matters").containsExactly("dieren");
    assertThat(Answers.conclusion(answer.deeltoetsingen().get(0))).isEqualTo("INWILLIGBAAR");
  }

  @Test
  void withoutAnyFactOnlyTheListIsAsked() {
    PetQuestion question = PetQuestion.on("2026-02-01");
    for (String key : new String[] {"aanvraag", "betaling", "dieren", "adressen"}) {
      question.without(key);
    }
    Antwoord answer = question.without("opschortingen").answer();

    assertThat(answer.status()).isEqualTo("GEGEVENS_ONTBREKEN");
    assertThat(Answers.missing(answer)).containsExactly("dieren");
    assertThat(answer.deeltoetsingen()).isEmpty();
  }

  @Test
  void aHouseholdWithoutPetsHasNothingToAnswer() {
    assertThat(PetQuestion.on("2026-02-01").answer().status()).isEqualTo("NIET_VAN_TOEPASSING");
  }

  @Test
  void aPetThatNoLawCoversDoesNotDisturbTheOthers() {
    Antwoord answer =
        PetQuestion.on("2026-02-01").pet("rex").pet("sissi", "soort", "SLANG").answer();

    assertThat(Answers.part(answer, "sissi").status()).isEqualTo("NIET_VAN_TOEPASSING");
    assertThat(Answers.part(answer, "sissi").toetsingskader().get(0).toelichting())
        .isEqualTo("De oude wet gaat niet over slangen.");
    assertThat(Answers.conclusion(answer)).isEqualTo("PER_ONDERWERP");
  }

  @Test
  void whatWasNotAssessedIsSaidOnce() {
    Antwoord answer = PetQuestion.on("2026-02-01").pet("rex").pet("mies").answer();

    assertThat(answer.nietGetoetst()).containsExactly("Of het dier echt bestaat.");
  }
}
