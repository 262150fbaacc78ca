package nl.toetssteen.fictief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Trede;
import org.junit.jupiter.api.Test;

/** Who decides on a pet: the highest rung that applies, unless a higher one may still do so. */
class LadderTest {

  @Test
  void theHighestRungThatAppliesDecides() {
    Antwoord answer = PetQuestion.on("2026-02-01").pet("rex", "gebeten", "JA").answerForFirst();

    assertThat(answer.uitkomst().gegevens()).containsEntry("bevoegd", "RIJK");
    assertThat(answer.kandidaten())
        .extracting(
            t -> t.rang().intValue(),
            Trede::criterium,
            Trede::waarde,
            Trede::uitkomst,
            Trede::beslissend,
            Trede::rij)
        .containsExactly(
            tuple(10, "BEET", "RIJK", "VOLDAAN", true, "r010"),
            tuple(20, "EXOOT", "PROVINCIE", "NIET_VOLDAAN", false, "r020"),
            tuple(30, "WOONPLAATS", "GEMEENTE", "VOLDAAN", false, "r030"));
    assertThat(Answers.signals(answer)).contains("RIJK_BESLIST");
  }

  @Test
  void aLowerRungDecidesOnceTheHigherOnesAreOut() {
    Antwoord answer = PetQuestion.on("2026-02-01").pet("rex").answerForFirst();

    assertThat(answer.uitkomst().gegevens()).containsEntry("bevoegd", "GEMEENTE");
    assertThat(Answers.signals(answer)).doesNotContain("RIJK_BESLIST");
  }

  @Test
  void anUnknownHigherRungBlocksALowerWinner() {
    Antwoord answer = PetQuestion.on("2026-02-01").petWithout("rex", "gebeten").answerForFirst();

    assertThat(answer.kandidaten())
        .extracting(Trede::uitkomst, Trede::beslissend)
        .containsExactly(
            tuple("ONBEKEND", false), tuple("NIET_VOLDAAN", false), tuple("VOLDAAN", false));
    assertThat(Answers.signals(answer)).doesNotContain("RIJK_BESLIST");
    assertThat(Answers.missing(answer)).containsExactly("dieren[0].gebeten");
  }

  @Test
  void anUnknownLowerRungDoesNotMatter() {
    Antwoord answer =
        PetQuestion.on("2026-02-01")
            .with("aanvraag.ingediendOp")
            .pet("rex", "gebeten", "JA", "chip", "NEE")
            .answerForFirst();

    assertThat(answer.kandidaten())
        .extracting(Trede::criterium, Trede::uitkomst, Trede::beslissend)
        .containsExactly(
            tuple("BEET", "VOLDAAN", true),
            tuple("EXOOT", "ONBEKEND", false),
            tuple("WOONPLAATS", "VOLDAAN", false));
    assertThat(answer.uitkomst().gegevens()).containsEntry("bevoegd", "RIJK");
  }

  @Test
  void aRungQuotesItsSourceAsWellAsThatWasRead() {
    Antwoord answer = PetQuestion.on("2026-02-01").pet("rex").answerForFirst();

    assertThat(answer.kandidaten().get(0).bron().tekst()).isEqualTo("Huisdierpaswet art. 12 lid 1");
    assertThat(answer.kandidaten().get(0).bron().verificatie()).isEqualTo("SECUNDAIR");
  }
}
