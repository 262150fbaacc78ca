package nl.toetssteen.workbench.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.toetssteen.engine.feel.Truth;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.facts.Value;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.workbench.grid.Axis;
import nl.toetssteen.workbench.grid.Box;
import nl.toetssteen.workbench.grid.Region;
import org.jspecify.annotations.Nullable;

/**
 * Holds the days of rows against the days on which they answer. A row must hold on all days of the
 * regimes that read its table, or else on all days of a date that its cells choose by.
 */
final class ValidityCheck {
  private static final String PRESENCE = " aanwezig";
  private static final Value PRESENT = Value.known("JA");

  private final Stand stand;
  private final Stand.Use use;
  private final List<Box> boxes;

  ValidityCheck(Stand stand, Stand.Use use, List<Box> boxes) {
    this.stand = stand;
    this.use = use;
    this.boxes = boxes;
  }

  List<Finding> findings() {
    Map<String, Finding> found = new LinkedHashMap<>();
    Days all = rows();
    for (Box box : boxes) {
      if (box.certain().size() != 1) {
        continue;
      }
      Row row = box.certain().get(0);
      Days missing = missing(box, stand.valid(use.table(), row), all);
      if (!missing.isEmpty()) {
        Finding finding = finding(box, row, missing);
        String key = finding.kind() == Kind.BEGINT_LATER ? finding.text() : row.id() + missing;
        found.merge(key, finding, ValidityCheck::together);
      }
    }
    return List.copyOf(found.values());
  }

  private Finding finding(Box box, Row row, Days missing) {
    Days.Period first = missing.periods().get(0);
    String later = onlyLater(box, missing);
    String period =
        row.validFrom()
            + (row.validUntil().isEmpty() ? " en verder" : " tot en met " + row.validUntil());
    Finding finding =
        later.isEmpty()
            ? finding(
                Severity.FOUT,
                Kind.GAT_IN_DE_TIJD,
                "Voor deze invoer is er op deze dagen geen rij: de rij die haar beantwoordt, geldt volgens"
                    + " haar data van "
                    + period
                    + ".")
            : finding(
                Severity.NIET_NAGEGAAN,
                Kind.BEGINT_LATER,
                "De rijen voor "
                    + later
                    + " beginnen pas na deze dagen. Of dat eerder voorkomt, hangt af van de regels.");
    return finding
        .at(row.id(), row.source())
        .between(first.first(), first.last())
        .with(box.example());
  }

  private static Finding together(Finding one, Finding other) {
    Set<String> rows = new TreeSet<>(List.of(one.row().split(", ", -1)));
    rows.add(other.row());
    return one.at(String.join(", ", rows), one.article());
  }

  private Finding finding(Severity severity, Kind kind, String text) {
    return Finding.of(severity, kind, stand.decision(), use.table().path(), text);
  }

  /**
   * What the whole table only knows to be there after these days, such as a term that came with new
   * law; empty where there is nothing so, or where the table has no row at all for these days.
   */
  private String onlyLater(Box box, Days missing) {
    boolean known =
        use.table().rows().stream().anyMatch(row -> missing.without(valid(row)).isEmpty());
    String later = "";
    int most = 0;
    for (Map.Entry<Axis, Region> entry : box.regions().entrySet()) {
      int column = column(entry.getKey());
      boolean there =
          entry.getKey().name().endsWith(PRESENCE) && entry.getValue().sample().equals(PRESENT);
      if (known && there && column >= 0) {
        List<Row> rows = asking(column, entry.getValue());
        if (rows.size() > most && rows.stream().allMatch(row -> isAfter(valid(row), missing))) {
          later = "\"" + entry.getKey().name() + "\" " + entry.getValue().example();
          most = rows.size();
        }
      }
    }
    return later;
  }

  private int column(Axis axis) {
    List<String> columns = use.table().source().columns().stream().map(c -> c.text()).toList();
    return columns.indexOf(axis.name());
  }

  private List<Row> asking(int column, Region region) {
    return use.table().rows().stream()
        .filter(row -> row.columns().contains(column))
        .filter(row -> Truth.isTrue(row.cells().get(column).test(region.sample())))
        .toList();
  }

  private static boolean isAfter(Days valid, Days missing) {
    return !valid.isEmpty() && valid.low().isAfter(missing.high());
  }

  private Days valid(Row row) {
    return stand.valid(use.table(), row);
  }

  /** The days for which no row holds; none where one of the dates of the box accounts for them. */
  private Days missing(Box box, Days valid, Days all) {
    Days fewest = use.days().without(valid);
    for (Days chosen : chosen(box)) {
      Days left = chosen.within(all).without(valid);
      if (left.isEmpty()) {
        return Days.NONE;
      }
      if (fewest.isEmpty() || length(left) < length(fewest)) {
        fewest = left;
      }
    }
    return fewest;
  }

  private static long length(Days days) {
    return days.periods().stream().mapToLong(p -> ChronoUnit.DAYS.between(p.low(), p.high())).sum();
  }

  private Set<Days> chosen(Box box) {
    Set<Days> chosen = new LinkedHashSet<>();
    for (Map.Entry<Axis, Region> entry : box.regions().entrySet()) {
      Region region = entry.getValue();
      if (entry.getKey().dates() && (region.low() != null || region.high() != null)) {
        Days days = Days.between(region.low(), region.high());
        chosen.add(
            entry.getKey().name().equals(FactCatalogue.PEILDATUM) ? days.within(use.days()) : days);
      }
    }
    return chosen;
  }

  /** From the first day of any row to the last. */
  private Days rows() {
    Days all = Days.NONE;
    for (Row row : use.table().rows()) {
      all = all.and(stand.valid(use.table(), row));
    }
    return all.isEmpty() ? all : Days.between(all.periods().get(0).first(), last(all));
  }

  private static @Nullable LocalDate last(Days all) {
    return all.periods().get(all.periods().size() - 1).last();
  }
}
