package nl.toetssteen.eigenschappen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nl.toetssteen.Verzoek;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A request is what it says, in whatever order; another request has another receipt. */
class ReceiptTest {
  private static final int REQUESTS = 20;

  static Stream<String> decisions() {
    return Dossiers.decisions().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("decisions")
  void theOrderOfKeysChangesNothing(String decision) {
    Dossiers dossiers = new Dossiers(decision, 5);
    for (Verzoek request : dossiers.next(REQUESTS)) {
      JsonNode json = request.json();
      JsonNode shuffled = Json.shuffled(json, dossiers.random());

      assertThat(answer(shuffled)).as("%s", shuffled).isEqualTo(answer(json));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("decisions")
  void everyOtherRequestHasAReceiptOfItsOwn(String decision) {
    Dossiers dossiers = new Dossiers(decision, 6);

    assertThat(
            dossiers.next(REQUESTS).stream()
                .map(request -> Dossiers.TOETSSTEEN.toets(request).antwoord())
                .map(answer -> answer.ontvangstbewijs().invoer()))
        .doesNotHaveDuplicates();
  }

  private static String answer(JsonNode request) {
    byte[] bytes = request.toString().getBytes(StandardCharsets.UTF_8);
    return new String(Dossiers.TOETSSTEEN.toets(bytes).json(), StandardCharsets.UTF_8);
  }
}
