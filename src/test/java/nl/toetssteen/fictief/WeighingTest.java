package nl.toetssteen.fictief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Oordeel;
import org.junit.jupiter.api.Test;

/** Judgements of an official: one that decides, and one that follows a "may be refused". */
class WeighingTest {
  private static final String HARDSHIP = "huisdierpas.hardheid";
  private static final String BOND = "huisdierpas.band";

  @Test
  void mayBeRefusedListsTheWeighingThatFollows() {
    Antwoord answer = biter().answerForFirst();

    assertThat(answer.status()).isEqualTo("BESLIST");
    assertThat(Answers.conclusion(answer)).isEqualTo("WEIGERBAAR");
    assertThat(answer.beoordelingen())
        .extracting(Oordeel::id, Oordeel::beslissend, Oordeel::wie)
        .containsExactly(tuple(HARDSHIP, false, "IND"));
  }

  @Test
  void theWeighingTurnsTheAnswerForItsOwnPetOnly() {
    Antwoord answer =
        biter().pet("bijtje", "gebeten", "JA").judging(HARDSHIP + "@rex", "JA").answer();

    assertThat(Answers.conclusion(Answers.part(answer, "rex"))).isEqualTo("INWILLIGBAAR");
    assertThat(Answers.conclusion(Answers.part(answer, "bijtje"))).isEqualTo("WEIGERBAAR");
    assertThat(Answers.judgements(Answers.part(answer, "rex"))).isEmpty();
    assertThat(Answers.judgements(Answers.part(answer, "bijtje"))).containsExactly(HARDSHIP);
  }

  @Test
  void aWeighingThatWasMadeIsNotAskedAgain() {
    Antwoord forAll = biter().judging(HARDSHIP, "NEE").answerForFirst();
    Antwoord forOne = biter().judging(HARDSHIP + "@rex", "NEE").answerForFirst();
    Antwoord byPlace = biter().judging(HARDSHIP + "@dieren[0]", "NEE").answerForFirst();

    for (Antwoord answer : new Antwoord[] {forAll, forOne, byPlace}) {
      assertThat(Answers.conclusion(answer)).isEqualTo("WEIGERBAAR");
      assertThat(answer.beoordelingen()).isEmpty();
    }
  }

  @Test
  void whatNeedsNoWeighingListsNone() {
    assertThat(PetQuestion.on("2026-02-01").pet("rex").answerForFirst().beoordelingen()).isEmpty();
    assertThat(biter("chip", "NEE").answerForFirst().beoordelingen()).isEmpty();
  }

  @Test
  void anOpenNormIsNeverFilledIn() {
    Antwoord answer = parrot().answerForFirst();

    assertThat(answer.status()).isEqualTo("BEOORDELING_VEREIST");
    assertThat(answer.uitkomst()).isNull();
    assertThat(Answers.condition(answer, "hpw.art7.lid2.band").uitkomst()).isEqualTo("BEOORDELEN");
    assertThat(Answers.condition(answer, "hpw.art7.lid2.band").toelichting())
        .isEqualTo(
            "Hier is een oordeel nodig: Heeft de papegaai een echte band met het huishouden?");
    assertThat(answer.beoordelingen())
        .extracting(Oordeel::id, Oordeel::opties, Oordeel::beslissend)
        .containsExactly(tuple(BOND, java.util.List.of("JA", "NEE"), true));
    assertThat(answer.deeltoetsingen()).as("only named readings are tried").isEmpty();
  }

  @Test
  void anOpenNormIsAnsweredPerPet() {
    Antwoord answer =
        parrot()
            .pet("lori", "soort", "PAPEGAAI")
            .judging(BOND + "@kaka", "JA")
            .judging(BOND + "@lori", "NEE")
            .answer();

    assertThat(Answers.conclusion(Answers.part(answer, "kaka"))).isEqualTo("INWILLIGBAAR");
    assertThat(Answers.conclusion(Answers.part(answer, "lori"))).isEqualTo("NIET_INWILLIGBAAR");
  }

  @Test
  void anOpenNormDoesNotMatterForAnotherKindOfPet() {
    Antwoord answer =
        PetQuestion.on("2026-08-01")
            .with("aanvraag.ingediendOp", "2026-07-10")
            .pet("rex")
            .answerForFirst();

    assertThat(Answers.conclusion(answer)).isEqualTo("INWILLIGBAAR");
    assertThat(answer.beoordelingen()).isEmpty();
  }

  private static PetQuestion biter(Object... changes) {
    Object[] all = new Object[changes.length + 2];
    System.arraycopy(changes, 0, all, 0, changes.length);
    all[changes.length] = "gebeten";
    all[changes.length + 1] = "JA";
    return PetQuestion.on("2026-02-01").pet("rex", all);
  }

  private static PetQuestion parrot() {
    return PetQuestion.on("2026-08-01")
        .with("aanvraag.ingediendOp", "2026-07-10")
        .pet("kaka", "soort", "PAPEGAAI");
  }
}
