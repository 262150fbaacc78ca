package nl.toetssteen.engine;

import static nl.toetssteen.engine.TinyLaw.regime;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.toetssteen.facts.catalogue.BrokenFileException;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Law that would go wrong in an answer is refused when it is loaded. */
class RefusedLawTest {

  @Test
  void soundLawLoads() {
    assertThatCode(() -> law().load().feiten("proef")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"rechtt\" | \"ENKEL\" | null; there is no regime rechtt",
        "\"recht\" | \"BETWIST\" | \"rechtt\"; there is no regime rechtt",
        "\"recht\" | \"ENKELVOUD\" | null; needs a regime in quotes, and ENKEL, GUNSTIGSTE or"
            + " BETWIST",
        "recht aantal | \"ENKEL\" | null; needs a regime in quotes, and ENKEL, GUNSTIGSTE or"
            + " BETWIST",
        "\"recht\" | \"ENKEL\" | \"recht\"; names a second regime with GUNSTIGSTE and BETWIST, and"
            + " only then",
        "\"recht\" | \"GUNSTIGSTE\" | null; names a second regime with GUNSTIGSTE and BETWIST, and"
            + " only then",
        "\"recht\" | \"ENKEL\"; gives regime, wijze and tweede, and nothing else"
      })
  void aChoiceOfRegimeThatMeansNothing(String outputs, String message) {
    TinyLaw law =
        law()
            .table(
                "toetsingskader",
                "toetsingskader\n"
                    + "in: peildatum, recht aantal\n"
                    + "| peildatum > date(\"2000-01-01\")\n"
                    + "true => "
                    + outputs);

    refused(law).hasMessageContaining("toetsingskader row r010: " + message);
  }

  @Test
  void regimesThatRankTheirOutcomesApart() {
    TinyLaw law =
        law()
            .tree(regime("recht", "NEE", "JA") + regime("ander", "WEG", "TOE"))
            .table(
                "toetsingskader",
                """
                toetsingskader
                in: peildatum
                | peildatum > date("2000-01-01")
                true => "recht" | "GUNSTIGSTE" | "ander"
                """);

    refused(law)
        .hasMessageContaining("which is better, NEE or WEG? List both in one order")
        .hasMessageContaining("which is better, JA or TOE? List both in one order");
  }

  @Test
  void aConditionThatComesOutOtherwise() {
    TinyLaw law = law().table("eis", "eis\nin: x\n| x\n\"JA\" => \"ONBEKEND\"\n\"NEE\" => x");

    refused(law)
        .hasMessageContaining(
            "proef/eis.dmn: Row r010: a condition comes out \"VOLDAAN\" or \"NIET_VOLDAAN\"")
        .hasMessageContaining("proef/eis.dmn: Row r020: a condition");
  }

  @Test
  void aTableThatIsCalledAsAFact() {
    TinyLaw law = law().table("eis", "x\nin: x\n| x\n\"JA\" => \"VOLDAAN\"");

    refused(law)
        .hasMessageContaining(
            "recht: \"x\" is given by a table, and is a fact, finding, figure or judgement too");
  }

  @Test
  void namesThatNothingGives() {
    refused(law().table("eis", "eis\nin: y\n| y\n\"JA\" => \"VOLDAAN\""))
        .hasMessageContaining(
            "Input \"y\" is no fact, finding, figure, judgement or table of this regime");
    refused(law().tree(regime("recht", "NEE", "JA").replace("proef.eis}", "proef.is}")))
        .hasMessageContaining("recht: \"proef.is\" is no condition or node");
    refused(law().tree(regime("recht", "NEE", "JA").replace("proef/eis", "proef/is")))
        .hasMessageContaining("recht: there is no table proef/is");
  }

  @Test
  void aNodeThatIsCalledAsACondition() {
    refused(law().tree(regime("recht", "NEE", "JA") + "  boom: {proef.eis: {NIET: proef.eis}}\n"))
        .hasMessageContaining("recht: \"proef.eis\" is a condition and a node too");
  }

  @Test
  void tablesThatWaitForEachOther() {
    TinyLaw law =
        law()
            .table("eis", "eis\nin: ander\n| ander\n\"VOLDAAN\" => \"VOLDAAN\"")
            .table("ander", "ander\nin: eis\n| eis\n\"VOLDAAN\" => \"VOLDAAN\"")
            .tree(regime("recht", "NEE", "JA") + "  tabellen: {ander: proef/ander}\n");

    refused(law).hasMessageContaining("recht: \"ander\" depends on itself");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "vandaag = peildatum; vandaag + duration(\"P1Y\") > begin",
        "vandaag = peildatum; not(begin < vandaag - duration(\"P1M\"))",
        "vandaag = (peildatum); (vandaag + duration(\"P1D\")) in (begin, begin)"
      })
  void aSumWithTheReferenceDateBehindAnotherName(String derived, String expression) {
    TinyLaw law =
        law()
            .table(
                "eis",
                "eis\nin: peildatum, begin\n%s\n| %s\ntrue => \"VOLDAAN\"\nfalse => \"NIET_VOLDAAN\""
                    .formatted(derived, expression));

    refused(law)
        .hasMessageContaining(
            "proef/eis.dmn computes with what moves with the reference date, which may only be"
                + " compared");
  }

  @Test
  void aSumWithTheReferenceDateBehindATable() {
    TinyLaw law =
        law()
            .table(
                "dag",
                "de dag\nin: x, peildatum, begin\n| x\n\"JA\" => peildatum\n\"NEE\" => begin")
            .table(
                "eis",
                "eis\n"
                    + "in: de dag, begin\n"
                    + "| de dag + duration(\"P1Y\") > begin\n"
                    + "true => \"VOLDAAN\"\n"
                    + "false => \"NIET_VOLDAAN\"")
            .tree(regime("recht", "NEE", "JA") + "  tabellen: {dag: proef/dag}\n");

    refused(law).hasMessageContaining("computes with what moves with the reference date");
  }

  @Test
  void aSumWithWhatOnlyTurnsIsAllowed() {
    TinyLaw law =
        law()
            .table(
                "termijn",
                """
                termijn
                in: peildatum
                | peildatum < date("2026-01-01")
                true => duration("P5Y")
                false => duration("P10Y")
                """)
            .table(
                "eis",
                "eis\n"
                    + "in: termijn, begin, peildatum\n"
                    + "| begin + termijn <= peildatum\n"
                    + "true => \"VOLDAAN\"\n"
                    + "false => \"NIET_VOLDAAN\"")
            .tree(regime("recht", "NEE", "JA") + "  tabellen: {termijn: proef/termijn}\n");

    assertThat(law.askAll("2024-01-01", "{\"begin\": \"2019-06-01\"}").tijdlijn())
        .extracting(stretch -> stretch.van() + " " + stretch.uitkomst())
        .containsExactly("2020-01-01 NEE", "2024-06-01 JA", "2026-01-01 NEE", "2029-06-01 JA");
  }

  @Test
  void findingsThatRestOnNothingKnown() {
    TinyLaw law =
        law()
            .put(
                "rules/proef/bevindingen.yaml",
                """
                lijsten: [dieren]
                bevindingen:
                  sinds:
                    soort: datum
                    naam: sinds
                    rustOp: [x, y, "dieren[].soort", proef.oordeel]
                    onderwerp: dieren
                    bron: Proefwet art. 1
                    verificatie: GELEZEN
                """);

    refused(law)
        .hasMessageContaining(
            "bevindingen.yaml: sinds rests on y, which is no fact, list, moment, figure or"
                + " judgement")
        .hasMessageContaining("bevindingen.yaml: sinds rests on dieren[].soort, which is no fact")
        .hasMessageContaining("bevindingen.yaml: sinds: onderwerp dieren is no list")
        .hasMessageContaining("bevindingen.yaml: dieren is no list with a record");
  }

  @Test
  void aFigureThatIsLookedUpAtNothing() {
    TinyLaw law =
        law()
            .figures(
                "grens: {naam: grens, soort: getal, op: beginn, rijen: [{rij: r010, van:"
                    + " 2020-01-01, waarde: 1, bron: Proefwet art. 1, verificatie: GELEZEN}]}")
            .table("eis", "eis\nin: grens\n| grens > 1\ntrue => \"VOLDAAN\"");

    refused(law)
        .hasMessageContaining(
            "cijfers.yaml: grens is looked up at beginn, which is no date fact or moment");
  }

  @Test
  void lawThatAnswersNothing() {
    refused(law().tree("recht: {naam: recht, bron: Proefwet art. 1}"))
        .hasMessageContaining("voorwaarden.yaml: no regime has uitkomsten, so nothing is answered");
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> refused(TinyLaw law) {
    return assertThatThrownBy(() -> law.load().feiten("proef"))
        .isInstanceOf(BrokenFileException.class);
  }

  private static TinyLaw law() {
    return TinyLaw.knowing("x: jaNee", "begin: datum", "recht.aantal: geheel")
        .always("recht")
        .table("eis", "eis\nin: x\n| x\n\"JA\" => \"VOLDAAN\"\n\"NEE\" => \"NIET_VOLDAAN\"")
        .tree(regime("recht", "NEE", "JA"));
  }
}
