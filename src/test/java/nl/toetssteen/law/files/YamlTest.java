package nl.toetssteen.law.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {
  @Test
  void aDocumentIsReadWithItsTypes() {
    JsonNode tree =
        read("tekst: abc\ngetal: 12\nbedrag: 1.50\ndag: 2026-06-12\nja: true\nJA: NEE\n");

    assertThat(tree.get("tekst").isTextual()).isTrue();
    assertThat(tree.get("getal").intValue()).isEqualTo(12);
    assertThat(tree.get("bedrag").decimalValue()).isEqualByComparingTo("1.50");
    assertThat(tree.get("dag").textValue()).isEqualTo("2026-06-12");
    assertThat(tree.get("ja").booleanValue()).isTrue();
    assertThat(tree.get("JA").textValue()).isEqualTo("NEE");
  }

  @Test
  void aKeyMayNotStandTwiceInOneMapping() {
    assertThat(faults("a: 1\nb: 2\na: 3\n"))
        .singleElement()
        .asString()
        .startsWith("line 3: not valid YAML: Duplicate field 'a'");
  }

  @Test
  void anchorsAliasesAndTagsAreRefused() {
    assertThat(faults("a: &x [1]\nb: *x\n"))
        .containsExactly(
            "line 1: not valid YAML: anchors and aliases are not used here; write it out");
    assertThat(faults("a: 1\nb: *x\n"))
        .containsExactly(
            "line 2: not valid YAML: anchors and aliases are not used here; write it out");
    assertThat(faults("a: !!java.net.URL [x]\n"))
        .containsExactly("line 1: not valid YAML: tags are not used here; remove it");
  }

  @Test
  void norwayIsNotFalse() {
    JsonNode tree = read("land: NO\nantwoord: yes\n");

    assertThat(tree.get("land").textValue()).isEqualTo("NO");
    assertThat(tree.get("antwoord").textValue()).isEqualTo("yes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"010", "0x1F", "1_000", "1e3", ".5", "+3"})
  void numbersThatReadersReadDifferentlyAreRefused(String number) {
    assertThat(faults("a: " + number))
        .containsExactly(
            "line 1: not valid YAML: write a number in plain digits, or put it in quotes");
    assertThat(read("a: \"" + number + "\"").get("a").textValue()).isEqualTo(number);
  }

  @Test
  void aSecondDocumentIsRefused() {
    assertThat(faults("a: 1\n---\nb: 2\n"))
        .singleElement()
        .asString()
        .endsWith("not valid YAML: a second document begins");
  }

  @Test
  void deepNestingIsRefused() {
    assertThat(faults("a: " + "[".repeat(200) + "]".repeat(200)))
        .singleElement()
        .asString()
        .contains("nesting depth");
  }

  @Test
  void brokenSyntaxIsNamedWithItsLine() {
    assertThat(faults("a: 1\nb: [1, 2\nc: 3\n"))
        .containsExactly(
            "line 3: not valid YAML: while parsing a flow sequence, expected ',' or ']', but got"
                + " :");
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() {
    BrokenFileException broken =
        catchThrowableOfType(
            BrokenFileException.class, () -> Yaml.read("a.yaml", new byte[] {'a', ':', ' ', -1}));

    assertThat(broken.where()).isEqualTo("a.yaml");
    assertThat(broken.faults()).containsExactly("is not UTF-8; save it as UTF-8");
  }

  @Test
  void anEmptyFileIsNoMapping() {
    Faults faults = new Faults("a.yaml");
    Yaml.readMap("a.yaml", bytes("# niets\n"), faults);

    assertThat(faults.all()).containsExactly("must be a mapping of keys to values, not nothing");
  }

  private static JsonNode read(String yaml) {
    return Yaml.read("a.yaml", bytes(yaml));
  }

  private static List<String> faults(String yaml) {
    return catchThrowableOfType(BrokenFileException.class, () -> read(yaml)).faults();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
