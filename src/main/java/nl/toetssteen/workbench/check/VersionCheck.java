package nl.toetssteen.workbench.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.engine.table.Table;

/** Looks whether the versions of one table follow one another: no day without, none with two. */
final class VersionCheck {
  private final Stand stand;
  private final List<Finding> findings = new ArrayList<>();

  VersionCheck(Stand stand) {
    this.stand = stand;
  }

  /** A version and the days on which its rows hold. */
  private record Version(Table table, Days days) {}

  List<Finding> findings() {
    Map<String, List<Version>> families = new TreeMap<>();
    for (Stand.Use use : stand.tables()) {
      String family = use.table().path().replaceAll("-\\d{4}-\\d{2}-\\d{2}$", "");
      families
          .computeIfAbsent(family, name -> new ArrayList<>())
          .add(new Version(use.table(), days(use.table())));
    }
    families.forEach(this::family);
    return findings;
  }

  private void family(String name, List<Version> versions) {
    versions.sort(Comparator.comparing(version -> version.days().low()));
    for (int i = 1; i < versions.size(); i++) {
      between(versions.get(i - 1), versions.get(i));
    }
  }

  private void between(Version earlier, Version later) {
    Days hole =
        Days.between(earlier.days().low(), later.days().high())
            .without(earlier.days())
            .without(later.days());
    if (!hole.isEmpty()) {
      add(earlier, later, hole, "Tussen deze versies zit een gat: op deze dagen geldt er geen.");
    }
    Days both = earlier.days().within(later.days());
    if (!both.isEmpty() && isReadOnce(earlier, later, both)) {
      add(earlier, later, both, "Op deze dagen gelden beide versies voor dezelfde vraag.");
    }
  }

  /** Whether no transition rule keeps the earlier version alive beside the later one. */
  private boolean isReadOnce(Version earlier, Version later, Days both) {
    return use(earlier).ever().within(use(later).ever()).within(both).isEmpty();
  }

  private Stand.Use use(Version version) {
    return stand.tables().stream()
        .filter(use -> use.table().path().equals(version.table().path()))
        .findFirst()
        .orElseThrow();
  }

  private void add(Version earlier, Version later, Days days, String text) {
    Days.Period first = days.periods().get(0);
    findings.add(
        Finding.of(
                Severity.FOUT,
                Kind.VERSIES,
                stand.decision(),
                later.table().path(),
                text + " De eerdere versie is " + earlier.table().path() + ".")
            .at("", source(later.table()))
            .between(first.first(), first.last()));
  }

  private static String source(Table table) {
    return table.rows().stream()
        .map(Row::source)
        .distinct()
        .limit(2)
        .collect(Collectors.joining("; "));
  }

  private Days days(Table table) {
    Days days = Days.NONE;
    for (Row row : table.rows()) {
      days = days.and(stand.valid(table, row));
    }
    return days;
  }
}
