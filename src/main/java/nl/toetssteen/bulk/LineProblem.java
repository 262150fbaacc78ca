package nl.toetssteen.bulk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.toetssteen.facts.Violation;

/** What stands in the place of an answer: why there is none, in Dutch, and nothing of the facts. */
final class LineProblem {
  /** How every one begins, and no answer does. */
  static final String START = "{\"status\":";

  private static final int REFUSED = 400;
  private static final int FAILED = 500;

  private LineProblem() {}

  /** The line itself is at fault; everything wrong with it is named. */
  static byte[] refused(List<Violation> violations) {
    String detail =
        violations.size() == 1
            ? "Deze regel bevat één fout. Verbeter die en stuur de regel opnieuw."
            : "Deze regel bevat "
                + violations.size()
                + " fouten. Verbeter ze en stuur de regel opnieuw.";
    ObjectNode json = problem(REFUSED, "Ongeldige invoer", detail);
    ArrayNode errors = json.putArray("errors");
    violations.forEach(v -> errors.addObject().put("pad", v.path()).put("detail", v.message()));
    return bytes(json);
  }

  /** The fault is ours. */
  static byte[] failed() {
    return bytes(
        problem(
            FAILED,
            "Interne fout",
            "Er ging iets mis in Toetssteen bij deze regel. Meld de fout met het logboek."));
  }

  private static ObjectNode problem(int status, String title, String detail) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("status", status)
        .put("title", title)
        .put("detail", detail);
  }

  private static byte[] bytes(ObjectNode json) {
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }
}
