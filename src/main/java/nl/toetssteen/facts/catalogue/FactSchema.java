package nl.toetssteen.facts.catalogue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The JSON Schema (2020-12) of the facts of a decision, with its questions in Dutch. */
public final class FactSchema {

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final int MAX_ITEMS = 200;
  private static final int DECIMALS_OF_EURO = 2;

  private final FactCatalogue catalogue;

  public FactSchema(FactCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The schema of {@code feiten}. */
  public ObjectNode facts() {
    ObjectNode schema = object();
    catalogue.facts().forEach(fact -> declare(schema, fact.path(), fact(fact)));
    catalogue.lists().forEach(list -> declare(schema, list.name(), list(list)));
    return schema;
  }

  /**
   * The schema of a whole request.
   *
   * @param decision id of the decision
   * @param judgements what the request may answer
   */
  public ObjectNode request(String decision, Collection<JudgementQuestion> judgements) {
    return new RequestSchema(decision, judgements).with(DIALECT, facts());
  }

  static ObjectNode object() {
    ObjectNode schema = node().put("type", "object");
    schema.putObject("properties");
    return schema.put("additionalProperties", false);
  }

  static ObjectNode date() {
    return node().put("type", "string").put("format", "date");
  }

  static ObjectNode choice(Collection<String> codes) {
    ObjectNode schema = node().put("type", "string");
    codes.forEach(schema.putArray("enum")::add);
    return schema;
  }

  static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ObjectNode properties(ObjectNode schema) {
    return schema.withObjectProperty("properties");
  }

  private static void declare(ObjectNode root, String path, ObjectNode schema) {
    String[] parts = path.split("\\.", -1);
    ObjectNode at = root;
    for (int i = 0; i < parts.length - 1; i++) {
      ObjectNode properties = properties(at);
      if (!properties.has(parts[i])) {
        properties.set(parts[i], object());
      }
      at = properties.withObjectProperty(parts[i]);
    }
    properties(at).set(parts[parts.length - 1], schema);
  }

  private static ObjectNode fact(FactDeclaration fact) {
    ObjectNode schema = values(fact);
    if (fact.mayBeAbsent()) {
      String type = schema.path("type").asText();
      schema.putArray("type").add(type).add("null");
      if (schema.get("enum") instanceof ArrayNode codes) {
        codes.addNull();
      }
    }
    return describe(schema, fact.question(), description(fact));
  }

  private static ObjectNode values(FactDeclaration fact) {
    return switch (fact.kind()) {
      case DATUM -> date();
      case JA_NEE -> choice(List.of("JA", "NEE"));
      case KEUZE -> choice(fact.options().keySet());
      case GEHEEL -> bounds(node().put("type", "integer"), fact);
      case BEDRAG ->
          bounds(node().put("type", "number"), fact)
              .put("multipleOf", BigDecimal.ONE.movePointLeft(DECIMALS_OF_EURO));
    };
  }

  private static ObjectNode bounds(ObjectNode schema, FactDeclaration fact) {
    BigDecimal min = fact.min();
    BigDecimal max = fact.max();
    if (min != null) {
      schema.put("minimum", min);
    }
    if (max != null) {
      schema.put("maximum", max);
    }
    return schema;
  }

  private static ObjectNode list(ListDeclaration list) {
    ObjectNode item = object();
    list.fields().forEach(field -> properties(item).set(field.name(), fact(field)));
    properties(item)
        .set("ref", describe(ref(), "Eigen kenmerk van de vrager; komt ongewijzigd terug.", ""));
    ObjectNode schema = object();
    properties(schema)
        .set("volledig", describe(choice(List.of("JA", "NEE")), "Staat alles in deze lijst?", ""));
    ObjectNode items = node().put("type", "array").put("maxItems", MAX_ITEMS);
    items.set("items", item);
    properties(schema).set("items", items);
    String help = list.help();
    return describe(schema, list.question(), help == null ? "" : help);
  }

  private static ObjectNode ref() {
    return node().put("type", "string").put("pattern", "^[A-Za-z0-9._-]{1,64}$");
  }

  static ObjectNode describe(ObjectNode schema, String title, String description) {
    schema.put("title", title);
    return description.isEmpty() ? schema : schema.put("description", description);
  }

  private static String description(FactDeclaration fact) {
    StringJoiner text = new StringJoiner(" ");
    add(text, "", fact.help());
    add(text, "Eenheid: ", fact.unit());
    for (Map.Entry<String, String> option : fact.options().entrySet()) {
      add(text, option.getKey() + ": ", option.getValue());
    }
    add(text, "Null: ", fact.absence());
    return text.toString();
  }

  private static void add(StringJoiner text, String label, @Nullable String sentence) {
    if (sentence != null) {
      boolean closed = sentence.endsWith(".") || sentence.endsWith("?");
      text.add(label + sentence + (closed ? "" : "."));
    }
  }
}
