package nl.toetssteen.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Whether the server answers; it has nothing behind it that could be down. */
final class Health {

  private Health() {}

  static JsonNode up(String version) {
    return JsonNodeFactory.instance.objectNode().put("status", "UP").put("versie", version);
  }
}
