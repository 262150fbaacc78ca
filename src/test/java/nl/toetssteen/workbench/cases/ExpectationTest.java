package nl.toetssteen.workbench.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Bron;
import nl.toetssteen.explain.answer.Trede;
import org.junit.jupiter.api.Test;

/** What a case may expect of the ladder of an answer. */
class ExpectationTest {
  private static final Antwoord ANSWER =
      ladder(
          rung("FAMILIE", "NIET_VOLDAAN", false),
          rung("VISUM", "VOLDAAN", true),
          rung("INREIS", "ONBEKEND", false));

  @Test
  void rungsAndTheOneThatDecidesAreAsExpected() throws JsonProcessingException {
    assertThat(
            differences(
                "{\"treden\": {\"FAMILIE\": \"NIET_VOLDAAN\", \"INREIS\": \"ONBEKEND\"},"
                    + " \"beslissendeTrede\": \"VISUM\"}"))
        .isEmpty();
  }

  @Test
  void everyRungThatDiffersIsTold() throws JsonProcessingException {
    assertThat(
            differences(
                "{\"treden\": {\"FAMILIE\": \"VOLDAAN\", \"VISUM\": \"VOLDAAN\", \"DIPLOMA\":"
                    + " \"VOLDAAN\"}}"))
        .containsExactly(
            "treden.FAMILIE: verwacht VOLDAAN, gekregen NIET_VOLDAAN",
            "treden.DIPLOMA: verwacht VOLDAAN, gekregen null");
  }

  @Test
  void anotherDecidingRungIsADifference() throws JsonProcessingException {
    assertThat(differences("{\"beslissendeTrede\": \"INREIS\"}"))
        .containsExactly("beslissendeTrede: verwacht INREIS, gekregen VISUM");
  }

  @Test
  void aLadderOnWhichNothingDecidesYetIsExpectedAsNull() throws JsonProcessingException {
    String nothing = "{\"beslissendeTrede\": null}";

    assertThat(differences(nothing, ladder(rung("VISUM", "ONBEKEND", false)))).isEmpty();
    assertThat(differences(nothing))
        .containsExactly("beslissendeTrede: verwacht null, gekregen VISUM");
  }

  private static List<String> differences(String expected) throws JsonProcessingException {
    return differences(expected, ANSWER);
  }

  private static List<String> differences(String expected, Antwoord answer)
      throws JsonProcessingException {
    return Expectation.differences(new ObjectMapper().readTree(expected), answer);
  }

  private static Trede rung(String criterion, String outcome, boolean decides) {
    Bron source = new Bron("Huisdierpaswet art. 1", null, null, "GELEZEN");
    return new Trede(
        BigDecimal.ONE, criterion, "HIER", outcome, decides, "r010", source, List.of(), "Reden.");
  }

  private static Antwoord ladder(Trede... rungs) {
    return new Antwoord(
        null,
        null,
        null,
        null,
        null,
        null,
        Antwoord.BESLIST,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(rungs),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        null,
        null);
  }
}
