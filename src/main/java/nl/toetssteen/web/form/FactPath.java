package nl.toetssteen.web.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.facts.catalogue.FactDeclaration;
import nl.toetssteen.facts.catalogue.ListDeclaration;
import org.jspecify.annotations.Nullable;

/**
 * The place of one value in the facts of a request.
 *
 * @param path {@code verzoek.ingediendOp} or {@code kinderen[0].geboortedatum}
 * @param declaration what is declared of it
 * @param list the list, for a field of an item
 * @param index of that item; -1 outside a list
 */
public record FactPath(
    String path, FactDeclaration declaration, @Nullable ListDeclaration list, int index) {

  private static final Pattern ITEM = Pattern.compile("(\\w+)\\[(\\d{1,3})]\\.(\\w+)");

  /** Finds the declared fact or field at a path. */
  public static Optional<FactPath> of(FactCatalogue catalogue, String path) {
    Matcher item = ITEM.matcher(path);
    if (!item.matches()) {
      FactDeclaration fact = path.indexOf('[') < 0 ? catalogue.fact(path) : null;
      return Optional.ofNullable(fact).map(f -> new FactPath(path, f, null, -1));
    }
    ListDeclaration list = catalogue.list(item.group(1));
    FactDeclaration field = list == null ? null : list.field(item.group(3));
    return Optional.ofNullable(field)
        .map(f -> new FactPath(path, f, list, Integer.parseInt(item.group(2))));
  }

  /** The value in these facts; missing if it is unknown, JSON null if it is known to be absent. */
  public JsonNode in(JsonNode facts) {
    if (list != null) {
      return facts.path(list.name()).path("items").path(index).path(declaration.name());
    }
    JsonNode at = facts;
    for (String part : path.split("\\.", -1)) {
      at = at.path(part);
    }
    return at;
  }

  /** Sets the value; a missing node makes it unknown. */
  void set(ObjectNode facts, JsonNode value) {
    ObjectNode parent = list == null ? parent(facts) : item(facts, list);
    if (value instanceof MissingNode) {
      parent.remove(declaration.name());
    } else {
      parent.set(declaration.name(), value);
    }
  }

  private ObjectNode parent(ObjectNode facts) {
    String[] parts = path.split("\\.", -1);
    ObjectNode at = facts;
    for (int i = 0; i < parts.length - 1; i++) {
      at = at.withObjectProperty(parts[i]);
    }
    return at;
  }

  private ObjectNode item(ObjectNode facts, ListDeclaration of) {
    ArrayNode items = CaseState.items(facts, of.name());
    while (items.size() <= index) {
      items.addObject().put("ref", freeReference(items));
    }
    return (ObjectNode) items.get(index);
  }

  /** So that a judgement can be about this item and no other. */
  private static String freeReference(ArrayNode items) {
    Set<String> taken = new HashSet<>();
    items.forEach(item -> taken.add(item.path("ref").asText()));
    int number = 1;
    while (taken.contains(Integer.toString(number))) {
      number++;
    }
    return Integer.toString(number);
  }
}
