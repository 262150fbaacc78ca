package nl.toetssteen.facts.asielstatus;

import java.time.LocalDate;
import java.time.Period;
import nl.toetssteen.facts.Grens;
import org.jspecify.annotations.Nullable;

/**
 * A term of years, which is full on one of two days if it began on a leap day.
 *
 * @param duur the term
 * @param lezing code of the reading chosen for a leap day; null while none is
 */
public record Jaartermijn(Period duur, @Nullable String lezing) {

  private static final String LAST_OF_FEBRUARY = "LAATSTE_FEBRUARI";
  private static final String FIRST_OF_MARCH = "EERSTE_MAART";

  /** The first day on which the term is full. */
  public Grens vol(Grens sinds) {
    LocalDate earliest = sinds.vroegst();
    LocalDate latest = sinds.laatst();
    return new Grens(
        sinds.aanwezig(),
        earliest == null ? null : full(earliest, FIRST_OF_MARCH.equals(lezing)),
        latest == null ? null : full(latest, !LAST_OF_FEBRUARY.equals(lezing)));
  }

  /** The last day within the term. */
  public Grens laatsteDag(Grens sinds) {
    Grens vol = vol(sinds);
    return new Grens(vol.aanwezig(), minusDay(vol.vroegst()), minusDay(vol.laatst()));
  }

  private LocalDate full(LocalDate begin, boolean late) {
    LocalDate full = begin.plus(duur);
    boolean leapDayLost = begin.getDayOfMonth() == 29 && full.getDayOfMonth() == 28;
    return late && leapDayLost ? full.plusDays(1) : full;
  }

  private static @Nullable LocalDate minusDay(@Nullable LocalDate day) {
    return day == null ? null : day.minusDays(1);
  }
}
