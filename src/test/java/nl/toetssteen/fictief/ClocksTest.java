package nl.toetssteen.fictief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Termijn;
import org.junit.jupiter.api.Test;

/** The term for a decision: 56 days from the application, which stands still while suspended. */
class ClocksTest {
  private static final String TERM = "hpw.art10.termijn";

  @Test
  void runsFromTheApplication() {
    Termijn clock = clock(PetQuestion.on("2026-02-01").pet("rex").answer());

    assertThat(clock.id()).isEqualTo("beslistermijn");
    assertThat(clock.naam()).isEqualTo("termijn voor de beslissing op de aanvraag");
    assertThat(clock.begin()).isEqualTo("2026-01-10");
    assertThat(clock.eind()).isEqualTo("2026-03-06");
    assertThat(clock.stil()).isEmpty();
    assertThat(clock.gevolg()).isEqualTo("De aanvrager kan een herinnering sturen.");
    assertThat(clock.telwijze()).startsWith("De dag van de aanvraag telt mee");
    assertThat(clock.bron().tekst()).isEqualTo("Huisdierpaswet art. 10");
  }

  @Test
  void standsStillWhileSuspended() {
    Antwoord answer =
        PetQuestion.on("2026-03-10")
            .only("opschortingen", "{\"van\": \"2026-02-01\", \"totEnMet\": \"2026-02-10\"}")
            .pet("rex")
            .answer();

    assertThat(clock(answer).eind()).isEqualTo("2026-03-16");
    assertThat(clock(answer).stil())
        .containsExactly(new Termijn.Stil(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 10)));
    assertThat(Answers.condition(answer.deeltoetsingen().get(0), TERM).toelichting())
        .isEqualTo("De beslistermijn loopt tot en met 16 maart 2026.");
  }

  @Test
  void itsEndIsATurnWithASignal() {
    PetQuestion question = PetQuestion.on("2026-03-07").pet("rex");
    Antwoord answer = question.whole().answerForFirst();

    assertThat(Answers.signals(answer)).containsExactly("TERMIJN_VOORBIJ");
    assertThat(Answers.condition(answer, TERM).uitkomst()).isEqualTo("NIET_VOLDAAN");
    assertThat(Answers.signals(PetQuestion.on("2026-03-06").pet("rex").answerForFirst())).isEmpty();
  }

  @Test
  void aSuspensionThatGoesOnLeavesNoEnd() {
    Antwoord answer =
        PetQuestion.on("2026-03-10")
            .only("opschortingen", "{\"van\": \"2026-02-01\"}")
            .pet("rex")
            .answer();

    assertThat(clock(answer).begin()).isEqualTo("2026-01-10");
    assertThat(clock(answer).eind()).isNull();
    assertThat(Answers.condition(answer.deeltoetsingen().get(0), TERM).toelichting())
        .isEqualTo("Nog niet te zeggen: onbekend is opschortingen[0].totEnMet.");
    assertThat(answer.status()).as("the pass does not wait for the term").isEqualTo("BESLIST");
  }

  @Test
  void suspensionsThatMayBeMissingLeaveNoEnd() {
    Antwoord answer = PetQuestion.on("2026-03-10").incomplete("opschortingen").pet("rex").answer();

    assertThat(clock(answer).eind()).isNull();
    assertThat(Answers.condition(answer.deeltoetsingen().get(0), TERM).uitkomst())
        .isEqualTo("ONBEKEND");
  }

  @Test
  void whileASuspensionLastsNothingRuns() {
    Antwoord answer =
        PetQuestion.on("2026-03-10")
            .only("opschortingen", "{\"van\": \"2026-02-01\", \"totEnMet\": null}")
            .pet("rex")
            .answer();

    assertThat(answer.klokken()).isEmpty();
    assertThat(answer.status()).isEqualTo("BESLIST");
  }

  @Test
  void withoutApplicationNothingRuns() {
    Antwoord answer =
        PetQuestion.on("2026-03-10")
            .with("aanvraag.ingediendOp", new Object[] {null})
            .pet("rex")
            .answer();

    assertThat(answer.klokken()).isEmpty();
    assertThat(Answers.condition(answer.deeltoetsingen().get(0), TERM).toelichting())
        .isEqualTo("Er loopt geen beslistermijn.");
  }

  private static Termijn clock(Antwoord answer) {
    assertThat(answer.klokken()).hasSize(1);
    return answer.klokken().get(0);
  }
}
