package nl.toetssteen.workbench.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.toetssteen.engine.feel.Truth;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.workbench.grid.Axis;
import nl.toetssteen.workbench.grid.Box;
import nl.toetssteen.workbench.grid.Grid;
import nl.toetssteen.workbench.grid.Region;
import nl.toetssteen.workbench.grid.UncheckableException;
import nl.toetssteen.workbench.grid.Walk;

/** Looks at one table: does every input have exactly one row, on every day. */
final class TableCheck {
  /** Of one kind; more of them seldom say more. */
  private static final int SHOWN = 5;

  private final Stand stand;
  private final Stand.Use use;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Box> boxes = new ArrayList<>();
  private final Set<String> reached = new HashSet<>();

  TableCheck(Stand stand, Stand.Use use) {
    this.stand = stand;
    this.use = use;
  }

  List<Finding> findings() {
    try {
      Map<String, LocalDate> days = stand.view().commencements();
      Walk.through(Grid.of(stand.law(), use.program(), use.table(), days), this::box);
    } catch (UncheckableException e) {
      return List.of(
          finding(Severity.NIET_NAGEGAAN, Kind.NIET_NAGEGAAN)
              .apply(
                  "Of elke invoer precies een rij heeft, is niet nagegaan: " + e.reason() + "."));
    }
    unreachable();
    findings.addAll(new ValidityCheck(stand, use, boxes).findings());
    return shortened();
  }

  private void box(Box box) {
    boxes.add(box);
    box.certain().forEach(row -> reached.add(row.id()));
    if (box.certain().size() > 1) {
      overlap(box);
    } else if (box.certain().isEmpty() && box.open().isEmpty()) {
      findings.add(
          inBox(Severity.FOUT, Kind.GAT, box, "Geen enkele rij geldt. Voeg een rij toe.")
              .at("", nearest(box)));
    } else if (box.certain().isEmpty()) {
      String rows = rows(box.open());
      findings.add(
          inBox(
                  Severity.FOUT,
                  Kind.BLIJFT_OPEN,
                  box,
                  "Deze rijen vragen naar iets dat er niet is. Laat een rij alleen naar een waarde"
                      + " kijken als zij ook eist dat die er is.")
              .at(rows, box.open().get(0).source()));
    }
  }

  private void overlap(Box box) {
    boolean same =
        box.certain().stream().map(row -> row.outputs().toString()).distinct().count() == 1;
    String dates =
        box.certain().stream().map(row -> row.validFrom() + row.validUntil()).distinct().count() > 1
            ? " Dat hun dagen verschillen, helpt niet: data in een rij worden niet getoetst."
            : "";
    findings.add(
        inBox(
                Severity.FOUT,
                same ? Kind.OVERLAP : Kind.TEGENSPRAAK,
                box,
                (same
                        ? "Deze rijen gelden allebei, met hetzelfde antwoord."
                        : "Deze rijen gelden allebei, met verschillende antwoorden: "
                            + outputs(box)
                            + ".")
                    + dates)
            .at(rows(box.certain()), sources(box.certain())));
  }

  private static String outputs(Box box) {
    return box.certain().stream()
        .map(row -> row.id() + " " + Stand.code(row, 0))
        .collect(Collectors.joining(", "));
  }

  private void unreachable() {
    for (Row row : use.table().rows()) {
      if (!reached.contains(row.id())) {
        findings.add(
            finding(Severity.FOUT, Kind.ONBEREIKBAAR)
                .apply("Geen invoer voldoet aan alle cellen van deze rij.")
                .at(row.id(), row.source())
                .between(Dates.of(row.validFrom()), Dates.of(row.validUntil())));
      }
    }
  }

  private Function<String, Finding> finding(Severity severity, Kind kind) {
    return text -> Finding.of(severity, kind, stand.decision(), use.table().path(), text);
  }

  private Finding inBox(Severity severity, Kind kind, Box box, String text) {
    Days days = days(box);
    Finding finding = finding(severity, kind).apply(text).with(box.example());
    return days.isEmpty()
        ? finding
        : finding.between(days.periods().get(0).first(), days.periods().get(0).last());
  }

  /** The days of the box: those of its dates, or else those of the regimes that read the table. */
  private Days days(Box box) {
    for (Map.Entry<Axis, Region> entry : box.regions().entrySet()) {
      if (entry.getKey().dates()) {
        return Days.between(entry.getValue().low(), entry.getValue().high());
      }
    }
    return use.days();
  }

  /** The source of the row that fits most of the input. */
  private String nearest(Box box) {
    return use.table().rows().stream()
        .max(Comparator.comparingInt(row -> fits(row, box)))
        .map(Row::source)
        .orElse("");
  }

  private int fits(Row row, Box box) {
    int fitting = 0;
    for (int column = 0; column < use.table().inputs().size(); column++) {
      String name = use.table().source().columns().get(column).text();
      for (Map.Entry<Axis, Region> entry : box.regions().entrySet()) {
        if (entry.getKey().name().equals(name)
            && !Truth.isFalse(row.cells().get(column).test(entry.getValue().sample()))) {
          fitting++;
        }
      }
    }
    return fitting;
  }

  static String rows(List<Row> rows) {
    return rows.stream().map(Row::id).collect(Collectors.joining(", "));
  }

  static String sources(List<Row> rows) {
    return rows.stream().map(Row::source).distinct().collect(Collectors.joining("; "));
  }

  /** At most a few of each kind, with how many more there are. */
  private List<Finding> shortened() {
    List<Finding> kept = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<Finding> all = findings.stream().filter(f -> f.kind() == kind).toList();
      kept.addAll(all.subList(0, Math.min(all.size(), SHOWN)));
      if (all.size() > SHOWN) {
        Finding first = all.get(0);
        String more = "En nog " + (all.size() - SHOWN) + " keer in deze tabel.";
        kept.add(Finding.of(first.severity(), kind, first.decision(), first.place(), more));
      }
    }
    return kept;
  }
}
