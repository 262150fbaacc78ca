package nl.toetssteen.facts.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.Dossier;
import nl.toetssteen.facts.FactItem;
import nl.toetssteen.facts.FactList;
import nl.toetssteen.facts.Value;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.facts.catalogue.FactDeclaration;
import nl.toetssteen.facts.catalogue.ListDeclaration;
import nl.toetssteen.facts.catalogue.Moment;
import org.jspecify.annotations.Nullable;

/** The dossier that {@link FactReader} makes. */
final class ReadDossier implements Dossier {

  private static final Value JA = Value.known("JA");
  private static final Value NEE = Value.known("NEE");

  private final FactCatalogue catalogue;
  private final FactReader reader;
  private final LocalDate readOn;
  private final JsonNode json;
  private final Values values;
  private final Map<String, FactList> lists;

  ReadDossier(
      FactCatalogue catalogue,
      FactReader reader,
      LocalDate readOn,
      JsonNode json,
      Values values,
      Map<String, FactList> lists) {
    this.catalogue = catalogue;
    this.reader = reader;
    this.readOn = readOn;
    this.json = json;
    this.values = values;
    this.lists = lists;
  }

  @Override
  public Value value(String variable) {
    return get(values::get, variable);
  }

  @Override
  public Value value(String variable, LocalDate peildatum) {
    Value fact = values.get(variable);
    if (fact != null) {
      return fact;
    }
    Value date = date(variable, peildatum);
    return date == null ? value(variable) : date;
  }

  @Override
  public Value at(String path, LocalDate peildatum) {
    FactDeclaration single = single(path);
    if (single != null) {
      return get(values::get, single.valueVariable());
    }
    Value date = date(path, peildatum);
    return date == null ? get(variables(path), fact(path).valueVariable()) : date;
  }

  /** The fact of the case at this path, which is what most paths lead to; null if it is none. */
  private @Nullable FactDeclaration single(String path) {
    return path.indexOf('[') < 0 ? catalogue.fact(path) : null;
  }

  @Override
  public boolean followsPeildatum(String path) {
    Moment moment = catalogue.moment(path);
    return path.equals(FactCatalogue.PEILDATUM)
        || moment != null && followsPeildatum(decisive(moment));
  }

  @Override
  public Value presence(String path) {
    FactDeclaration single = single(path);
    return single == null ? presence(fact(path), variables(path)) : presence(single, values::get);
  }

  private @Nullable Value date(String name, LocalDate peildatum) {
    if (name.equals(FactCatalogue.PEILDATUM)) {
      return Value.known(peildatum);
    }
    Moment moment = catalogue.moment(name);
    return moment == null ? null : at(decisive(moment), peildatum);
  }

  /** The first date of a moment that is not known to be absent; the last cannot be. */
  private String decisive(Moment moment) {
    List<String> order = moment.order();
    int last = order.size() - 1;
    for (int i = 0; i < last; i++) {
      if (!presence(order.get(i)).equals(NEE)) {
        return order.get(i);
      }
    }
    return order.get(last);
  }

  @Override
  public FactList list(String name) {
    FactList list = lists.get(name);
    if (list == null) {
      throw undeclared(name);
    }
    return list;
  }

  @Override
  public Set<Cause> openUnder(Collection<String> names) {
    Set<Cause> open = new TreeSet<>();
    beneath(
        names,
        (path, field, value) -> {
          if (value instanceof Value.Unknown unknown) {
            open.addAll(unknown.causes());
          }
        });
    return Collections.unmodifiableSet(open);
  }

  /** Most often it is one fact, asked for at every turn of an explanation. */
  @Override
  public Set<String> factsUnder(Collection<String> names) {
    String first = names.isEmpty() ? "" : names.iterator().next();
    FactDeclaration single = names.size() == 1 ? catalogue.fact(first) : null;
    if (single != null && first.indexOf('[') < 0) {
      return presence(single, values::get) instanceof Value.Known ? Set.of(first) : Set.of();
    }
    Set<String> known = new TreeSet<>();
    beneath(
        names,
        (path, field, value) -> {
          if (value instanceof Value.Known) {
            known.add(field == null ? path : path + "." + field);
          }
        });
    return Collections.unmodifiableSet(known);
  }

  @Override
  public SortedSet<LocalDate> dates() {
    SortedSet<LocalDate> dates = new TreeSet<>();
    Stream<Value> inItems =
        lists.values().stream()
            .flatMap(list -> list.items().stream())
            .flatMap(item -> item.values().values().stream());
    Stream.concat(values.all().stream(), inItems)
        .forEach(
            value -> {
              if (value instanceof Value.Known known && known.value() instanceof LocalDate date) {
                dates.add(date);
              }
            });
    return Collections.unmodifiableSortedSet(dates);
  }

  @Override
  public Dossier with(String path, @Nullable JsonNode value) {
    return reader.read(new JsonEdit(catalogue).with(json, path, value), readOn);
  }

  @Override
  public JsonNode json() {
    return json.deepCopy();
  }

  /** The variables of the case or of an item. */
  @FunctionalInterface
  private interface Variables {
    @Nullable Value get(String variable);
  }

  /** Takes a path, of an item with the field of it, and what is known there. */
  @FunctionalInterface
  private interface Sink {
    void accept(String path, @Nullable String field, Value value);
  }

  /** Offers each path beneath these names: whether it is known, and else why not. */
  private void beneath(Collection<String> names, Sink sink) {
    for (String name : names) {
      ItemPath item = ItemPath.parse(name);
      FactDeclaration fact = catalogue.fact(name);
      Moment moment = catalogue.moment(name);
      if (item != null) {
        addItems(item, sink);
      } else if (fact != null) {
        sink.accept(name, null, presence(fact, values::get));
      } else if (catalogue.list(name) != null) {
        addItems(new ItemPath(name, null, null), sink);
      } else if (moment != null) {
        addMoment(moment, sink);
      }
    }
  }

  private void addMoment(Moment moment, Sink sink) {
    String decisive = decisive(moment);
    for (String path : moment.order().subList(0, moment.order().indexOf(decisive) + 1)) {
      if (!path.equals(FactCatalogue.PEILDATUM)) {
        sink.accept(path, null, presence(path));
      }
    }
  }

  private void addItems(ItemPath path, Sink sink) {
    ListDeclaration declaration = catalogue.list(path.list());
    if (declaration == null) {
      return;
    }
    FactList list = list(path.list());
    if (path.index() == null) {
      sink.accept(list.name(), null, value(declaration.completeness()));
    }
    for (FactItem item : path.of(list.items())) {
      for (FactDeclaration field : declaration.fields()) {
        if (path.field() == null || path.field().equals(field.name())) {
          sink.accept(item.path(), field.name(), presence(field, item.values()::get));
        }
      }
    }
  }

  private static Value presence(FactDeclaration fact, Variables variables) {
    String presence = fact.presenceVariable();
    Value value = get(variables, presence == null ? fact.valueVariable() : presence);
    return presence == null && value instanceof Value.Known ? JA : value;
  }

  private FactDeclaration fact(String path) {
    ItemPath item = ItemPath.parse(path);
    FactDeclaration fact = catalogue.fact(item == null ? path : item.list() + "[]." + item.field());
    if (fact == null) {
      throw undeclared(path);
    }
    return fact;
  }

  private Variables variables(String path) {
    ItemPath item = ItemPath.parse(path);
    if (item == null) {
      return values::get;
    }
    List<FactItem> items = list(item.list()).items();
    Integer index = item.index();
    if (index == null || index >= items.size()) {
      throw new IllegalArgumentException(path + ": the list has no such item");
    }
    return items.get(index).values()::get;
  }

  private static Value get(Variables variables, String variable) {
    Value value = variables.get(variable);
    if (value == null) {
      throw undeclared(variable);
    }
    return value;
  }

  private static IllegalArgumentException undeclared(String name) {
    return new IllegalArgumentException(
        "'" + name + "' is not declared for this decision.\nDeclare it in feiten.yaml.");
  }
}
