package nl.toetssteen.fictief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Tijdvlak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same facts on other days: every day in a stretch has the answer of that stretch. */
class TimelineTest {

  @Test
  void runsFromTheLatestEventToTheLastTurn() {
    Antwoord answer = PetQuestion.on("2026-02-01").pet("rex").whole().answerForFirst();

    assertThat(Answers.timeline(answer))
        .containsExactly(
            "2026-01-10 tot en met 2027-01-10 INWILLIGBAAR", "2027-01-11 NIET_INWILLIGBAAR");
    assertThat(answer.tijdlijn())
        .extracting(Tijdvlak::reden)
        .containsExactly("Niets staat in de weg.", "Niet voldaan: De aanvraag is niet vervallen.");
  }

  @Test
  void aRefusalByARequirementThatIsPutTheOtherWayRoundIsNoAllClear() {
    Antwoord bitten =
        PetQuestion.on("2026-02-01").pet("rex", "gebeten", "JA").whole().answerForFirst();
    Antwoord snake =
        PetQuestion.on("2026-08-01")
            .with("aanvraag.ingediendOp", "2026-07-10")
            .pet("sissi", "soort", "SLANG")
            .whole()
            .answerForFirst();

    assertThat(bitten.tijdlijn().get(0).reden())
        .isEqualTo("Niet voldaan: Het dier heeft niet gebeten en Weigeren zou te hard zijn.");
    assertThat(snake.tijdlijn().get(0).reden()).isEqualTo("Een slang is geen huisdier.");
  }

  @Test
  void whatIsOpenSaysWhatItWaitsFor() {
    Antwoord answer =
        PetQuestion.on("2026-02-01").petWithout("rex", "chip").whole().answerForFirst();

    assertThat(answer.tijdlijn().get(0).status()).isEqualTo("GEGEVENS_ONTBREKEN");
    assertThat(answer.tijdlijn().get(0).reden())
        .isEqualTo("Nog niet te zeggen: er ontbreken gegevens.");
  }

  @Test
  void theWholeHouseholdHasItsOwnTimeline() {
    Antwoord answer =
        PetQuestion.on("2026-02-01")
            .pet("rex")
            .pet("mies", "geregistreerdOp", "2025-10-01")
            .whole()
            .answer();

    assertThat(Answers.timeline(answer))
        .containsExactly(
            "2026-01-10 tot en met 2026-03-31 PER_ONDERWERP",
            "2026-04-01 tot en met 2026-04-01 BEOORDELING_VEREIST",
            "2026-04-02 tot en met 2027-01-10 INWILLIGBAAR",
            "2027-01-11 NIET_INWILLIGBAAR");
  }

  @Test
  void noLawOnADayIsSaidSo() {
    Antwoord answer =
        PetQuestion.on("2026-02-01")
            .with("aanvraag.ingediendOp", new Object[] {null})
            .pet("sissi", "soort", "SLANG")
            .whole()
            .answerForFirst();

    assertThat(Answers.timeline(answer))
        .containsExactly(
            "2026-01-10 tot en met 2026-06-30 NIET_VAN_TOEPASSING", "2026-07-01 GEEN_HUISDIER");
    assertThat(answer.tijdlijn().get(0).reden())
        .isEqualTo("Op deze dag geldt geen van de regimes.");
  }

  @Test
  void aConditionSaysSinceWhenOrFromWhenItIsMet() {
    Antwoord met =
        PetQuestion.on("2025-12-01")
            .with("aanvraag.ingediendOp", "2025-06-01")
            .with("betaling.betaaldOp", "2025-06-01")
            .pet("rex")
            .whole()
            .answerForFirst();
    Antwoord notYet =
        PetQuestion.on("2025-07-01")
            .with("aanvraag.ingediendOp", "2025-06-01")
            .with("betaling.betaaldOp", "2025-06-01")
            .pet("rex")
            .whole()
            .answerForFirst();

    for (Antwoord answer : List.of(met, notYet)) {
      assertThat(Answers.condition(answer, "hpw.art3.wachttijd").voldaanVanaf())
          .isEqualTo("2025-09-02");
      assertThat(Answers.condition(answer, "hpw.art2.lid1.chip").voldaanVanaf()).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"2026-01-10\"", "\"2026-03-01\"", "\"2026-05-01\""})
  void everyDayHasTheAnswerOfItsStretch(String applied) {
    Antwoord whole = household("2026-06-01", applied).whole().answerForFirst();

    for (LocalDate day = LocalDate.of(2026, 6, 1); day.getYear() < 2028; day = day.plusDays(3)) {
      Antwoord there = household(day.toString(), applied).answerForFirst();
      assertThat(Answers.conclusion(there)).as("on %s", day).isEqualTo(on(day, whole));
    }
  }

  private static PetQuestion household(String day, String applied) {
    Object date = applied.equals("null") ? null : applied.replace("\"", "");
    return PetQuestion.on(day)
        .with("aanvraag.ingediendOp", new Object[] {date})
        .only("adressen", "{\"van\": \"2025-01-01\", \"totEnMet\": \"2027-06-30\"}")
        .pet("kaka", "soort", "PAPEGAAI", "geregistreerdOp", "2026-02-11", "gebeten", "JA")
        .judging("huisdierpas.band", "JA");
  }

  private static String on(LocalDate day, Antwoord answer) {
    return answer.tijdlijn().stream()
        .filter(stretch -> !stretch.van().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(stretch -> stretch.uitkomst() == null ? stretch.status() : stretch.uitkomst())
        .orElseThrow();
  }
}
