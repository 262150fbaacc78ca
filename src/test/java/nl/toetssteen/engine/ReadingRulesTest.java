package nl.toetssteen.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.toetssteen.Verzoek;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Ontbrekend;
import nl.toetssteen.explain.answer.Oordeel;
import org.junit.jupiter.api.Test;

/** Readings of open norms: named ones are tried one by one, as long as they can be shown. */
class ReadingRulesTest {
  private static final String READINGS = "RUIM: ruim, STRENG: streng";

  @Test
  void sixteenReadingsAreShown() {
    Antwoord answer = anyOf("a", "b", "c", "d").ask("2026-01-01", "{}");

    assertThat(answer.status()).isEqualTo("BEOORDELING_VEREIST");
    assertThat(answer.deeltoetsingen()).as("once one is broad the others do not matter").hasSize(5);
    assertThat(allOf(4).ask("2026-01-01", "{}").deeltoetsingen()).hasSize(16);
  }

  @Test
  void moreReadingsThanThatStayAnOpenNorm() {
    Antwoord answer = allOf(5).ask("2026-01-01", "{}");

    assertThat(answer.status()).isEqualTo("BEOORDELING_VEREIST");
    assertThat(answer.uitkomst()).isNull();
    assertThat(answer.deeltoetsingen()).isEmpty();
    assertThat(answer.beoordelingen()).hasSize(5);
  }

  @Test
  void aReadingThatWasChosenIsNotTried() {
    Antwoord answer =
        anyOf("a", "b")
            .ask(
                "2026-01-01",
                "{}",
                Map.of("proef.a", "STRENG"),
                Set.of(Verzoek.TIJDLIJN, Verzoek.NEE_TENZIJ));

    assertThat(answer.deeltoetsingen())
        .extracting(Antwoord::lezing)
        .containsExactly("proef.b=RUIM", "proef.b=STRENG");
    assertThat(answer.beoordelingen()).extracting(Oordeel::id).containsExactly("proef.b");
  }

  @Test
  void readingsThatAskForOtherFactsAreEachHeard() {
    TinyLaw law = either();

    Antwoord agrees = law.ask("2026-01-01", "{\"ruim\": \"JA\", \"streng\": \"JA\"}");
    Antwoord differs = law.ask("2026-01-01", "{\"ruim\": \"JA\", \"streng\": \"NEE\"}");
    Antwoord open = law.ask("2026-01-01", "{\"ruim\": \"JA\"}");

    assertThat(agrees.uitkomst().code()).isEqualTo("MAG");
    assertThat(agrees.beoordelingen()).isEmpty();
    assertThat(differs.status()).isEqualTo("BEOORDELING_VEREIST");
    assertThat(open.status()).isEqualTo("GEGEVENS_ONTBREKEN");
    assertThat(open.ontbrekend()).extracting(Ontbrekend::feit).containsExactly("streng");
  }

  @Test
  void readingsThatAgreeGiveThatAnswerAlthoughAFactIsMissing() {
    String repeats =
        "lezing %1$s\nin: a\n| a\n\"%1$s\" => \"VOLDAAN\"\n\"%2$s\" => \"NIET_VOLDAAN\"";
    TinyLaw law =
        TinyLaw.knowing("x: jaNee")
            .always("recht")
            .judgements(READINGS, "a")
            .conditions("x")
            .table("ruim", repeats.formatted("RUIM", "STRENG"))
            .table("streng", repeats.formatted("STRENG", "RUIM"))
            .tree(
                """
                recht:
                  naam: recht
                  bron: Proefwet art. 1
                  voorwaarden:
                    proef.x: {naam: X, tabel: proef/x}
                    proef.ruim: {naam: Ruim, tabel: proef/ruim}
                    proef.streng: {naam: Streng, tabel: proef/streng}
                  uitkomsten:
                    - {code: NEE, als: {NIET: {EN: [proef.x, proef.ruim, proef.streng]}}, tekst: Nee}
                    - {code: MAG, tekst: Mag}
                """);

    Antwoord answer = law.ask("2026-01-01", "{}");

    assertThat(answer.uitkomst().code()).isEqualTo("NEE");
    assertThat(answer.ontbrekend()).isEmpty();
    assertThat(answer.beoordelingen()).isEmpty();
  }

  @Test
  void readingsThatLeadToOtherDetailsAreShownThoughTheOutcomeIsOne() {
    TinyLaw law =
        TinyLaw.knowing("x: jaNee")
            .always("recht")
            .judgements(READINGS, "a")
            .table(
                "jaren",
                """
                jaren
                in: a
                | a
                "RUIM" => 5
                "STRENG" => 3
                """)
            .conditions("x")
            .tree(
                """
                recht:
                  naam: recht
                  bron: Proefwet art. 1
                  tabellen: {jaren: proef/jaren}
                  voorwaarden: {proef.x: {naam: X, tabel: proef/x}}
                  uitkomsten:
                    - {code: NEE, als: {EN: [{NIET: proef.x}, {NIET: {IS: {a: [RUIM, STRENG]}}}]}, tekst: Nee}
                    - {code: MAG, tekst: Mag, gegevens: {jaren: jaren, x: x}}
                """);

    Antwoord answer = law.ask("2026-01-01", "{\"x\": \"NEE\"}");

    assertThat(answer.uitkomst().code()).isEqualTo("MAG");
    assertThat(answer.uitkomst().gegevens()).as("only what both say").containsOnlyKeys("x");
    assertThat(answer.deeltoetsingen())
        .extracting(part -> part.uitkomst().gegevens().get("jaren").toString())
        .containsExactly("5", "3");
  }

  /** Allowed if any of these judgements is read broadly. */
  private static TinyLaw anyOf(String... names) {
    StringBuilder rows = new StringBuilder();
    String dashes = " | -".repeat(names.length);
    for (int i = 0; i < names.length; i++) {
      String before = "\"STRENG\" | ".repeat(i);
      rows.append(before).append("\"RUIM\"");
      rows.append(" | -".repeat(names.length - i - 1)).append(" => \"VOLDAAN\"\n");
    }
    rows.append(dashes.substring(3).replace("-", "\"STRENG\"")).append(" => \"NIET_VOLDAAN\"\n");
    return law(
        names,
        "lezingen\nin: %s\n| %s\n%s"
            .formatted(String.join(", ", names), String.join(" | ", names), rows));
  }

  /** Each combination of readings has a code of its own, as far as allowed or not goes. */
  private static TinyLaw allOf(int count) {
    String[] names = {"a", "b", "c", "d", "e"};
    String[] used = java.util.Arrays.copyOf(names, count);
    StringBuilder rows = new StringBuilder();
    for (int bits = 0; bits < 1 << count; bits++) {
      for (int i = 0; i < count; i++) {
        rows.append(i == 0 ? "" : " | ").append((bits >> i & 1) == 0 ? "\"RUIM\"" : "\"STRENG\"");
      }
      rows.append(" => ")
          .append(Integer.bitCount(bits) % 2 == 0 ? "\"VOLDAAN\"" : "\"NIET_VOLDAAN\"");
      rows.append('\n');
    }
    return law(
        used,
        "lezingen\nin: %s\n| %s\n%s"
            .formatted(String.join(", ", used), String.join(" | ", used), rows));
  }

  private static TinyLaw law(String[] names, String table) {
    return TinyLaw.knowing("x: jaNee")
        .always("recht")
        .judgements(READINGS, names)
        .table("lezingen", table)
        .tree(tree("lezingen"));
  }

  /** A broad reading asks for one fact, a strict one for another. */
  private static TinyLaw either() {
    return TinyLaw.knowing("ruim: jaNee", "streng: jaNee")
        .always("recht")
        .judgements(READINGS, "a")
        .table(
            "lezingen",
            """
            lezingen
            in: a, ruim, streng
            | a | ruim | streng
            "RUIM" | "JA" | - => "VOLDAAN"
            "RUIM" | "NEE" | - => "NIET_VOLDAAN"
            "STRENG" | - | "JA" => "VOLDAAN"
            "STRENG" | - | "NEE" => "NIET_VOLDAAN"
            """)
        .tree(tree("lezingen"));
  }

  private static String tree(String table) {
    return """
    recht:
      naam: recht
      bron: Proefwet art. 1
      voorwaarden: {proef.eis: {naam: De eis, tabel: proef/%s}}
      uitkomsten:
        - {code: NEE, als: {NIET: proef.eis}, tekst: Het mag niet.}
        - {code: MAG, tekst: Het mag.}
    """
        .formatted(table);
  }
}
