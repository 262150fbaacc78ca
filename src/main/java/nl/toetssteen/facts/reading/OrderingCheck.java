package nl.toetssteen.facts.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.toetssteen.facts.FactItem;
import nl.toetssteen.facts.FactList;
import nl.toetssteen.facts.Value;
import nl.toetssteen.facts.Violation;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.facts.catalogue.FactDeclaration;
import nl.toetssteen.facts.catalogue.Ordering;
import org.jspecify.annotations.Nullable;

/** Finds dates that lie after the date they should not lie after. */
final class OrderingCheck {

  private final FactCatalogue catalogue;
  private final Values values;
  private final LocalDate peildatum;

  private OrderingCheck(FactCatalogue catalogue, Values values, LocalDate peildatum) {
    this.catalogue = catalogue;
    this.values = values;
    this.peildatum = peildatum;
  }

  static List<Violation> violations(
      FactCatalogue catalogue, Values values, Map<String, FactList> lists, LocalDate peildatum) {
    OrderingCheck check = new OrderingCheck(catalogue, values, peildatum);
    List<Violation> violations = new ArrayList<>();
    for (Ordering ordering : catalogue.orderings()) {
      FactList list = lists.get(listOf(ordering));
      if (list == null) {
        check.compare(ordering, null, violations);
      } else {
        list.items().forEach(item -> check.compare(ordering, item, violations));
      }
    }
    return violations;
  }

  private static String listOf(Ordering ordering) {
    String field = ordering.first().contains("[]") ? ordering.first() : ordering.second();
    int items = field.indexOf("[]");
    return items < 0 ? "" : field.substring(0, items);
  }

  private void compare(Ordering ordering, @Nullable FactItem item, List<Violation> violations) {
    LocalDate first = date(ordering.first(), item);
    LocalDate second = date(ordering.second(), item);
    if (first == null || second == null || !first.isAfter(second)) {
      return;
    }
    String firstPath = path(ordering.first(), item);
    String secondPath = path(ordering.second(), item);
    boolean firstIsFact = !firstPath.equals(FactCatalogue.PEILDATUM);
    violations.add(
        new Violation(
            FactReader.ROOT + "." + (firstIsFact ? firstPath : secondPath),
            "%s (%s) ligt na %s (%s). Controleer beide datums."
                .formatted(firstPath, first, secondPath, second)));
  }

  private @Nullable LocalDate date(String path, @Nullable FactItem item) {
    if (path.equals(FactCatalogue.PEILDATUM)) {
      return peildatum;
    }
    FactDeclaration fact = catalogue.fact(path);
    if (fact == null) {
      return null;
    }
    String variable = fact.valueVariable();
    boolean ofItem = path.contains("[]");
    Value value = item != null && ofItem ? item.values().get(variable) : values.get(variable);
    return value instanceof Value.Known known && known.value() instanceof LocalDate date
        ? date
        : null;
  }

  private static String path(String path, @Nullable FactItem item) {
    int items = path.indexOf("[]");
    return items < 0 || item == null ? path : item.path() + path.substring(items + 2);
  }
}
