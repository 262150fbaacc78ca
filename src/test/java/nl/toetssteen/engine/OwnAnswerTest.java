package nl.toetssteen.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.toetssteen.explain.answer.Antwoord;
import org.junit.jupiter.api.Test;

/** A case with an answer of its own, and children that are answered beside it. */
class OwnAnswerTest {
  private static final TinyLaw LAW =
      TinyLaw.knowing("x: jaNee")
          .put(
              "rules/proef/feiten.yaml",
              """
              feiten:
                x: {soort: jaNee, vraag: "x?", bron: Proefwet art. 1, verificatie: GELEZEN, wie: IND}
              lijsten:
                kinderen:
                  enkelvoud: kind
                  vraag: "Welke?"
                  bron: Proefwet art. 1
                  verificatie: GELEZEN
                  wie: IND
                  velden: {mee: {soort: jaNee, vraag: "Mee?"}}
              """)
          .always("recht")
          .table("eis", "eis\nin: x\n| x\n\"JA\" => \"VOLDAAN\"\n\"NEE\" => \"NIET_VOLDAAN\"")
          .table(
              "groep",
              "groep\n"
                  + "in: eis\n"
                  + "| eis\n"
                  + "\"VOLDAAN\" => \"A\" : De ouder mag.\n"
                  + "\"NIET_VOLDAAN\" => \"B\"")
          .table(
              "mee",
              "mee\n"
                  + "in: groep, kind mee\n"
                  + "| groep | kind mee\n"
                  + "\"A\" | \"JA\" => \"VOLDAAN\"\n"
                  + "\"A\" | \"NEE\" => \"NIET_VOLDAAN\"\n"
                  + "\"B\" | - => \"NIET_VOLDAAN\"")
          .tree(
              """
              recht:
                naam: recht
                bron: Proefwet art. 1
                tabellen: {groep: proef/groep}
                voorwaarden: {proef.eis: {naam: De eis, tabel: proef/eis}}
                uitkomsten: [{code: NEE, als: {NIET: proef.eis}, tekst: Nee}, {code: JA, tekst: Ja}]
                onderwerpen:
                  lijst: kinderen
                  voorwaarden: {proef.mee: {naam: Het kind doet mee, tabel: proef/mee}}
                  uitkomsten: [{code: KIND_NIET, als: {NIET: proef.mee}, tekst: Nee}, {code: KIND, tekst: Ja}]
              """);

  @Test
  void theCaseHasItsOwnAnswerWhateverTheChildrenGet() {
    Antwoord answer =
        LAW.ask(
            "2026-01-01",
            "{\"x\": \"JA\", \"kinderen\": {\"volledig\": \"NEE\", \"items\": [{\"mee\": \"JA\"},"
                + " {}]}}");

    assertThat(answer.uitkomst().code()).isEqualTo("JA");
    assertThat(answer.ontbrekend()).isEmpty();
    assertThat(answer.deeltoetsingen())
        .extracting(Antwoord::onderwerp, Antwoord::status)
        .containsExactly(
            tuple("kinderen[0]", "BESLIST"), tuple("kinderen[1]", "GEGEVENS_ONTBREKEN"));
  }

  @Test
  void aChildReadsTheTablesOfTheCaseAndWhatThoseRead() {
    Antwoord answer =
        LAW.ask(
            "2026-01-01",
            "{\"x\": \"NEE\", \"kinderen\": {\"volledig\": \"JA\", \"items\": [{\"mee\":"
                + " \"JA\"}]}}");

    assertThat(answer.uitkomst().code()).isEqualTo("NEE");
    assertThat(answer.deeltoetsingen().get(0).uitkomst().code()).isEqualTo("KIND_NIET");
  }
}
