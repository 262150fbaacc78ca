package nl.toetssteen.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.toetssteen.explain.answer.AnswerJson;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Signaal;
import org.junit.jupiter.api.Test;

class AnswerJsonTest {

  @Test
  void whateverATextHoldsIsReadBackAsItWas() throws Exception {
    StringBuilder text = new StringBuilder();
    for (char c = 0; c < 0x180; c++) {
      text.append(c);
    }
    text.append("€ \u2028 \uD83D\uDE00 }");

    for (byte[] json :
        List.of(
            AnswerJson.bytes(answer(text.toString())), AnswerJson.line(answer(text.toString())))) {
      JsonNode read = new ObjectMapper().readTree(json);
      assertThat(read.at("/signalen/0/tekst").textValue()).isEqualTo(text.toString());
      assertThat(read.get("uitkomst").isNull()).isTrue();
      assertThat(read.has("tijdlijn")).isFalse();
    }
  }

  @Test
  void controlCharactersAreEscapedInCapitals() {
    String json = new String(AnswerJson.line(answer("\u001f\"\\\n")), StandardCharsets.UTF_8);

    assertThat(json).contains("\"tekst\":\"\\u001F\\\"\\\\\\n\"");
  }

  private static Antwoord answer(String text) {
    return new Antwoord(
        null,
        null,
        null,
        null,
        null,
        null,
        "GEGEVENS_ONTBREKEN",
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        List.of(new Signaal("VOORSTEL", text, null)),
        null,
        null);
  }
}
