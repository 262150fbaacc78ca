package nl.toetssteen.workbench.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.law.content.Figure;
import nl.toetssteen.law.content.FigureRow;

/** Looks whether the rows of a figure follow one another without a hole. */
final class FigureCheck {
  private final Stand stand;
  private final Set<String> shared;
  private final Map<String, LocalDate> commencements;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * A check of one decision.
   *
   * @param shared the keys of the figures that decisions share
   */
  FigureCheck(Stand stand, Set<String> shared) {
    this.stand = stand;
    this.shared = shared;
    this.commencements = stand.view().commencements();
  }

  List<Finding> findings() {
    stand.law().figures().all().forEach(this::figure);
    return findings;
  }

  private void figure(Figure figure) {
    List<FigureRow> rows = figure.rows();
    for (int i = 1; i < rows.size(); i++) {
      LocalDate last = rows.get(i - 1).until();
      LocalDate first = rows.get(i).firstDay(commencements);
      if (last != null && last.plusDays(1).isBefore(first)) {
        hole(figure, rows.get(i - 1), rows.get(i), last.plusDays(1), first.minusDays(1));
      }
    }
  }

  /** Rows that overlap are refused when the file is read; a hole that is meant says why. */
  private void hole(
      Figure figure, FigureRow earlier, FigureRow later, LocalDate from, LocalDate to) {
    String reason = earlier.note();
    String text =
        "Op deze dagen heeft \""
            + figure.name()
            + "\" geen waarde. "
            + (reason == null
                ? "Vul haar in, of zeg in toelichting waarom zij ontbreekt."
                : reason);
    String decision = shared.contains(figure.key()) ? Inspection.SHARED : stand.decision();
    Severity severity = reason == null ? Severity.FOUT : Severity.LET_OP;
    findings.add(
        Finding.of(severity, Kind.CIJFER, decision, "cijfer " + figure.key(), text)
            .at(earlier.row() + ", " + later.row(), later.source())
            .between(from, to)
            .with(Map.of(figure.trigger(), from.toString())));
  }

  /** The days on which a row of a figure holds. */
  static Days days(Figure figure, FigureRow row, Map<String, LocalDate> commencements) {
    LocalDate first = row.firstDay(commencements);
    LocalDate last = row.until();
    if (last == null) {
      last =
          figure.rows().stream()
              .map(other -> other.firstDay(commencements))
              .filter(day -> day.isAfter(first))
              .min(LocalDate::compareTo)
              .map(day -> day.minusDays(1))
              .orElse(null);
    }
    return Days.between(first, last);
  }
}
