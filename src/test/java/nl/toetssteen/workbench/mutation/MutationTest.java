package nl.toetssteen.workbench.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.fictief.PetLaw;
import nl.toetssteen.fictief.PetQuestion;
import nl.toetssteen.workbench.cases.Case;
import nl.toetssteen.workbench.mutation.MutationReport.Sample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case that pins a sentence of the law notices its mutant; without that case it survives. */
class MutationTest {
  private static final String TERM = "cijfers#woontermijn/r010/waarde +1";
  private static final String BOUND = "huisdierpas/wonen-2020-01-01#kop2/grens1";
  private static final String RULE =
      "huisdierpas/huishouden.drl#Huisdierpaswet art. 4: sinds wanneer het huishouden"
          + " ononderbroken woont/";
  private static final Case LONG = living("2021-03-01", "INWILLIGBAAR");
  private static final Case TWO_YEARS = living("2024-01-10", "INWILLIGBAAR");
  private static final Case A_DAY_SHORT = living("2024-01-11", "NIET_INWILLIGBAAR");

  @TempDir private Path reasons;

  @Test
  void aCaseFarFromTheBoundDoesNotNoticeIt() {
    assertThat(survivors(LONG)).contains(TERM, BOUND).doesNotContain(RULE + "weg");
  }

  @Test
  void theDayOnWhichTheTermIsFullPinsIt() {
    assertThat(survivors(TWO_YEARS)).doesNotContain(TERM, BOUND);
    assertThat(survivors(LONG, A_DAY_SHORT)).contains(TERM, BOUND);
  }

  @Test
  void aFindingADayLaterIsNoticedOnTheDayItself() {
    assertThat(survivors(LONG)).contains(RULE + "woontSinds +1");
    assertThat(survivors(TWO_YEARS)).doesNotContain(RULE + "woontSinds +1");
  }

  @Test
  void anyNumberOfThreadsFindsTheSame() {
    assertThat(survivors(run(1, null, TWO_YEARS))).isEqualTo(survivors(run(4, null, TWO_YEARS)));
  }

  @Test
  void theSameSeedDrawsTheSameMutants() {
    MutationReport once = run(2, new Sample(20, 7));
    MutationReport again = run(2, new Sample(20, 7));
    MutationReport other = run(2, new Sample(20, 8));

    assertThat(once.mutants()).isEqualTo(20);
    assertThat(survivors(once)).isEqualTo(survivors(again)).isNotEqualTo(survivors(other));
  }

  @Test
  void aMutantThatNobodyCanNoticeDoesNotCount() throws Exception {
    DecisionScore before = run(2, null, LONG).decisions().get(0);
    write("gelijkwaardig:\n  \"" + TERM + "\": \"De aanvraag is altijd op de dag zelf.\"\n");

    DecisionScore after = run(2, null, LONG).decisions().get(0);

    assertThat(after.equivalent()).extracting(Survivor::id).containsExactly(TERM);
    assertThat(after.survivors()).hasSize(before.survivors().size() - 1);
    assertThat(after.killed()).isEqualTo(before.killed());
    assertThat(after.score()).isGreaterThanOrEqualTo(before.score());
    assertThat(MutationText.markdown(run(2, null, LONG)))
        .contains("Reden: De aanvraag is altijd op de dag zelf.");
  }

  @Test
  void aReasonThatIsNoLongerNeededIsAFault() throws Exception {
    write("open:\n  \"" + TERM + "\": \"Nog geen geval.\"\n  \"cijfers#weg/r010\": \"Bestond.\"\n");

    assertThat(run(2, null, TWO_YEARS).faults())
        .containsExactly(
            "huisdierpas: er is geen mutant cijfers#weg/r010 meer. Haal de reden weg.",
            "huisdierpas: een geval merkt mutant " + TERM + " nu. Haal de reden weg.");
    assertThat(run(2, null, LONG).faults()).hasSize(1);
  }

  @Test
  void everyReasonIsWritten() throws Exception {
    write("gelijkwaardig:\n  \"" + TERM + "\": \"\"\n");

    assertThatThrownBy(() -> run(2, null, LONG))
        .isInstanceOf(BrokenFileException.class)
        .hasMessageContaining("needs a reason of its own");
  }

  @Test
  void aCaseThatFailsOnTheLawItselfIsToldAndLeftOut() {
    MutationReport report = run(2, null, living("2024-01-10", "WEIGERBAAR"));

    assertThat(report.decisions().get(0).failing()).containsExactly("huisdierpas/proef#2024-01-10");
    assertThat(report.decisions().get(0).killed()).isZero();
  }

  @Test
  void theScoreIsWhatWasNoticed() {
    MutationReport report = run(2, null, TWO_YEARS);
    ObjectNode json = MutationJson.of(report);

    int killed = json.path("beslissingen").path(0).path("gemerkt").intValue();
    assertThat(json.path("mutanten").intValue())
        .isEqualTo(killed + json.path("overlevenden").size());
    assertThat(json.path("score").doubleValue())
        .isCloseTo(100.0 * killed / report.mutants(), within(0.1));
    assertThat(MutationText.plain(report)).contains("geen geval merkt het.");
  }

  private List<String> survivors(Case... cases) {
    return survivors(run(2, null, cases));
  }

  private static List<String> survivors(MutationReport report) {
    return report.decisions().get(0).survivors().stream().map(Survivor::id).toList();
  }

  private MutationReport run(int threads, @Nullable Sample sample, Case... cases) {
    return new Mutation(PetLaw.TOETSSTEEN, reasons, threads, sample)
        .run(List.of("huisdierpas"), List.of(cases), (decision, done, all) -> {});
  }

  private void write(String text) throws Exception {
    Files.writeString(reasons.resolve("huisdierpas.yaml"), text);
  }

  /** A household that applied on 10 January 2026 and has lived there since this day. */
  private static Case living(String since, String outcome) {
    PetQuestion question =
        PetQuestion.on("2026-02-01")
            .only("adressen", "{\"van\": \"%s\", \"totEnMet\": null}".formatted(since))
            .judging("huisdierpas.aanvang-wachttijd", "DAG_ZELF")
            .pet("rex");
    ObjectNode expected = new ObjectMapper().createObjectNode();
    expected.putObject("deeltoetsingen").putObject("rex").put("uitkomst", outcome);
    return new Case(
        "huisdierpas/proef.yaml", since, "Huisdierpaswet art. 4", question.request(), expected);
  }
}
