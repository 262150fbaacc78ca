package nl.toetssteen.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One dated value of a figure.
 *
 * @param from first day, or null for the commencement of the proposal (INWERKING)
 * @param until last day as written, or null: then the day before the next row
 * @param value Period, BigDecimal, LocalDate or String, by the kind of the figure
 * @param proposal id of the proposal that supplies the row, or null for the law itself
 */
public record FigureRow(
    String row,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    Object value,
    String source,
    Verification verification,
    @Nullable String note,
    @Nullable String proposal) {

  /** The first day, given the commencement of each proposal; empty if that is not known. */
  public Optional<LocalDate> firstDay(Map<String, LocalDate> commencements) {
    throw new UnsupportedOperationException();
  }
}
