package nl.toetssteen.engine.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table file may hold, and what is refused because it could do more than compute. */
class DmnReaderTest {
  private static final String TABLE =
      Dmn.text(
          """
          mag het
          in: leeftijd, soort
          grens = leeftijd + 1
          | leeftijd >= 18 | soort
          true | "HOND" => "VOLDAAN" : Oud genoeg.
          false | - => "NIET_VOLDAAN"
          """);

  @Test
  void aTableIsReadAsItIsWritten() {
    DmnTable table = read(TABLE);

    assertThat(table.path()).isEqualTo("proef/tabel");
    assertThat(table.decision()).isEqualTo("mag het");
    assertThat(table.inputs()).containsOnlyKeys("leeftijd", "soort");
    assertThat(table.derived()).containsEntry("grens", "leeftijd + 1");
    assertThat(table.columns())
        .extracting(DmnTable.Column::text)
        .containsExactly("leeftijd >= 18", "soort");
    assertThat(table.lines()).extracting(DmnTable.Line::id).containsExactly("r010", "r020");
    assertThat(table.lines().get(0).annotation("toelichting")).isEqualTo("Oud genoeg.");
  }

  @Test
  void aDoctypeIsRefusedBeforeAnyEntityIsRead() {
    assertThatThrownBy(
            () ->
                read(
                    "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + TABLE.replace("Oud genoeg.", "&x;")))
        .isInstanceOf(BrokenFileException.class)
        .hasMessageContaining("Malformed XML: DOCTYPE is disallowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.omg.org/spec/DMN/20230324/MODEL/",
        "http://www.omg.org/spec/DMN/20180521/MODEL/",
        ""
      })
  void anotherVersionOfDmnIsRefused(String namespace) {
    assertThatThrownBy(() -> read(TABLE.replace(DmnReader.NAMESPACE, namespace)))
        .hasMessageContaining("Not a DMN 1.3 file; expected namespace " + DmnReader.NAMESPACE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "businessKnowledgeModel",
        "decisionService",
        "import",
        "knowledgeSource",
        "elementCollection"
      })
  void whatATableDoesNotNeedIsRefused(String element) {
    assertThatThrownBy(() -> read(within("definitions", "<" + element + "/>")))
        .hasMessageContaining(
            "Element <" + element + "> is not allowed; a table computes and nothing else");
  }

  @ParameterizedTest
  @ValueSource(strings = {"functionDefinition", "context", "invocation", "list", "relation"})
  void aDecisionOfAnotherKindIsRefused(String element) {
    String other = "<decision name=\"extra\"><variable/><" + element + "/></decision>";

    assertThatThrownBy(() -> read(within("definitions", other)))
        .hasMessageContaining(
            "Decision \"extra\" is neither a decision table nor a literal expression")
        .hasMessageContaining("<" + element + "> in <decision> is not allowed");
  }

  @Test
  void aSecondTableGetsAFileOfItsOwn() {
    String second = "<decision name=\"tweede\"><variable/><decisionTable/></decision>";

    assertThatThrownBy(() -> read(within("definitions", second)))
        .hasMessageContaining(
            "Decision \"tweede\" is a second decision table; give it a file of its own");
  }

  @Test
  void aFileWithoutTableIsRefused() {
    assertThatThrownBy(() -> read("<definitions xmlns=\"" + DmnReader.NAMESPACE + "\"/>"))
        .hasMessageContaining("There is no decision table in this file; a .dmn holds exactly one");
  }

  @ParameterizedTest
  @CsvSource({
    "output, <defaultOutputEntry><text>1</text></defaultOutputEntry>",
    "decision, <knowledgeRequirement/>",
    "rule, <ruleAnnotation/>",
    "input, <importedValues/>"
  })
  void whatWouldBeIgnoredIsRefused(String parent, String child) {
    String element = child.substring(1, child.indexOf(child.contains("/>") ? "/" : ">"));
    String text =
        TABLE.replace("<output name=\"uitkomst\"/>", "<output name=\"uitkomst\"></output>");

    assertThatThrownBy(() -> read(within(text, parent, child)))
        .hasMessageContaining(
            "<%s> in <%s> is not allowed; it would be ignored".formatted(element, parent));
  }

  @Test
  void anotherLanguageIsRefused() {
    assertThatThrownBy(
            () ->
                read(
                    TABLE.replace(
                        "<inputExpression>", "<inputExpression expressionLanguage=\"Java\">")))
        .hasMessageContaining("<inputExpression> names an expressionLanguage; write FEEL");
  }

  @Test
  void namesAndRowsAreUsedOnce() {
    assertThatThrownBy(() -> read(TABLE.replace("name=\"soort\">", "name=\"leeftijd\">")))
        .hasMessageContaining(
            "Two elements are called \"leeftijd\"; give one of them another name");
    assertThatThrownBy(() -> read(TABLE.replace("name=\"grens\"", "name=\"soort\"")))
        .hasMessageContaining("Two elements are called \"soort\"");
    assertThatThrownBy(() -> read(TABLE.replace("r020", "r010")))
        .hasMessageContaining("Two rows have the id \"r010\"; an answer quotes it, so use another");
  }

  @Test
  void aRowHasACellForEachColumn() {
    assertThatThrownBy(
            () -> read(TABLE.replaceFirst("<inputEntry><text>-</text></inputEntry>", "")))
        .hasMessageContaining("Row r020 has 1 cells and 1 outputs; the table has 2 and 1");
  }

  private static DmnTable read(String text) {
    return DmnReader.read("proef/tabel", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String within(String parent, String child) {
    return within(TABLE, parent, child);
  }

  /** Puts an element at the end of the last parent of this name. */
  private static String within(String text, String parent, String child) {
    int end = text.lastIndexOf("</" + parent + ">");
    return text.substring(0, end) + child + text.substring(end);
  }
}
