package nl.toetssteen.facts.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.facts.catalogue.ListDeclaration;
import org.jspecify.annotations.Nullable;

/** Changes one fact in the JSON of a dossier. */
final class JsonEdit {

  private final FactCatalogue catalogue;

  JsonEdit(FactCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  JsonNode with(JsonNode feiten, String path, @Nullable JsonNode value) {
    ObjectNode copy = feiten.deepCopy();
    ItemPath item = ItemPath.parse(path);
    if (item != null) {
      field(copy, item, path, value);
    } else if (catalogue.fact(path) != null || catalogue.list(path) != null) {
      scalar(copy, path, value);
    } else {
      throw undeclared(path);
    }
    return copy;
  }

  private static void scalar(ObjectNode root, String path, @Nullable JsonNode value) {
    String[] parts = path.split("\\.", -1);
    ObjectNode at = root;
    for (int i = 0; i < parts.length - 1; i++) {
      at = at.withObjectProperty(parts[i]);
    }
    set(at, parts[parts.length - 1], value);
  }

  private void field(ObjectNode root, ItemPath path, String shown, @Nullable JsonNode value) {
    ListDeclaration list = catalogue.list(path.list());
    String field = path.field();
    Integer index = path.index();
    if (list == null || field == null || index == null || list.field(field) == null) {
      throw undeclared(shown);
    }
    if (!(root.path(path.list()).path("items").path(index) instanceof ObjectNode item)) {
      throw new IllegalArgumentException(shown + ": the list has no such item");
    }
    set(item, field, value);
  }

  private static void set(ObjectNode node, String key, @Nullable JsonNode value) {
    if (value == null) {
      node.remove(key);
    } else {
      node.set(key, value);
    }
  }

  private static IllegalArgumentException undeclared(String path) {
    return new IllegalArgumentException(
        path + " is not a fact, list or field of an item.\nDeclare it in feiten.yaml.");
  }
}
