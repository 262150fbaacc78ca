package nl.toetssteen.law.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One dated figure: its key (the FEEL name), what it is called (Dutch), and the moment or date fact
 * at which it is looked up.
 *
 * @param rows those of the law itself, then those of a proposal
 */
public record Figure(
    String key, String name, FigureKind kind, String trigger, List<FigureRow> rows) {

  public Figure {
    rows = List.copyOf(rows);
  }

  /** The row that holds on a trigger date; empty if none is loaded for that date. */
  public Optional<FigureRow> at(LocalDate trigger, Map<String, LocalDate> commencementByProposal) {
    FigureRow last = null;
    for (FigureRow row : effective(commencementByProposal)) {
      if (!row.firstDay(commencementByProposal).isAfter(trigger)) {
        last = row;
      }
    }
    if (last == null || (last.until() != null && last.until().isBefore(trigger))) {
      return Optional.empty();
    }
    return Optional.of(last);
  }

  /** Every first day of a row, and every day after a last day. */
  public SortedSet<LocalDate> boundaries(Map<String, LocalDate> commencementByProposal) {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (FigureRow row : effective(commencementByProposal)) {
      days.add(row.firstDay(commencementByProposal));
      if (row.until() != null) {
        days.add(row.until().plusDays(1));
      }
    }
    return Collections.unmodifiableSortedSet(days);
  }

  /**
   * From the first day of a proposal's rows only those count: what the law had in store does not.
   */
  private List<FigureRow> effective(Map<String, LocalDate> commencementByProposal) {
    LocalDate overlaid = null;
    for (FigureRow row : rows) {
      if (row.proposal() != null) {
        LocalDate first = row.firstDay(commencementByProposal);
        overlaid = overlaid == null || first.isBefore(overlaid) ? first : overlaid;
      }
    }
    if (overlaid == null) {
      return rows;
    }
    LocalDate from = overlaid;
    List<FigureRow> kept = new ArrayList<>(rows);
    kept.removeIf(
        row -> row.proposal() == null && !row.firstDay(commencementByProposal).isBefore(from));
    return kept;
  }
}
