package nl.toetssteen.bulk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.toetssteen.explain.answer.Kort;
import nl.toetssteen.explain.answer.Vergeleken;
import org.jspecify.annotations.Nullable;

/** The core of an answer as JSON. */
final class BriefAnswer {
  private BriefAnswer() {}

  static ObjectNode of(Kort answer) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    put(json, "beslissing", answer.beslissing());
    put(json, "onderwerp", answer.onderwerp());
    put(json, "ref", answer.ref());
    put(json, "regime", answer.regime());
    put(json, "lezing", answer.lezing());
    json.put("status", answer.status()).put("uitkomst", answer.uitkomst());
    ids(json, "ontbrekend", answer.ontbrekend());
    ids(json, "beoordelingen", answer.beoordelingen());
    if (!answer.deeltoetsingen().isEmpty()) {
      ArrayNode parts = json.putArray("deeltoetsingen");
      answer.deeltoetsingen().forEach(part -> parts.add(of(part)));
    }
    return json;
  }

  static ObjectNode compared(Vergeleken answers) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("anders", answers.anders());
    json.set("oud", of(answers.oud()));
    json.set("nieuw", of(answers.nieuw()));
    return json;
  }

  private static void ids(ObjectNode json, String name, List<String> ids) {
    ArrayNode array = json.putArray(name);
    ids.forEach(array::add);
  }

  private static void put(ObjectNode json, String name, @Nullable String value) {
    if (value != null) {
      json.put(name, value);
    }
  }
}
