package nl.toetssteen.facts.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

  private static String canonical(JsonNode node) {
    return new String(CanonicalJson.bytes(node), UTF_8);
  }

  private static JsonNode number(String number) {
    return DecimalNode.valueOf(new BigDecimal(number));
  }

  @Test
  void keysAreSortedByUtf16CodeUnits() {
    String json = "{\"€\":1,\"\\r\":2,\"\ufb33\":3,\"1\":4,\"😂\":5,\"\u0080\":6,\"ö\":7}";

    assertThat(canonical(StrictJson.read(json)))
        .isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😂\":5,\"\ufb33\":3}");
  }

  @Test
  void nothingIsEscapedThatNeedNotBe() {
    String json = "{\"a\": \"€$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\"}";

    assertThat(canonical(StrictJson.read(json)))
        .isEqualTo("{\"a\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    assertThat(canonical(TextNode.valueOf("\b\t\f\r\u007f"))).isEqualTo("\"\\b\\t\\f\\r\u007f\"");
  }

  @Test
  void structureIsWrittenWithoutSpace() {
    assertThat(canonical(StrictJson.read("{ \"b\" : [ ] , \"a\" : [ true , null , { } ] }")))
        .isEqualTo("{\"a\":[true,null,{}],\"b\":[]}");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1.0, 1",
    "100, 100",
    "1E+2, 100",
    "-4.50, -4.5",
    "0.002, 0.002",
    "0.000001, 0.000001",
    "0.0000001, 1e-7",
    "-0.00000012, -1.2e-7",
    "123456789012345, 123456789012345",
    "1e20, 100000000000000000000",
    "333333333.333333, 333333333.333333"
  })
  void numbersHaveOneForm(String number, String form) {
    assertThat(canonical(number(number))).isEqualTo(form);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e21", "1234567890123456", "1e-301", "1e999999999"})
  void numbersWithoutOneFormAreRefused(String number) {
    assertThatThrownBy(() -> CanonicalJson.bytes(number(number)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A number has more than 15 digits or is 10^21 or more.\n"
                + "Round it before it is hashed.");
  }

  @Test
  void whatIsNotJsonIsRefused() {
    assertThatThrownBy(() -> CanonicalJson.bytes(DoubleNode.valueOf(Double.NaN)))
        .hasMessage("JSON has no NaN and no infinity");
    assertThatThrownBy(() -> CanonicalJson.bytes(TextNode.valueOf("\ud800")))
        .hasMessage("Text with half a surrogate pair has no UTF-8 form");
    assertThatThrownBy(() -> CanonicalJson.bytes(MissingNode.getInstance()))
        .hasMessage("JSON has no way to write a node of type MISSING");
  }

  @Test
  void equalInputHasOneHash() {
    assertThat(CanonicalJson.sha256(StrictJson.read("{\"b\": 1.0, \"a\": \"x\"}")))
        .isEqualTo(CanonicalJson.sha256(StrictJson.read("{\"a\":\"\\u0078\",\"b\":1}")))
        .isNotEqualTo(CanonicalJson.sha256(StrictJson.read("{\"a\":\"x\",\"b\":\"1\"}")));
    assertThat(CanonicalJson.sha256(StrictJson.read("{}")))
        .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  }

  @RepeatedTest(100)
  void canonicalFormReadsBackAsTheSameNumber(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    BigDecimal number =
        new BigDecimal(random.nextLong(1_000_000_000_000_000L))
            .scaleByPowerOfTen(random.nextInt(30) - 25);
    String form = canonical(DecimalNode.valueOf(number));

    assertThat(new BigDecimal(form)).isEqualByComparingTo(number);
    assertThat(Double.parseDouble(form)).isEqualTo(number.doubleValue());
  }
}
