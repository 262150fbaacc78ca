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
        .extracting(Antwoord::onderwerp, Antwoord::ref, part -> part.uitkomst().code())
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
        .extracting(part -> part.uitkomst().code())
        .containsExactly("INWILLIGBAAR", "NIET_INWILLIGBAAR");
  }

  @Test
  void theLeastDecidedPetHoldsUpTheHousehold() {
    Antwoord answer = PetQuestion.on("2026-02-01").pet("rex").petWithout("mies", "chip").answer();

    assertThat(answer.status()).isEqualTo("GEGEVENS_ONTBREKEN");
    assertThat(answer.uitkomst()).isNull();
    assertThat(answer.ontbrekend())
        .extracting(missing -> missing.feit())
        .containsExactly("dieren[1].chip");
    assertThat(answer.deeltoetsingen())
        .extracting(Antwoord::status)
        .containsExactly("BESLIST", "GEGEVENS_ONTBREKEN");
  }

  @Test
  void aHouseholdWithoutPetsHasNothingToAnswer() {
    assertThat(PetQuestion.on("2026-02-01").answer().status()).isEqualTo("NIET_VAN_TOEPASSING");
  }
}
