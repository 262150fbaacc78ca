package nl.toetssteen.fictief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Ommekeer;
import nl.toetssteen.explain.answer.Ommekeer.Wijziging;
import org.junit.jupiter.api.Test;

/** "No, unless": what turns a refusal, each time verified. */
class UnlessTest {

  @Test
  void waitingTurnsItOnThatVeryDay() {
    PetQuestion question =
        PetQuestion.on("2026-02-01").pet("rex", "geregistreerdOp", "2025-10-01").whole();
    Wijziging waiting = changes(question.answerForFirst()).get(0);

    assertThat(waiting.soort()).isEqualTo("TIJD");
    assertThat(waiting.voorwaarde()).isEqualTo("hpw.art3.wachttijd");
    assertThat(waiting.vanaf()).isEqualTo("2026-04-02");
    assertThat(waiting.tekst())
        .isEqualTo("Vanaf 2 april 2026, als de feiten verder gelijk blijven.");
    assertThat(
            Answers.conclusion(
                PetQuestion.on("2026-04-02")
                    .pet("rex", "geregistreerdOp", "2025-10-01")
                    .answerForFirst()))
        .isEqualTo("INWILLIGBAAR");
  }

  @Test
  void waitingIsLeftOutWhereAnotherConditionLapsesMeanwhile() {
    Antwoord answer =
        PetQuestion.on("2026-02-01")
            .with("aanvraag.ingediendOp", "2025-02-10")
            .with("betaling.betaaldOp", "2025-02-10")
            .pet("rex", "geregistreerdOp", "2025-10-01")
            .whole()
            .answerForFirst();

    assertThat(Answers.conclusion(answer)).isEqualTo("NIET_INWILLIGBAAR");
    assertThat(answer.neeTenzij())
        .flatExtracting(Ommekeer::wijzigingen)
        .extracting(Wijziging::soort, Wijziging::tekst)
        .as("the application lapses before the waiting is over; the waiting itself does end")
        .containsExactly(
            tuple(
                "GEEN_GEVONDEN",
                "Er is binnen grenzen gezocht, naar hooguit drie wijzigingen tegelijk. Daarbij is"
                    + " niets gevonden dat de uitkomst beter maakt."));
  }

  @Test
  void aDocumentTurnsIt() {
    Antwoord answer =
        PetQuestion.on("2026-02-01").pet("rex", "chip", "NEE").whole().answerForFirst();

    assertThat(answer.neeTenzij()).hasSize(1);
    assertThat(answer.neeTenzij().get(0).uitkomst()).isEqualTo("INWILLIGBAAR");
    assertThat(changes(answer))
        .extracting(
            Wijziging::voorwaarde,
            Wijziging::soort,
            Wijziging::feit,
            Wijziging::wordt,
            Wijziging::tekst)
        .containsExactly(
            tuple(
                "hpw.art2.lid1.chip",
                "DOCUMENT",
                "dieren[0].chip",
                "JA",
                "Heeft het dier een chip? ja"));
  }

  @Test
  void twoThingsInTheWayAreTurnedTogether() {
    Antwoord answer =
        PetQuestion.on("2026-02-01")
            .pet("rex", "chip", "NEE", "geregistreerdOp", "2025-10-01")
            .whole()
            .answerForFirst();

    assertThat(changes(answer))
        .extracting(Wijziging::voorwaarde, Wijziging::soort)
        .containsExactlyInAnyOrder(
            tuple("hpw.art2.lid1.chip", "DOCUMENT"), tuple("hpw.art3.wachttijd", "TIJD"));
    assertThat(answer.neeTenzij())
        .as("no set holds a smaller one")
        .extracting(set -> set.wijzigingen().size())
        .allMatch(size -> size > 1);
  }

  @Test
  void theWeighingOrAnotherFactTurnsWhatMayBeRefused() {
    Antwoord answer =
        PetQuestion.on("2026-02-01").pet("rex", "gebeten", "JA").whole().answerForFirst();

    assertThat(answer.neeTenzij())
        .flatExtracting(Ommekeer::wijzigingen)
        .extracting(Wijziging::soort, Wijziging::feit, Wijziging::wordt)
        .containsExactlyInAnyOrder(
            tuple("FEIT", "dieren[0].gebeten", "NEE"),
            tuple("BEOORDELING", "huisdierpas.hardheid@rex", "JA"));
  }

  @Test
  void theWeighingThatWasMadeForThisPetCanBeMadeOtherwise() {
    Antwoord answer =
        PetQuestion.on("2026-02-01")
            .pet("rex", "gebeten", "JA")
            .judging("huisdierpas.hardheid@rex", "NEE")
            .whole()
            .answerForFirst();

    assertThat(answer.neeTenzij())
        .flatExtracting(Ommekeer::wijzigingen)
        .extracting(Wijziging::feit, Wijziging::wordt)
        .contains(tuple("huisdierpas.hardheid@rex", "JA"));
  }

  @Test
  void whatCannotChangeNeverTurns() {
    Antwoord answer =
        PetQuestion.on("2026-02-01").pet("rex", "inHetWildGevangen", "JA").whole().answerForFirst();

    assertThat(changes(answer))
        .extracting(Wijziging::voorwaarde, Wijziging::soort, Wijziging::tekst)
        .containsExactly(
            tuple(
                "hpw.art8.wild",
                "NOOIT",
                "Met deze feiten is op geen enkele datum voldaan aan: Het dier is niet wild"
                    + " gevangen."));
  }

  @Test
  void whatMayBeAbsentIsTriedAbsent() {
    Antwoord lapsed = PetQuestion.on("2027-02-01").pet("rex").whole().answerForFirst();

    assertThat(Answers.conclusion(lapsed)).isEqualTo("NIET_INWILLIGBAAR");
    assertThat(changes(lapsed))
        .extracting(Wijziging::voorwaarde, Wijziging::soort, Wijziging::wordt, Wijziging::tekst)
        .containsExactly(
            tuple(
                "hpw.art9.geldig",
                "FEIT",
                null,
                "Op welke dag is de huisdierpas aangevraagd? Er is nog geen aanvraag; de peildatum"
                    + " geldt als dag van de aanvraag."));
  }

  @Test
  void theBetterLawIsSearchedTooWhereItCounts() {
    Antwoord answer =
        PetQuestion.on("2026-07-15")
            .with("aanvraag.ingediendOp", "2026-03-01")
            .only("adressen", "{\"van\": \"2025-12-01\", \"totEnMet\": null}")
            .pet("rex", "gedragstoets", "NEE")
            .whole()
            .answerForFirst();

    assertThat(Answers.conclusion(answer)).isEqualTo("NIET_INWILLIGBAAR");
    assertThat(answer.neeTenzij())
        .flatExtracting(Ommekeer::wijzigingen)
        .extracting(Wijziging::soort, Wijziging::feit)
        .containsExactly(tuple("DOCUMENT", "dieren[0].gedragstoets"));
  }

  @Test
  void anotherLawWithMoreOutcomesIsNoImprovementInItself() {
    Antwoord answer =
        PetQuestion.on("2026-06-01")
            .with("aanvraag.ingediendOp", new Object[] {null})
            .pet("rex", "inHetWildGevangen", "JA")
            .whole()
            .answerForFirst();

    assertThat(changes(answer)).extracting(Wijziging::soort).containsExactly("NOOIT");
  }

  @Test
  void whatIsGrantedOrOpenNeedsNoUnless() {
    assertThat(PetQuestion.on("2026-02-01").pet("rex").whole().answerForFirst().neeTenzij())
        .isEmpty();
    assertThat(
            PetQuestion.on("2026-02-01")
                .petWithout("rex", "chip")
                .whole()
                .answerForFirst()
                .neeTenzij())
        .isEmpty();
  }

  private static List<Wijziging> changes(Antwoord answer) {
    return answer.neeTenzij().get(0).wijzigingen();
  }
}
