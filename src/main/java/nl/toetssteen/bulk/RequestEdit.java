package nl.toetssteen.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;
import nl.toetssteen.law.ProposalChoice;
import org.jspecify.annotations.Nullable;

/** Adds to a request, before it is read as one. */
final class RequestEdit {
  private static final String PROPOSALS = "voorstellen";
  private static final String WITHOUT = "zonder";

  private RequestEdit() {}

  /** Adds a proposal; one that the request chose itself gets this commencement. */
  static void choose(ObjectNode request, ProposalChoice choice) {
    ArrayNode proposals = array(request, PROPOSALS);
    if (proposals == null) {
      return; // reading it says what is wrong with it
    }
    for (int i = proposals.size() - 1; i >= 0; i--) {
      if (proposals.path(i).path("id").asText().equals(choice.id())) {
        proposals.remove(i);
      }
    }
    ObjectNode proposal = proposals.addObject().put("id", choice.id());
    if (choice.commencement() != null) {
      proposal.put("inwerking", choice.commencement().toString());
    }
  }

  /** Leaves out more parts of the answer. */
  static void leaveOut(ObjectNode request, Set<String> parts) {
    ArrayNode without = parts.isEmpty() ? null : array(request, WITHOUT);
    if (without == null) {
      return;
    }
    Set<String> missing = new TreeSet<>(parts);
    without.forEach(part -> missing.remove(part.asText()));
    missing.forEach(without::add);
  }

  private static @Nullable ArrayNode array(ObjectNode request, String name) {
    JsonNode present = request.path(name);
    return present.isMissingNode() || present.isArray() ? request.withArrayProperty(name) : null;
  }
}
