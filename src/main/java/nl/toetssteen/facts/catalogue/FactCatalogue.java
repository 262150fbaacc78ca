package nl.toetssteen.facts.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every fact, list and moment that one decision knows; immutable. */
public final class FactCatalogue {

  /** The one date that every question has. */
  public static final String PEILDATUM = "peildatum";

  private final Map<String, FactDeclaration> facts;
  private final Map<String, ListDeclaration> lists;
  private final Map<String, Moment> moments;
  private final List<Ordering> orderings;
  private final List<FactDeclaration> factsInOrder;
  private final List<ListDeclaration> listsInOrder;
  private final Map<String, FactDeclaration> byPath = new HashMap<>();
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<String, Variable> variables;

  FactCatalogue(
      Map<String, FactDeclaration> facts,
      Map<String, ListDeclaration> lists,
      Map<String, Moment> moments,
      List<Ordering> orderings) {
    this.facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    this.lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
    this.moments = Collections.unmodifiableMap(new LinkedHashMap<>(moments));
    this.orderings = List.copyOf(orderings);
    this.factsInOrder = List.copyOf(facts.values());
    this.listsInOrder = List.copyOf(lists.values());
    factsInOrder.forEach(this::place);
    listsInOrder.forEach(this::place);
    this.variables = Collections.unmodifiableMap(byName());
  }

  /**
   * Reads a {@code feiten.yaml}.
   *
   * @param where the file, for messages
   * @throws BrokenFileException naming everything wrong with it
   */
  public static FactCatalogue read(JsonNode file, String where) {
    return read(JsonNodeFactory.instance.objectNode(), "", file, where);
  }

  /**
   * Reads the facts that decisions share, followed by those of one decision.
   *
   * @throws BrokenFileException naming everything wrong with either
   */
  public static FactCatalogue read(
      JsonNode shared, String sharedWhere, JsonNode own, String where) {
    CatalogueReader reader = new CatalogueReader();
    reader.add(shared, sharedWhere);
    reader.add(own, where);
    return reader.catalogue(where);
  }

  /** The single facts, in the order of the files. */
  public List<FactDeclaration> facts() {
    return factsInOrder;
  }

  /** The lists, in the order of the files. */
  public List<ListDeclaration> lists() {
    return listsInOrder;
  }

  /** The moments, in the order of the files. */
  public List<Moment> moments() {
    return List.copyOf(moments.values());
  }

  /** The dates that must follow each other. */
  public List<Ordering> orderings() {
    return orderings;
  }

  /** The single fact at this path, or the field ({@code kinderen[].naam}); null if not declared. */
  public @Nullable FactDeclaration fact(String path) {
    return byPath.get(path);
  }

  /** Place of a fact, field or list among all that are declared; -1 if it is not. */
  public int order(String path) {
    return order.getOrDefault(path, -1);
  }

  /** The list of this name; null if not declared. */
  public @Nullable ListDeclaration list(String name) {
    return lists.get(name);
  }

  /** The moment of this name; null if not declared. */
  public @Nullable Moment moment(String name) {
    return moments.get(name);
  }

  /** The variables of the case as a whole by name: of facts, lists and moments, and peildatum. */
  public Map<String, Variable> variables() {
    return variables;
  }

  private void place(FactDeclaration fact) {
    byPath.put(fact.path(), fact);
    order.putIfAbsent(fact.path(), order.size());
  }

  private void place(ListDeclaration list) {
    order.putIfAbsent(list.name(), order.size());
    list.fields().forEach(this::place);
  }

  private Map<String, Variable> byName() {
    Map<String, Variable> byName = new LinkedHashMap<>();
    Stream<Variable> dates =
        Stream.concat(Stream.of(PEILDATUM), moments.keySet().stream())
            .map(name -> new Variable(name, FactDeclaration.Kind.DATUM, List.of(), name));
    List<Variable> all = new ArrayList<>(dates.toList());
    facts.values().forEach(fact -> all.addAll(fact.variables()));
    lists.values().forEach(list -> all.addAll(list.variables()));
    all.forEach(variable -> byName.put(variable.name(), variable));
    return byName;
  }
}
