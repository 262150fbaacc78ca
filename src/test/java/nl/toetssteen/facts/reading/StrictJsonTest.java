package nl.toetssteen.facts.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Random;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.facts.Violation;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

  private static List<Violation> violations(byte[] bytes) {
    InvalidInputException refusal =
        catchThrowableOfType(InvalidInputException.class, () -> StrictJson.read(bytes));
    assertThat(refusal).as("refusal of %s", new String(bytes, UTF_8)).isNotNull();
    return refusal.violations();
  }

  private static List<Violation> violations(String json) {
    return violations(json.getBytes(UTF_8));
  }

  private static Violation whole(String message) {
    return new Violation("", message);
  }

  @Test
  void objectIsReadWithDecimalsExact() {
    assertThat(StrictJson.read("{\"a\": [0.1, true, false, null, \"é😀\"]}".getBytes(UTF_8)))
        .hasToString("{\"a\":[0.1,true,false,null,\"é😀\"]}");
    assertThat(StrictJson.read("{\"a\": 0.10}").get("a").decimalValue()).isEqualTo("0.10");
    assertThat(StrictJson.read("{}")).isEmpty();
  }

  @Test
  void repeatedKeysAreAllNamedWithTheirPath() {
    assertThat(violations("{\"a\": {\"b\": 1, \"b\": 2}, \"c\": [{\"d\": 1, \"d\": 1}], \"a\": 3}"))
        .extracting(Violation::path)
        .containsExactly("a", "a.b", "c[0].d");
    assertThat(violations("{\"a\": 1, \"a\": 1}"))
        .containsExactly(
            new Violation("a", "Dit veld staat er meer dan één keer. Laat er één staan."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t"})
  void nothingIsRefused(String json) {
    assertThat(violations(json))
        .containsExactly(whole("De invoer is leeg. Stuur een JSON-object."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "3", "\"tekst\"", "true"})
  void whatIsNotAnObjectIsRefused(String json) {
    assertThat(violations(json))
        .containsExactly(whole("De invoer is geen JSON-object. Begin met { en eindig met }."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{} {}", "{} 3", "{}[]"})
  void textAfterTheObjectIsRefused(String json) {
    assertThat(violations(json))
        .containsExactly(whole("Na het JSON-object volgt nog tekst. Stuur precies één object."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"bsn\": 999990019,}",
        "{\"bsn\": 'geheim'}",
        "{\"bsn\": NaN}",
        "{\"bsn\": geheim}",
        "{\"bsn\": 012}",
        "{// geheim\n}",
        "{\"bsn\": \"geheim",
        "{\"bsn\": \"geheim\n\"}",
        "{\"a\": 1} geheim",
        "{"
      })
  void whatIsNotJsonIsRefusedWithoutItsText(String json) {
    assertThat(violations(json)).hasSize(1);
    assertThat(violations(json).get(0).message())
        .matches("De invoer is geen geldige JSON \\(regel \\d, kolom \\d+\\)\\.");
  }

  @Test
  void placeOfTheFaultIsGiven() {
    assertThat(violations("{\n  \"a\": 012\n}"))
        .containsExactly(whole("De invoer is geen geldige JSON (regel 2, kolom 9)."));
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    assertThat(violations(new byte[] {'{', '"', (byte) 0xe9, '"', ':', '1', '}'}))
        .containsExactly(whole("De invoer is geen geldige UTF-8. Stuur JSON in UTF-8."));
  }

  @Test
  void halfASurrogatePairIsRefused() {
    assertThat(violations("{\"a\": \"\\ud800\"}"))
        .containsExactly(new Violation("a", "De tekst bevat een ongeldig Unicode-teken."));
    assertThat(violations("{\"\\ud800\": 1}"))
        .containsExactly(new Violation("?", "De naam bevat een ongeldig Unicode-teken."));
  }

  @Test
  void limitsHold() {
    assertThat(violations(new byte[StrictJson.MAX_BYTES + 1]))
        .containsExactly(whole("De invoer is groter dan 1 MiB. Stuur minder gegevens."));
    assertThat(violations("{\"a\": \"" + "x".repeat(10_001) + "\"}"))
        .containsExactly(
            new Violation("a", "De tekst is langer dan 10.000 tekens. Maak hem korter."));
    assertThat(violations("{\"a\": " + "1".repeat(31) + "}"))
        .containsExactly(new Violation("a", "Het getal is langer dan 30 tekens. Maak het korter."));
    assertThat(violations("{\"a\": " + "[".repeat(50) + "]".repeat(50) + "}").get(0).message())
        .isEqualTo("De invoer is dieper genest dan 50 niveaus.");
    assertThat(StrictJson.read("{\"a\": " + "[".repeat(49) + "]".repeat(49) + "}")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e21",
        "1234567890123456",
        "1e-301",
        "0.1234567890123456",
        "1e999999999",
        "1e99999999999",
        "-1e2147483647"
      })
  void numbersThatOthersWouldReadDifferentlyAreRefused(String number) {
    assertThat(violations("{\"a\": " + number + "}").get(0).message())
        .isEqualTo("Het getal is te groot of te precies: gebruik ten hoogste 15 cijfers.");
  }

  @Test
  void longNamesAreShownInPart() {
    assertThat(violations("{\"" + "x".repeat(9_000) + "\\u0000\": 1e21}").get(0).path())
        .isEqualTo("x".repeat(60) + "…");
    assertThat(violations("{\"a\\u0007b\": 1e21}").get(0).path()).isEqualTo("a?b");
  }

  @RepeatedTest(300)
  void anyBytesAreATreeOrARefusal(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String alphabet = "{}[]\",:0123456789.eE+-truefalsn\\ud8 \u0000é😀";
    StringBuilder text = new StringBuilder("{\"a\":");
    for (int i = random.nextInt(40); i > 0; i--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    byte[] bytes = text.append(random.nextBoolean() ? "}" : "").toString().getBytes(UTF_8);
    try {
      assertThat(CanonicalJson.bytes(StrictJson.read(bytes))).isNotEmpty();
    } catch (InvalidInputException refusal) {
      assertThat(refusal.violations()).isNotEmpty();
    }
  }
}
