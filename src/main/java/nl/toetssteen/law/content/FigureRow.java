package nl.toetssteen.law.content;

import java.time.LocalDate;
import java.util.Map;
import nl.toetssteen.law.source.Verification;
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

  /**
   * The first day on which the row holds.
   *
   * @throws IllegalArgumentException if it is INWERKING and the commencement is not given
   */
  public LocalDate firstDay(Map<String, LocalDate> commencementByProposal) {
    LocalDate day = from != null ? from : commencementByProposal.get(proposal);
    if (day == null) {
      throw new IllegalArgumentException(
          "Row " + row + " starts at INWERKING; give the commencement of " + proposal + ".");
    }
    return day;
  }

  FigureRow of(String proposalId) {
    return new FigureRow(row, from, until, value, source, verification, note, proposalId);
  }
}
