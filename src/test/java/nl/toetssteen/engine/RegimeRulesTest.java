package nl.toetssteen.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Ontbrekend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the answers of several regimes become one, in every combination. */
class RegimeRulesTest {

  @ParameterizedTest
  @CsvSource({
    // old, new, outcome or status
    "JA,  JA,  JA",
    "NEE, NEE, NEE",
    "KAN, KAN, KAN",
    "JA,  NEE, BEOORDELING_VEREIST",
    "NEE, JA,  BEOORDELING_VEREIST",
    "JA,  ?,   GEGEVENS_ONTBREKEN",
    "?,   JA,  GEGEVENS_ONTBREKEN",
    "?,   ?,   GEGEVENS_ONTBREKEN"
  })
  void contestedRegimesMustAgree(String old, String young, String expected) {
    assertThat(conclusion(ask("BETWIST", old, young))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "JA,  NEE, JA",
    "NEE, JA,  JA",
    "NEE, KAN, KAN",
    "KAN, NEE, KAN",
    "NEE, NEE, NEE",
    // the best decided cannot be beaten
    "JA,  ?,   JA",
    "?,   JA,  JA",
    // an open side can still be better
    "KAN, ?,   GEGEVENS_ONTBREKEN",
    "?,   KAN, GEGEVENS_ONTBREKEN",
    "NEE, ?,   GEGEVENS_ONTBREKEN",
    "?,   ?,   GEGEVENS_ONTBREKEN"
  })
  void theMostFavourableRegimeCounts(String old, String young, String expected) {
    assertThat(conclusion(ask("GUNSTIGSTE", old, young))).isEqualTo(expected);
  }

  @Test
  void anOpenSideWhoseBestIsOnlyAsGoodDoesNotHoldUp() {
    TinyLaw law =
        law("GUNSTIGSTE")
            .tree(
                regime("oud-recht", "uitkomst oud", "oud", "")
                    + """
                    nieuw-recht:
                      naam: nieuw-recht
                      bron: Proefwet art. 1
                      tabellen: {eerste: proef/nieuw}
                      uitkomsten:
                        - {code: NEE, als: {IS: {uitkomst nieuw: [NEE]}}, tekst: N}
                        - {code: KAN, tekst: K}
                    """);

    Antwoord answer = law.ask("2026-01-01", "{\"oud\": \"KAN\", \"dag\": \"2026-01-01\"}");

    assertThat(conclusion(answer)).isEqualTo("KAN");
    assertThat(answer.deeltoetsingen())
        .extracting(Antwoord::regime, Antwoord::status)
        .containsExactly(tuple("oud-recht", "BESLIST"), tuple("nieuw-recht", "GEGEVENS_ONTBREKEN"));
  }

  @Test
  void lawThatDoesNotApplyIsAnAnswerThatCanDiffer() {
    TinyLaw law =
        law("BETWIST").table("toetsingskader", framework("\"oud-recht\" | \"BETWIST\" | \"GEEN\""));

    Antwoord answer = law.ask("2026-01-01", "{\"oud\": \"JA\", \"dag\": \"2026-01-01\"}");

    assertThat(answer.status()).isEqualTo("BEOORDELING_VEREIST");
    assertThat(answer.signalen()).extracting("code").containsExactly("OVERGANGSRECHT_BETWIST");
  }

  @Test
  void lawThatDoesNotApplyIsNeverTheMostFavourable() {
    TinyLaw law =
        law("GUNSTIGSTE")
            .table("toetsingskader", framework("\"GEEN\" | \"GUNSTIGSTE\" | \"oud-recht\""));

    assertThat(conclusion(law.ask("2026-01-01", "{\"oud\": \"NEE\", \"dag\": \"2026-01-01\"}")))
        .isEqualTo("NEE");
  }

  @Test
  void withoutTheTriggerEveryRegimeIsTriedOnce() {
    Antwoord answer =
        law("BETWIST").ask("2026-01-01", "{\"oud\": \"JA\", \"nieuw\": \"NEE\", \"dag\": null}");
    Antwoord unknown = law("BETWIST").ask("2026-01-01", "{\"oud\": \"JA\", \"nieuw\": \"NEE\"}");

    assertThat(answer.status()).isEqualTo("NIET_VAN_TOEPASSING");
    assertThat(unknown.status()).isEqualTo("GEGEVENS_ONTBREKEN");
    assertThat(unknown.ontbrekend()).extracting(Ontbrekend::feit).containsExactly("dag");
    assertThat(unknown.deeltoetsingen())
        .extracting(Antwoord::regime, RegimeRulesTest::conclusion)
        .containsExactly(
            tuple("oud-recht", "JA"),
            tuple("nieuw-recht", "NEE"),
            tuple("GEEN", "NIET_VAN_TOEPASSING"));
  }

  private static Antwoord ask(String way, String old, String young) {
    String facts = "{\"dag\": \"2026-01-01\"" + fact("oud", old) + fact("nieuw", young) + "}";
    return law(way).ask("2026-01-01", facts);
  }

  private static String fact(String name, String value) {
    return value.equals("?") ? "" : ", \"" + name + "\": \"" + value + "\"";
  }

  /** Two regimes that each say what their own fact says. */
  private static TinyLaw law(String way) {
    String codes = "keuze, opties: {NEE: nee, KAN: kan, JA: ja}";
    return TinyLaw.knowing("oud: " + codes, "nieuw: " + codes, "dag?: datum")
        .table("toetsingskader", framework("\"oud-recht\" | \"" + way + "\" | \"nieuw-recht\""))
        .table("oud", kan("oud", "NEE", "KAN", "JA"))
        .table("nieuw", kan("nieuw", "NEE", "KAN", "JA"))
        .tree(tree("uitkomst nieuw", "nieuw"));
  }

  private static String framework(String outputs) {
    return """
    toetsingskader
    in: dag aanwezig, dag waarde
    | dag aanwezig | dag waarde >= date("2020-01-01")
    "JA" | true => %s
    "JA" | false => "nieuw-recht" | "ENKEL" | null
    "NEE" | - => "GEEN" | "ENKEL" | null
    """
        .formatted(outputs);
  }

  /** A table that repeats a fact, as far as it lists its values. */
  private static String kan(String fact, String... codes) {
    StringBuilder table =
        new StringBuilder("uitkomst " + fact + "\nin: " + fact + "\n| " + fact + "\n");
    for (int i = 0; i < codes.length; i++) {
      boolean last = i == codes.length - 1;
      String others = "not(\"" + String.join("\", \"", java.util.Arrays.copyOf(codes, i)) + "\")";
      String cell = !last ? "\"" + codes[i] + "\"" : others;
      table.append(cell).append(" => \"").append(codes[i]).append("\"\n");
    }
    return table.toString();
  }

  private static String tree(String youngVariable, String youngTable) {
    return regime("oud-recht", "uitkomst oud", "oud", "")
        + regime(
            "nieuw-recht",
            youngVariable,
            youngTable,
            "{code: BUITEN, als: {IS: {%s: [X]}}, tekst: B}, ".formatted(youngVariable));
  }

  private static String regime(String id, String variable, String table, String first) {
    return """
    %1$s:
      naam: %1$s
      bron: Proefwet art. 1
      tabellen: {eerste: proef/%3$s}
      uitkomsten:
        [%4$s{code: NEE, als: {IS: {%2$s: [NEE]}}, tekst: N},
         {code: KAN, als: {IS: {%2$s: [KAN]}}, tekst: K}, {code: JA, tekst: J}]
    """
        .formatted(id, variable, table, first);
  }

  private static String conclusion(Antwoord answer) {
    return answer.uitkomst() == null ? answer.status() : answer.uitkomst().code();
  }
}
