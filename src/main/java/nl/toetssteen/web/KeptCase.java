package nl.toetssteen.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Ontvangstbewijs;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.facts.Violation;
import nl.toetssteen.facts.reading.StrictJson;
import nl.toetssteen.web.form.CaseState;
import nl.toetssteen.web.view.AnswerView;

/**
 * A case from a file that was kept: the request alone, or with the answer of that time.
 *
 * @param answer of that time; missing if it was not kept
 */
record KeptCase(CaseState state, JsonNode answer) {

  static final String REQUEST = "verzoek";
  static final String ANSWER = "antwoord";

  private static final String AN_ANSWER =
      "Dit bestand is een antwoord en geen zaak. Kies het bestand zaak.json of dossier.json.";
  private static final String NO_CASE =
      "Dit bestand is geen zaak van Toetssteen: er staat geen beslissing met feiten in. Kies het"
          + " bestand zaak.json of dossier.json dat u hebt bewaard.";

  /**
   * Reads it.
   *
   * @throws InvalidInputException saying what is wrong with the file, and what to do
   */
  static KeptCase read(String text) {
    JsonNode root = StrictJson.read(text);
    JsonNode request = root.has(REQUEST) ? root.path(REQUEST) : root;
    if (root.has("ontvangstbewijs")) {
      throw refused(AN_ANSWER);
    }
    if (!(request instanceof ObjectNode object) || !request.path("feiten").isObject()) {
      throw refused(NO_CASE);
    }
    return new KeptCase(CaseState.of(object), root.path(ANSWER));
  }

  private static InvalidInputException refused(String message) {
    return new InvalidInputException(List.of(new Violation("", message)));
  }

  /** What differs from the time it was kept. */
  List<String> notices(Antwoord now) {
    Ontvangstbewijs receipt = now.ontvangstbewijs();
    if (answer.isMissingNode() || receipt == null) {
      return List.of();
    }
    List<String> notices = new ArrayList<>();
    JsonNode kept = answer.path("ontvangstbewijs");
    if (!kept.path("regelset").asText().equals(receipt.regelset())) {
      notices.add(
          "Deze zaak is bewaard met een andere stand van de regels. Het antwoord hieronder is"
              + " opnieuw berekend met de regels van nu.");
    }
    String then = conclusion();
    if (!then.isEmpty() && !then.equals(AnswerView.conclusion(now))) {
      notices.add("Het bewaarde antwoord was: " + then);
    }
    return notices;
  }

  private String conclusion() {
    return answer.path("uitkomst").path("tekst").asText();
  }
}
