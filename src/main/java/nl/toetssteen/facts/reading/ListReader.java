package nl.toetssteen.facts.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.toetssteen.facts.FactItem;
import nl.toetssteen.facts.FactList;
import nl.toetssteen.facts.Value;
import nl.toetssteen.facts.Violation;
import nl.toetssteen.facts.catalogue.FactDeclaration;
import nl.toetssteen.facts.catalogue.ListDeclaration;
import nl.toetssteen.facts.gedeeld.Veldpaden;
import org.jspecify.annotations.Nullable;

/** Reads a list of facts: {@code {"volledig": "JA", "items": [...]}}. */
final class ListReader {

  private static final int MAX_ITEMS = 200;
  private static final Pattern REF = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final Set<String> KEYS = Set.of("volledig", "items");
  private static final Set<String> COMPLETENESS = Set.of("JA", "NEE");

  private final RecordFactory records;
  private final List<Violation> violations;
  private final ValueReader values;

  ListReader(RecordFactory records, List<Violation> violations) {
    this.records = records;
    this.violations = violations;
    this.values = new ValueReader(violations);
  }

  FactList read(ListDeclaration list, JsonNode node) {
    String name = list.name();
    if (!node.isObject()) {
      violate(name, "Geef een lijst als {\"volledig\": \"JA\", \"items\": [...]}.");
      return new FactList(name, false, List.of());
    }
    unknownKeys(node, KEYS, name);
    boolean complete = complete(node.get("volledig"), name);
    JsonNode items = node.get("items");
    if (items == null && complete) {
      violate(name, "Geef items bij een volledige lijst. Is er niets, geef dan een lege lijst [].");
    }
    return new FactList(name, complete, items == null ? List.of() : items(list, items));
  }

  private boolean complete(@Nullable JsonNode node, String name) {
    if (node != null && !(node.isTextual() && COMPLETENESS.contains(node.textValue()))) {
      violate(name + ".volledig", "Antwoord met \"JA\" of \"NEE\".");
    }
    return node != null && "JA".equals(node.textValue());
  }

  private List<FactItem> items(ListDeclaration list, JsonNode nodes) {
    String path = list.name() + ".items";
    if (!nodes.isArray()) {
      violate(path, "Geef de items als JSON-lijst [...].");
      return List.of();
    }
    if (nodes.size() > MAX_ITEMS) {
      violate(path, "Een lijst heeft ten hoogste 200 items; dit zijn er " + nodes.size() + ".");
      return List.of();
    }
    List<FactItem> items = new ArrayList<>();
    Set<String> refs = new HashSet<>();
    for (JsonNode node : nodes) {
      FactItem item = item(list, node, JsonPaths.item(list.name(), items.size()));
      if (item.ref() != null && !refs.add(item.ref())) {
        violate(item.path() + ".ref", "Deze ref staat er meer dan één keer in de lijst.");
      }
      items.add(item);
    }
    return items;
  }

  private FactItem item(ListDeclaration list, JsonNode node, String path) {
    if (!node.isObject()) {
      violate(path, "Geef elk item als JSON-object.");
      return new FactItem(path, null, Map.of(), null);
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (list.field(entry.getKey()) == null && !entry.getKey().equals("ref")) {
        violations.add(UnknownField.at(JsonPaths.field(path, entry.getKey())));
      }
    }
    Map<String, Value> variables = new LinkedHashMap<>();
    int before = violations.size();
    for (FactDeclaration field : list.fields()) {
      String at = Veldpaden.van(path, field.name());
      values.read(field, at, node.get(field.name()), variables);
    }
    String ref = ref(node.get("ref"), path);
    boolean sound = violations.size() == before;
    return new FactItem(path, ref, variables, sound ? records.create(list, path, variables) : null);
  }

  private @Nullable String ref(@Nullable JsonNode node, String path) {
    if (node == null) {
      return null;
    }
    if (!node.isTextual() || !REF.matcher(node.textValue()).matches()) {
      violate(path + ".ref", "Een ref bestaat uit 1 tot 64 letters, cijfers, punten of streepjes.");
      return null;
    }
    return node.textValue();
  }

  private void unknownKeys(JsonNode node, Set<String> known, String path) {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (!known.contains(entry.getKey())) {
        violations.add(UnknownField.at(JsonPaths.field(path, entry.getKey())));
      }
    }
  }

  private void violate(String path, String message) {
    violations.add(new Violation(FactReader.ROOT + "." + path, message));
  }
}
