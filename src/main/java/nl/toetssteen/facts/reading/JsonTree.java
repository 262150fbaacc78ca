package nl.toetssteen.facts.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.facts.Violation;
import org.jspecify.annotations.Nullable;

/** Builds the tree of one JSON text token by token, so that every fault is known with its path. */
final class JsonTree {

  static final int MAX_DEPTH = 50;
  private static final int MAX_STRING = 10_000;
  private static final int MAX_NUMBER = 30;

  private final JsonParser parser;
  private final List<Violation> violations = new ArrayList<>();

  private JsonTree(JsonParser parser) {
    this.parser = parser;
  }

  static JsonNode read(JsonParser parser) throws IOException {
    return new JsonTree(parser).root();
  }

  private JsonNode root() throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw stop("", "De invoer is geen JSON-object. Begin met { en eindig met }.");
    }
    JsonNode tree = object("", 1);
    if (parser.nextToken() != null) {
      violate("", "Na het JSON-object volgt nog tekst. Stuur precies één object.");
    }
    if (!violations.isEmpty()) {
      throw new InvalidInputException(violations);
    }
    return tree;
  }

  private ObjectNode object(String path, int depth) throws IOException {
    checkDepth(path, depth);
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      String at = JsonPaths.field(path, name);
      if (!wellFormed(name)) {
        violate(at, "De naam bevat een ongeldig Unicode-teken.");
      }
      parser.nextToken();
      if (object.replace(name, value(at, depth)) != null) {
        violate(at, "Dit veld staat er meer dan één keer. Laat er één staan.");
      }
    }
    return object;
  }

  private ArrayNode array(String path, int depth) throws IOException {
    checkDepth(path, depth);
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(JsonPaths.item(path, array.size()), depth));
    }
    return array;
  }

  private JsonNode value(String path, int depth) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(path, depth + 1);
      case START_ARRAY -> array(path, depth + 1);
      case VALUE_STRING -> string(path);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(path);
      case VALUE_TRUE -> JsonNodeFactory.instance.booleanNode(true);
      case VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(false);
      default -> JsonNodeFactory.instance.nullNode();
    };
  }

  private JsonNode string(String path) throws IOException {
    String text = parser.getText();
    if (text.length() > MAX_STRING) {
      violate(path, "De tekst is langer dan 10.000 tekens. Maak hem korter.");
    }
    if (!wellFormed(text)) {
      violate(path, "De tekst bevat een ongeldig Unicode-teken.");
    }
    return JsonNodeFactory.instance.textNode(text);
  }

  private JsonNode number(String path) throws IOException {
    if (parser.getTextLength() > MAX_NUMBER) {
      violate(path, "Het getal is langer dan 30 tekens. Maak het korter.");
      return JsonNodeFactory.instance.numberNode(0);
    }
    BigDecimal number = decimal();
    if (number == null || !CanonicalJson.canWrite(number)) {
      violate(path, "Het getal is te groot of te precies: gebruik ten hoogste 15 cijfers.");
      return JsonNodeFactory.instance.numberNode(0);
    }
    return DecimalNode.valueOf(number);
  }

  private @Nullable BigDecimal decimal() throws IOException {
    try {
      return parser.getDecimalValue();
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Text with half a surrogate pair cannot be written as UTF-8. */
  private static boolean wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
      }
    }
    return true;
  }

  private void checkDepth(String path, int depth) {
    if (depth > MAX_DEPTH) {
      throw stop(path, "De invoer is dieper genest dan 50 niveaus.");
    }
  }

  private void violate(String path, String message) {
    violations.add(new Violation(path, message));
  }

  private InvalidInputException stop(String path, String message) {
    violate(path, message);
    return new InvalidInputException(violations);
  }
}
