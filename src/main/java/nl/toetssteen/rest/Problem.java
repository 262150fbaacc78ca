package nl.toetssteen.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.toetssteen.facts.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Why there is no answer, in Dutch (RFC 9457).
 *
 * @param instance reference of this one occurrence, for whoever searches the log
 * @param errors everything wrong with the request
 */
public record Problem(
    int status, String title, String detail, @Nullable String instance, List<Violation> errors) {

  static final String MEDIA_TYPE = "application/problem+json";

  private static final int BAD_REQUEST = 400;
  private static final int INTERNAL = 500;

  public Problem {
    errors = List.copyOf(errors);
  }

  /** The request itself is wrong. */
  public static Problem invalid(List<Violation> violations) {
    String detail =
        violations.size() == 1
            ? "De invoer bevat één fout. Verbeter die en stuur de invoer opnieuw."
            : "De invoer bevat "
                + violations.size()
                + " fouten. Verbeter ze en stuur de invoer opnieuw.";
    return new Problem(BAD_REQUEST, "Ongeldige invoer", detail, null, violations);
  }

  /** Our own fault; the log tells more under the reference. */
  static Problem internal(String reference) {
    return new Problem(
        INTERNAL,
        "Interne fout",
        "Er ging iets mis in Toetssteen. Meld de fout met kenmerk " + reference + ".",
        "urn:uuid:" + reference,
        List.of());
  }

  static Problem of(int status) {
    return ProblemText.of(status);
  }

  Problem withDetail(String specific) {
    return new Problem(status, title, specific, instance, errors);
  }

  byte[] json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("status", status).put("title", title).put("detail", detail);
    if (instance != null) {
      json.put("instance", instance);
    }
    if (!errors.isEmpty()) {
      ArrayNode array = json.putArray("errors");
      errors.forEach(
          error ->
              array
                  .addObject()
                  .put("in", "body")
                  .put("pad", error.path())
                  .put("detail", error.message()));
    }
    return Json.bytes(json);
  }
}
