package nl.toetssteen.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.law.DecisionInfo;

/**
 * The description of the API: a fixed part, and per decision the schema of a request. Its examples
 * are made with the API itself, so that they cannot grow old.
 */
final class OpenApi {

  private static final String FIXED_PART = "openapi.json";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Toetssteen toetssteen;
  private final JsonNode document;

  /** Answers a question for its example, so that the law is compiled before the first caller. */
  OpenApi(Toetssteen toetssteen) {
    this.toetssteen = toetssteen;
    this.document = build();
  }

  JsonNode document() {
    return document;
  }

  private JsonNode build() {
    ObjectNode root = fixedPart();
    root.withObjectProperty("info").put("version", toetssteen.versie());
    List<DecisionInfo> decisions = toetssteen.beslissingen();
    ObjectNode request = root.withObject("/components/schemas/Verzoek");
    ArrayNode alternatives = request.putArray("oneOf");
    ObjectNode mapping = request.withObject("/discriminator/mapping");
    for (DecisionInfo decision : decisions) {
      String name = "Verzoek-" + decision.id();
      String reference = "#/components/schemas/" + name;
      root.withObject("/components/schemas").set(name, schema(decision.id()));
      alternatives.addObject().put("$ref", reference);
      mapping.put(decision.id(), reference);
    }
    if (!decisions.isEmpty()) {
      examples(root, decisions.get(0));
    }
    return root;
  }

  /** The dialect is that of the document as a whole. */
  private ObjectNode schema(String decision) {
    ObjectNode schema = toetssteen.schema(decision);
    schema.remove("$schema");
    return schema;
  }

  private void examples(ObjectNode root, DecisionInfo decision) {
    ObjectNode request =
        JsonNodeFactory.instance
            .objectNode()
            .put("beslissing", decision.id())
            .put("peildatum", decision.loadedFrom().toString());
    request.putObject("feiten");
    ObjectNode assess = root.withObject("/paths").withObjectProperty("/toetsingen");
    content(assess.withObject("/post/requestBody")).set("example", request);
    try {
      byte[] answer = toetssteen.toets(MAPPER.writeValueAsBytes(request)).json();
      content(assess.withObject("/post/responses/200")).set("example", MAPPER.readTree(answer));
    } catch (IOException e) {
      throw new UncheckedIOException("The example cannot be made", e);
    }
  }

  private static ObjectNode content(ObjectNode parent) {
    return parent.withObjectProperty("content").withObjectProperty("application/json");
  }

  private static ObjectNode fixedPart() {
    try (InputStream stream = OpenApi.class.getResourceAsStream(FIXED_PART)) {
      if (stream == null) {
        throw new IllegalStateException(FIXED_PART + " is missing beside " + OpenApi.class);
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return MAPPER.readValue(text, ObjectNode.class);
    } catch (IOException e) {
      throw new UncheckedIOException(FIXED_PART + " cannot be read", e);
    }
  }
}
