package nl.toetssteen.facts.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be wrong between declarations: clashing names, and references to what is not a date. */
final class CatalogueCheck {

  private final FactCatalogue catalogue;
  private final List<String> faults = new ArrayList<>();

  private CatalogueCheck(FactCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  static List<String> faults(FactCatalogue catalogue) {
    CatalogueCheck check = new CatalogueCheck(catalogue);
    check.variables();
    check.jsonKeys();
    catalogue.lists().forEach(check::recordComponents);
    catalogue.moments().forEach(check::moment);
    catalogue.orderings().forEach(check::ordering);
    return check.faults;
  }

  private void variables() {
    Stream<Variable> dates =
        Stream.concat(
                Stream.of(FactCatalogue.PEILDATUM), catalogue.moments().stream().map(Moment::name))
            .map(name -> new Variable(name, FactDeclaration.Kind.DATUM, List.of(), name));
    Stream<Variable> facts = catalogue.facts().stream().flatMap(f -> f.variables().stream());
    Stream<Variable> lists =
        catalogue.lists().stream()
            .flatMap(l -> Stream.concat(l.variables().stream(), l.itemVariables().stream()));
    unique(Stream.of(dates, facts, lists).flatMap(s -> s).toList());
  }

  private void unique(List<Variable> all) {
    Map<String, String> sources = new HashMap<>();
    for (Variable variable : all) {
      String other = sources.put(variable.name(), variable.source());
      if (other != null) {
        faults.add(
            "the variable '"
                + variable.name()
                + "' would mean both "
                + other
                + " and "
                + variable.source()
                + ", rename one");
      }
    }
  }

  private void jsonKeys() {
    List<String> paths =
        Stream.concat(
                catalogue.facts().stream().map(FactDeclaration::path),
                catalogue.lists().stream().map(ListDeclaration::name))
            .toList();
    for (String path : paths) {
      for (String other : paths) {
        if (other.startsWith(path + ".")) {
          faults.add(path + " cannot be a value and hold " + other + ", rename one");
        }
      }
    }
  }

  private void recordComponents(ListDeclaration list) {
    for (FactDeclaration field : list.fields()) {
      String presence = field.name() + "Aanwezig";
      if (field.mayBeAbsent() && list.field(presence) != null) {
        faults.add(
            list.name() + " has a field " + presence + ", which " + field.name() + " brings along");
      }
    }
  }

  private void moment(Moment moment) {
    String where = "momenten." + moment.name();
    int last = moment.order().size() - 1;
    if (last < 0) {
      faults.add(where + ": op needs at least one date");
    }
    for (int i = 0; i <= last; i++) {
      String path = moment.order().get(i);
      FactDeclaration fact = date(path, where, f -> !f.path().contains("[]"));
      if (fact == null && !path.equals(FactCatalogue.PEILDATUM)) {
        continue;
      }
      boolean maybeAbsent = fact != null && fact.mayBeAbsent();
      if (i == last && maybeAbsent) {
        faults.add(where + ": the last of op, " + path + ", may be absent, end with peildatum");
      } else if (i < last && !maybeAbsent) {
        faults.add(where + ": what follows " + path + " is never reached, remove it");
      }
    }
  }

  private void ordering(Ordering ordering) {
    String where = "volgorde [" + ordering.first() + ", " + ordering.second() + "]";
    FactDeclaration first = date(ordering.first(), where, f -> true);
    FactDeclaration second = date(ordering.second(), where, f -> true);
    if (first == null || second == null) {
      return;
    }
    String firstList = listOf(first);
    String secondList = listOf(second);
    if (firstList != null && secondList != null && !firstList.equals(secondList)) {
      faults.add(where + ": the fields are of different lists");
    }
  }

  private static @Nullable String listOf(FactDeclaration fact) {
    int items = fact.path().indexOf("[]");
    return items < 0 ? null : fact.path().substring(0, items);
  }

  private @Nullable FactDeclaration date(
      String path, String where, Predicate<FactDeclaration> fits) {
    if (path.equals(FactCatalogue.PEILDATUM)) {
      return null;
    }
    FactDeclaration fact = catalogue.fact(path);
    if (fact == null || fact.kind() != FactDeclaration.Kind.DATUM || !fits.test(fact)) {
      faults.add(where + ": " + path + " is not a date fact declared here");
      return null;
    }
    return fact;
  }
}
