package nl.toetssteen.workbench.mutation.mutants;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import nl.toetssteen.law.content.Figure;
import nl.toetssteen.law.content.FigureRow;
import nl.toetssteen.workbench.mutation.change.FigureAlteration;
import org.jspecify.annotations.Nullable;

/** Every figure one more and one less, and each of its days a day on or back. */
final class FigureMutants {
  private final String file;
  private final Figure figure;
  private final Consumer<Mutant> sink;

  FigureMutants(String file, Figure figure, Consumer<Mutant> sink) {
    this.file = file;
    this.figure = figure;
    this.sink = sink;
  }

  void run() {
    List<FigureRow> rows = figure.rows();
    for (int i = 0; i < rows.size(); i++) {
      FigureRow row = rows.get(i);
      for (int step : List.of(1, -1)) {
        value(row, step);
      }
      days(row, i == 0 ? null : rows.get(i - 1), i + 1 < rows.size() ? rows.get(i + 1) : null);
    }
  }

  private void value(FigureRow row, int step) {
    Object other = moved(row.value(), step);
    if (other != null) {
      add(
          row,
          "waarde " + Cells.signed(step),
          words(row.value()),
          words(other),
          with(row, row.from(), row.until(), other));
    }
  }

  private @Nullable Object moved(Object value, int step) {
    if (value instanceof Period term) {
      return step < 0 && term.isZero() ? null : longer(term, step);
    } else if (value instanceof BigDecimal number) {
      return number.add(BigDecimal.valueOf(step));
    }
    return value instanceof LocalDate day ? day.plusDays(step) : null;
  }

  /** One year, month or day more: the unit that the term is counted in. */
  static Period longer(Period term, int step) {
    if (term.getMonths() != 0) {
      return term.plusMonths(step);
    }
    return term.getYears() != 0 ? term.plusYears(step) : term.plusDays(step);
  }

  private void days(FigureRow row, @Nullable FigureRow before, @Nullable FigureRow after) {
    LocalDate from = row.from();
    LocalDate until = row.until();
    if (from != null) {
      from(row, from, 1);
      if (before != null) {
        from(row, from, -1);
      }
    }
    if (until != null) {
      until(row, until, -1);
      if (after == null || !until.plusDays(1).equals(after.from())) {
        until(row, until, 1);
      }
    }
  }

  private void from(FigureRow row, LocalDate from, int step) {
    LocalDate day = from.plusDays(step);
    FigureRow other = with(row, day, row.until(), row.value());
    add(row, "van " + Cells.signed(step), "van " + from, "van " + day, other);
  }

  private void until(FigureRow row, LocalDate until, int step) {
    LocalDate day = until.plusDays(step);
    FigureRow other = with(row, row.from(), day, row.value());
    add(row, "totEnMet " + Cells.signed(step), "tot en met " + until, "tot en met " + day, other);
  }

  private static FigureRow with(
      FigureRow row, @Nullable LocalDate from, @Nullable LocalDate until, Object value) {
    return new FigureRow(
        row.row(),
        from,
        until,
        value,
        row.source(),
        row.verification(),
        row.note(),
        row.proposal());
  }

  private void add(FigureRow row, String kind, String was, String is, FigureRow other) {
    sink.accept(
        new Mutant(
            "cijfers#" + figure.key() + "/" + row.row() + "/" + kind,
            row.source(),
            "cijfer %s %s: '%s' werd '%s'".formatted(figure.key(), row.row(), was, is),
            file,
            row.row(),
            () -> new FigureAlteration(figure.key(), row, other)));
  }

  private static String words(Object value) {
    if (!(value instanceof Period term)) {
      return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    } else if (term.getMonths() != 0) {
      return term.toTotalMonths() + " maanden";
    }
    return term.getYears() != 0 ? term.getYears() + " jaar" : term.getDays() + " dagen";
  }
}
