package nl.toetssteen.eigenschappen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.facts.catalogue.Ordering;

/** Puts dates in the order in which the facts must lie: what came too late changes places. */
final class Orderings {
  private static final int ROUNDS = 8;

  private final FactCatalogue facts;
  private final LocalDate referenceDate;

  Orderings(FactCatalogue facts, LocalDate referenceDate) {
    this.facts = facts;
    this.referenceDate = referenceDate;
  }

  void repair(ObjectNode json) {
    for (int round = 0; round < ROUNDS; round++) {
      facts.orderings().forEach(ordering -> repair(json, ordering));
    }
  }

  private void repair(ObjectNode json, Ordering ordering) {
    String list =
        list(ordering.first()).isEmpty() ? list(ordering.second()) : list(ordering.first());
    if (list.isEmpty()) {
      repair(place(json, null, ordering.first()), place(json, null, ordering.second()));
      return;
    }
    for (JsonNode item : json.path(list).path("items")) {
      ObjectNode node = (ObjectNode) item;
      repair(place(json, node, ordering.first()), place(json, node, ordering.second()));
    }
  }

  private static void repair(Place first, Place second) {
    LocalDate early = first.date();
    LocalDate late = second.date();
    if (early != null && late != null && early.isAfter(late)) {
      first.put(late);
      second.put(early);
    }
  }

  private Place place(ObjectNode json, ObjectNode item, String path) {
    if (path.equals(FactCatalogue.PEILDATUM)) {
      return new Place(null, "", referenceDate);
    }
    if (path.contains("[].")) {
      return new Place(item, path.substring(path.indexOf("[].") + 3), null);
    }
    int dot = path.lastIndexOf('.');
    JsonNode parent = dot < 0 ? json : json.at("/" + path.substring(0, dot).replace('.', '/'));
    return new Place(
        parent instanceof ObjectNode node ? node : null, path.substring(dot + 1), null);
  }

  private static String list(String path) {
    return path.contains("[].") ? path.substring(0, path.indexOf("[].")) : "";
  }

  /** A place that may hold a date; the reference date does not move. */
  private record Place(ObjectNode parent, String key, LocalDate fixed) {
    LocalDate date() {
      if (fixed != null) {
        return fixed;
      }
      JsonNode value = parent == null ? null : parent.get(key);
      return value == null || !value.isTextual() ? null : LocalDate.parse(value.textValue());
    }

    void put(LocalDate day) {
      if (fixed == null) {
        parent.put(key, day.toString());
      }
    }
  }
}
