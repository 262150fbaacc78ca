package nl.toetssteen.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.toetssteen.facts.Example;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.facts.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedFactsTest {

  private static List<Violation> violations(String feiten) {
    InvalidInputException refusal =
        catchThrowableOfType(InvalidInputException.class, () -> Example.dossier(feiten));
    assertThat(refusal).as(feiten).isNotNull();
    return refusal.violations();
  }

  private static void assertRefused(String feiten, String path, String message) {
    assertThat(violations(feiten)).containsExactly(new Violation(path, message));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"2026-13-01\"|De waarde 2026-13-01 mag hier niet. Geef een bestaande datum als"
            + " \"jjjj-mm-dd\".",
        "\"2026-02-29\"|De waarde 2026-02-29 mag hier niet. Geef een bestaande datum als"
            + " \"jjjj-mm-dd\".",
        "\"1-2-2026\"|De waarde 1-2-2026 mag hier niet. Geef een datum als \"jjjj-mm-dd\".",
        "\"2026-01-01T00:00:00Z\"|De waarde 2026-01-01T00:00:00Z mag hier niet. Geef een datum als"
            + " \"jjjj-mm-dd\".",
        "20260101|De waarde 20260101 mag hier niet. Geef een datum als \"jjjj-mm-dd\".",
        "\"1899-12-31\"|De waarde 1899-12-31 mag hier niet. Geef een datum in de jaren 1900 tot en"
            + " met 2200.",
        "\"2201-01-01\"|De waarde 2201-01-01 mag hier niet. Geef een datum in de jaren 1900 tot en"
            + " met 2200.",
        "{}|Deze waarde mag hier niet. Geef een datum als \"jjjj-mm-dd\".",
        "null|Null mag hier niet. Laat het veld weg als het antwoord onbekend is."
      })
  void dateMustBeADate(String value, String message) {
    assertRefused("{\"geboortedatum\": " + value + "}", "feiten.geboortedatum", message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"middelen\": true}|feiten.middelen|De waarde true mag hier niet. Antwoord met \"JA\" of"
            + " \"NEE\".",
        "{\"middelen\": \"ja\"}|feiten.middelen|De waarde ja mag hier niet. Antwoord met \"JA\" of"
            + " \"NEE\".",
        "{\"verzoek\": {\"status\": \"C\"}}|feiten.verzoek.status|De waarde C mag hier niet."
            + " Kies uit: A, B.",
        "{\"dagenWeg\": 1.5}|feiten.dagenWeg|De waarde 1.5 mag hier niet. Geef een geheel getal,"
            + " zonder aanhalingstekens.",
        "{\"dagenWeg\": \"1\"}|feiten.dagenWeg|De waarde 1 mag hier niet. Geef een geheel getal,"
            + " zonder aanhalingstekens.",
        "{\"dagenWeg\": -1}|feiten.dagenWeg|De waarde -1 mag hier niet. Geef een getal van 0 of"
            + " meer.",
        "{\"dagenWeg\": 367}|feiten.dagenWeg|De waarde 367 mag hier niet. Geef een getal van ten"
            + " hoogste 366.",
        "{\"inkomen\": 1.005}|feiten.inkomen|De waarde 1.005 mag hier niet. Geef een bedrag in euro"
            + " als getal, met ten hoogste twee cijfers achter de punt.",
        "{\"verzoek\": \"A\"}|feiten.verzoek|Geef hier een JSON-object met feiten.",
      })
  void valueMustFitItsDeclaration(String feiten, String path, String message) {
    assertRefused(feiten, path, message);
  }

  @Test
  void longOrOddValuesAreNotShown() {
    String message = "Deze waarde mag hier niet. Antwoord met \"JA\" of \"NEE\".";
    assertRefused("{\"middelen\": \"" + "x".repeat(41) + "\"}", "feiten.middelen", message);
    assertRefused("{\"middelen\": \"a\\nb\"}", "feiten.middelen", message);
    assertRefused("{\"middelen\": \"\"}", "feiten.middelen", message);
  }

  @Test
  void unknownFieldsAreNamedAndTheirValuesAreNot() {
    List<Violation> violations =
        violations(
            """
            {"naam": "Jansen", "verzoek": {"bsn": 999990019}, "middelen": "JA",
             "titels": {"volledig": "JA", "x": "Jansen", "items": [{}, {"naam": "Jansen"}]}}\
            """);

    assertThat(violations)
        .extracting(Violation::path)
        .containsExactly(
            "feiten.naam", "feiten.titels.x", "feiten.titels[1].naam", "feiten.verzoek.bsn");
    assertThat(violations)
        .extracting(Violation::message)
        .containsOnly(
            "Dit veld hoort niet bij deze beslissing. Controleer de naam of laat het weg.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]|feiten.titels|Geef een lijst als {\"volledig\": \"JA\", \"items\": [...]}.",
        "null|feiten.titels|Geef een lijst als {\"volledig\": \"JA\", \"items\": [...]}.",
        "{\"volledig\": true}|feiten.titels.volledig|Antwoord met \"JA\" of \"NEE\".",
        "{\"volledig\": null}|feiten.titels.volledig|Antwoord met \"JA\" of \"NEE\".",
        "{\"volledig\": \"JA\"}|feiten.titels|Geef items bij een volledige lijst. Is er niets, geef"
            + " dan een lege lijst [].",
        "{\"items\": {}}|feiten.titels.items|Geef de items als JSON-lijst [...].",
        "{\"items\": null}|feiten.titels.items|Geef de items als JSON-lijst [...].",
        "{\"items\": [{}, 1]}|feiten.titels[1]|Geef elk item als JSON-object.",
        "{\"items\": [{\"grond\": \"X\"}]}|feiten.titels[0].grond|De waarde X mag hier niet."
            + " Kies uit: VW8A, VW8B.",
      })
  void listMustBeAList(String list, String path, String message) {
    assertRefused("{\"titels\": " + list + "}", path, message);
  }

  @Test
  void listHasAnEnd() {
    String items =
        IntStream.rangeClosed(0, 200).mapToObj(i -> "{}").collect(Collectors.joining(","));

    assertRefused(
        "{\"titels\": {\"items\": [" + items + "]}}",
        "feiten.titels.items",
        "Een lijst heeft ten hoogste 200 items; dit zijn er 201.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\"a b\"", "\"é\"", "1", "null"})
  void refIsShortAndPlain(String ref) {
    assertRefused(
        "{\"titels\": {\"items\": [{\"ref\": " + ref + "}]}}",
        "feiten.titels[0].ref",
        "Een ref bestaat uit 1 tot 64 letters, cijfers, punten of streepjes.");
  }

  @Test
  void refStandsForOneItem() {
    assertRefused(
        "{\"titels\": {\"items\": [{\"ref\": \"a\"}, {\"ref\": \"a\"}]}}",
        "feiten.titels[1].ref",
        "Deze ref staat er meer dan één keer in de lijst.");
  }

  @Test
  void datesMustFollowEachOther() {
    assertThat(
            violations(
                """
                {"geboortedatum": "2021-01-01", "verzoek": {"ingediendOp": "2026-11-02"},
                 "titels": {"items": [
                   {"van": "2022-01-02", "totEnMet": "2022-01-01"}, {"van": "2020-01-01"},
                   {"van": "2022-01-01", "totEnMet": "2022-01-01"}, {"totEnMet": null}]}}\
                """))
        .containsExactly(
            new Violation(
                "feiten.geboortedatum",
                "geboortedatum (2021-01-01) ligt na titels[1].van (2020-01-01)."
                    + " Controleer beide datums."),
            new Violation(
                "feiten.titels[0].van",
                "titels[0].van (2022-01-02) ligt na titels[0].totEnMet (2022-01-01)."
                    + " Controleer beide datums."),
            new Violation(
                "feiten.verzoek.ingediendOp",
                "verzoek.ingediendOp (2026-11-02) ligt na peildatum (2026-11-01)."
                    + " Controleer beide datums."));
  }

  @Test
  void everythingWrongIsNamedAtOnce() {
    assertThat(violations("{\"middelen\": 1, \"dagenWeg\": \"x\", \"geboortedatum\": 3, \"q\": 1}"))
        .hasSize(4);
  }

  @Test
  void factsAreAnObject() {
    assertThatThrownBy(() -> Example.READER.read(Example.yaml("[]"), Example.PEILDATUM))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("feiten: Geef hier een JSON-object met feiten.");
  }
}
