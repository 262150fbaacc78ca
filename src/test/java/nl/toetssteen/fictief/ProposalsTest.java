package nl.toetssteen.fictief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.facts.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Proposals as if they were adopted: from their commencement, and for whom they say. */
class ProposalsTest {
  private static final String YEAR = "pas-jaar-wachten";
  private static final String SHORT = "pas-kort-wachten";
  private static final String DEARER = "pas-duurder";
  private static final String NO_TEST = "pas-zonder-toets";
  private static final String WAITING = "hpw.art3.wachttijd";

  @Test
  void withoutTheProposalNothingOfItShows() {
    Antwoord answer = applied("2027-01-15").pet("rex", "geregistreerdOp", "2026-06-01").answer();

    assertThat(Answers.conclusion(answer)).isEqualTo("INWILLIGBAAR");
    assertThat(Answers.signals(answer)).containsExactly("RECHT_NA_PEILING");
  }

  @Test
  void aLongerTermCountsForWhoAppliesFromTheCommencement() {
    Antwoord after = young("2027-01-15").assuming(YEAR, "2027-01-01").answerForFirst();
    Antwoord before = young("2026-12-31").assuming(YEAR, "2027-01-01").answerForFirst();

    assertThat(Answers.condition(after, WAITING).uitkomst()).isEqualTo("NIET_VOLDAAN");
    assertThat(Answers.condition(after, WAITING).toelichting())
        .isEqualTo("De wachttijd loopt tot 1 juni 2027 of later, maar niet na 2 juni 2027.");
    assertThat(Answers.condition(before, WAITING).uitkomst()).isEqualTo("VOLDAAN");
  }

  @Test
  void beforeTheCommencementTheLawItselfApplies() {
    Antwoord answer = young("2027-01-15").assuming(YEAR, "2027-03-01").answerForFirst();

    assertThat(Answers.condition(answer, WAITING).uitkomst()).isEqualTo("VOLDAAN");
  }

  @Test
  void theAnswerSaysThatItIsNoLaw() {
    Antwoord answer = young("2027-01-15").assuming(YEAR, "2027-01-01").answer();

    assertThat(answer.signalen())
        .extracting("code", "tekst")
        .contains(
            tuple(
                "VOORSTEL",
                "Getoetst alsof Een jaar wachten op de huisdierpas (verzonnen) (AANHANGIG) in"
                    + " werking treedt op 1 januari 2027; dit is geen geldend recht."));
    assertThat(Answers.signals(answer.deeltoetsingen().get(0))).contains("BRON_TE_VERIFIEREN");
  }

  @Test
  void aTableOfAProposalKnowsItsCommencement() {
    Antwoord after =
        applied("2027-01-15")
            .pet("rex", "gedragstoets", "NEE")
            .assuming(NO_TEST, "2027-01-01")
            .answerForFirst();
    Antwoord before =
        applied("2026-12-31")
            .pet("rex", "gedragstoets", "NEE")
            .assuming(NO_TEST, "2027-01-01")
            .answerForFirst();

    assertThat(Answers.condition(after, "hpw.art7.lid1.gedrag").toelichting())
        .isEqualTo("Sinds 1 januari 2027 is er geen gedragstoets meer.");
    assertThat(Answers.conclusion(before)).isEqualTo("NIET_INWILLIGBAAR");
  }

  @Test
  void proposalsForDifferentFiguresCombine() {
    Antwoord answer =
        young("2027-01-15")
            .with("betaling.betaaldOp", "2027-01-15")
            .assuming(YEAR, "2027-01-01")
            .assuming(DEARER, "2027-01-10")
            .answerForFirst();

    assertThat(Answers.condition(answer, WAITING).uitkomst()).isEqualTo("NIET_VOLDAAN");
    assertThat(Answers.condition(answer, "hpw.art5.pasgeld").toelichting())
        .isEqualTo("Er is 20 euro betaald; het pasgeld is 50 euro.");
  }

  @Test
  void aFigureAndATableCombine() {
    Antwoord answer =
        applied("2027-01-15")
            .pet("rex", "gedragstoets", "NEE", "geregistreerdOp", "2026-06-01")
            .assuming(NO_TEST, "2027-01-01")
            .assuming(YEAR, "2027-01-01")
            .answerForFirst();

    assertThat(Answers.condition(answer, "hpw.art7.lid1.gedrag").uitkomst()).isEqualTo("VOLDAAN");
    assertThat(Answers.condition(answer, WAITING).uitkomst()).isEqualTo("NIET_VOLDAAN");
  }

  @Test
  void proposalsForTheSameFigureAreRefusedTogether() {
    PetQuestion question =
        young("2027-01-15").assuming(YEAR, "2027-01-01").assuming(SHORT, "2027-01-01");

    assertThatThrownBy(question::answer)
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "voorstellen[1]: De voorstellen pas-jaar-wachten en pas-kort-wachten wijzigen allebei"
                + " decision-tables/huisdierpas/cijfers.yaml, sleutel wachttijd. Kies één van de"
                + " twee.");
  }

  @Test
  void theTimelineCrossesTheCommencement() {
    Antwoord answer =
        PetQuestion.on("2026-12-01")
            .with("aanvraag.ingediendOp", new Object[] {null})
            .pet("rex", "geregistreerdOp", "2026-03-15")
            .assuming(YEAR, "2027-01-01")
            .whole()
            .answerForFirst();

    assertThat(Answers.timeline(answer))
        .containsExactly(
            "2026-03-15 tot en met 2026-09-14 NIET_INWILLIGBAAR",
            "2026-09-15 tot en met 2026-09-15 BEOORDELING_VEREIST",
            "2026-09-16 tot en met 2026-12-31 INWILLIGBAAR",
            "2027-01-01 tot en met 2027-03-14 NIET_INWILLIGBAAR",
            "2027-03-15 tot en met 2027-03-15 BEOORDELING_VEREIST",
            "2027-03-16 INWILLIGBAAR");
  }

  private static PetQuestion applied(String day) {
    return PetQuestion.on("2027-02-01").with("aanvraag.ingediendOp", day);
  }

  private static PetQuestion young(String appliedOn) {
    return applied(appliedOn).pet("rex", "geregistreerdOp", "2026-06-01");
  }
}
