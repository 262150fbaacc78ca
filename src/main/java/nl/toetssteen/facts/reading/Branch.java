package nl.toetssteen.facts.reading;

import java.util.HashMap;
import java.util.Map;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.facts.catalogue.FactDeclaration;
import nl.toetssteen.facts.catalogue.ListDeclaration;
import org.jspecify.annotations.Nullable;

/** The keys that the facts of a request may have, nested as they are in JSON. */
final class Branch {

  private final String path;
  private final Map<String, Branch> children = new HashMap<>();
  private @Nullable FactDeclaration fact;
  private @Nullable ListDeclaration list;

  private Branch(String path) {
    this.path = path;
  }

  static Branch of(FactCatalogue catalogue) {
    Branch root = new Branch("");
    catalogue.facts().forEach(f -> root.grow(f.path()).fact = f);
    catalogue.lists().forEach(l -> root.grow(l.name()).list = l);
    return root;
  }

  private Branch grow(String path) {
    Branch at = this;
    for (String part : path.split("\\.", -1)) {
      String longer = at.path.isEmpty() ? part : at.path + "." + part;
      at = at.children.computeIfAbsent(part, p -> new Branch(longer));
    }
    return at;
  }

  /** Where it is, from the facts of a request; empty for these themselves. */
  String path() {
    return path;
  }

  @Nullable Branch child(String key) {
    return children.get(key);
  }

  @Nullable FactDeclaration fact() {
    return fact;
  }

  @Nullable ListDeclaration list() {
    return list;
  }
}
