package nl.toetssteen.engine.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.toetssteen.engine.feel.Truth;
import nl.toetssteen.engine.feel.Variables;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Matching rows over known and unknown input. */
class TableTest {
  private static final String PET =
      """
      mag het
      in: soort, leeftijd, wild
      | soort | leeftijd | wild
      "SLANG" | - | - => "NIET_VOLDAAN"
      not("SLANG") | < 2 | - => "NIET_VOLDAAN"
      not("SLANG") | >= 2 | "JA" => "NIET_VOLDAAN"
      not("SLANG") | >= 2 | "NEE" => "VOLDAAN"
      """;

  @ParameterizedTest
  @CsvSource({
    // soort, leeftijd, wild, rows, outcome
    "HOND, 3, NEE, r040, VOLDAAN",
    "HOND, 1, NEE, r020, NIET_VOLDAAN",
    "SLANG, 3, NEE, r010, NIET_VOLDAAN",
    // a row that surely holds stands alone
    "SLANG, ?, ?, r010, NIET_VOLDAAN",
    "HOND, 1, ?, r020, NIET_VOLDAAN",
    // every row that can still hold says the same
    "?, 1, ?, r010 r020, NIET_VOLDAAN",
    "?, ?, JA, r010 r020 r030, NIET_VOLDAAN",
    // they differ
    "HOND, 3, ?, r030 r040, ",
    "?, 3, NEE, r010 r040, ",
    "?, ?, ?, r010 r020 r030 r040, "
  })
  void theOutcomeIsWhatEveryPossibleRowSays(
      String soort, String leeftijd, String wild, String rows, String outcome) {
    Variables input = input(soort, leeftijd, wild);
    Match match = table(PET, input).match(input);

    assertThat(match.rows()).extracting(Row::id).containsExactly(rows.split(" "));
    assertThat(match.output(0, input))
        .isEqualTo(outcome == null ? Truth.UNKNOWN : Value.known(outcome));
    assertThat(match.certain()).isEqualTo(!rows.contains(" "));
  }

  private static final String RANK =
      """
      rang
      in: soort, wild
      | soort | wild
      "SLANG" | - => 1
      "HOND", "WOLF" | "JA" => 2
      "HOND", "WOLF" | "NEE" => 3
      "KAT" | - => 4
      - | "GEEN" => 5
      """;

  /** Four texts and more are looked up instead of tested one by one. */
  @ParameterizedTest
  @CsvSource({
    "SLANG, JA, r010",
    "WOLF, JA, r020",
    "HOND, NEE, r030",
    "KAT, ?, r040",
    "KONIJN, GEEN, r050",
    "HOND, ?, r020 r030 r050",
    "?, JA, r010 r020 r040",
    "?, ?, r010 r020 r030 r040 r050"
  })
  void rowsAreFoundByTheirText(String soort, String wild, String rows) {
    Variables input = input(soort, "?", wild);

    assertThat(table(RANK, input).match(input).rows())
        .extracting(Row::id)
        .containsExactly(rows.split(" "));
  }

  @Test
  void aTextInNoRowIsAGap() {
    Variables input = input("KONIJN", "?", "JA");

    assertThatThrownBy(() -> table(RANK, input).match(input))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("No row of table");
  }

  @Test
  void aSingleRowThatMayHoldIsNotCertain() {
    Variables input = new Variables().unknown("wild");
    Match match = table("mag\nin: wild\n| wild\n\"JA\" => \"VOLDAAN\"", input).match(input);

    assertThat(match.certain()).isFalse();
    assertThat(match.output(0, input)).isEqualTo(Value.known("VOLDAAN"));
  }

  @Test
  void boundsRuleRowsOut() {
    Variables input =
        input("HOND", "?", "NEE")
            .with(
                "leeftijd",
                new Value.Unknown(java.math.BigDecimal.TEN, null, Set.of(Cause.fact("leeftijd"))));

    assertThat(table(PET, input).match(input).rows()).extracting(Row::id).containsExactly("r040");
  }

  @Test
  void aGapIsNoAnswer() {
    Variables input = input("HOND", "3", "ANDERS");

    assertThatThrownBy(() -> table(PET, input).match(input))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "No row of table proef/tabel matches.\n"
                + "Close the gap: every input needs exactly one row.");
  }

  @Test
  void onlyTheColumnsThatARowTestsAreAsked() {
    Variables input = input("SLANG", "?", "?");
    Match match = table(PET, input).match(input);
    List<Object> tested = new ArrayList<>();
    match.tested(tested::add);

    assertThat(tested).hasSize(1);
  }

  @Test
  void whatIsDecidedHoldsForEveryCompletion() {
    Random random = new Random(7);
    List<String> kinds = List.of("HOND", "KAT", "SLANG");
    List<String> ages = List.of("0", "1", "2", "9");
    List<String> truths = List.of("JA", "NEE");
    for (int round = 0; round < 500; round++) {
      String kind = random.nextBoolean() ? "?" : kinds.get(random.nextInt(3));
      String age = random.nextBoolean() ? "?" : ages.get(random.nextInt(4));
      String wild = random.nextBoolean() ? "?" : truths.get(random.nextInt(2));
      Value now = outcome(kind, age, wild);
      if (now instanceof Value.Known) {
        String soort = kind.equals("?") ? kinds.get(random.nextInt(3)) : kind;
        String leeftijd = age.equals("?") ? ages.get(random.nextInt(4)) : age;
        String later = wild.equals("?") ? truths.get(random.nextInt(2)) : wild;
        assertThat(outcome(soort, leeftijd, later)).isEqualTo(now);
      }
    }
  }

  @Test
  void everythingThatIsWrongWithATableIsToldTogether() {
    Variables input = new Variables().known("wild", "JA");
    List<String> faults = new ArrayList<>();
    String text =
        Dmn.text("mag\nin: wild\n| wild | onbekend > 1\n\"JA\" | ja => \"A\" : {tam}\n- | - => B")
            .replaceFirst("Proefwet art. 1", "")
            .replaceFirst("GELEZEN", "GEZIEN")
            .replace("UNIQUE", "COLLECT");
    new TableCompiler(read(text), input, faults).compile();

    assertThat(faults)
        .containsExactly(
            "Hit policy COLLECT; tables are UNIQUE",
            "Input: Unknown name or function \"onbekend\" at position 0 of \"onbekend > 1\"",
            "Row r010: bron is empty; no row without a source",
            "Row r010: verificatie \"GEZIEN\" is not one of [GELEZEN, SECUNDAIR, TE_VERIFIEREN]",
            "Row r010: toelichting names {tam}, which is no input here",
            "Row r010: A value is needed here at position 0 of \"ja\"",
            "Row r020: Unknown name or function \"B\" at position 0 of \"B\"");
  }

  private static Value outcome(String soort, String leeftijd, String wild) {
    Variables input = input(soort, leeftijd, wild);
    return table(PET, input).match(input).output(0, input);
  }

  private static Variables input(String soort, String leeftijd, String wild) {
    Variables input = new Variables().unknown("soort").unknown("leeftijd").unknown("wild");
    if (!soort.equals("?")) {
      input.known("soort", soort);
    }
    if (!leeftijd.equals("?")) {
      input.known("leeftijd", Integer.valueOf(leeftijd));
    }
    return wild.equals("?") ? input : input.known("wild", wild);
  }

  private static Table table(String text, Variables input) {
    List<String> faults = new ArrayList<>();
    Table table = new TableCompiler(read(Dmn.text(text)), input, faults).compile();
    assertThat(faults).isEmpty();
    return table;
  }

  private static DmnTable read(String text) {
    return DmnReader.read("proef/tabel", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
