package nl.toetssteen.facts.naturalisatie;

import java.time.LocalDate;
import java.time.Period;
import nl.toetssteen.facts.Grens;
import org.jspecify.annotations.Nullable;

/**
 * A term that is shortened by a period that ran up to a day.
 *
 * @param termijn the full term
 * @param tot the day up to which the period ran; null while unknown
 */
public record Vermindering(Period termijn, @Nullable LocalDate tot) {

  /**
   * The day on which the shortened term is full.
   *
   * @param sinds when the term began; absent if it did not begin
   * @param aftrekSinds when the period that is deducted began; absent if nothing is deducted
   */
  public Grens vol(Grens sinds, Grens aftrekSinds) {
    if ("NEE".equals(sinds.aanwezig())) {
      return Grens.afwezig();
    }
    boolean certain = "JA".equals(aftrekSinds.aanwezig());
    Period least = "NEE".equals(aftrekSinds.aanwezig()) ? termijn : rest(aftrekSinds.vroegst());
    Period most = certain && aftrekSinds.laatst() != null ? rest(aftrekSinds.laatst()) : termijn;
    return new Grens(sinds.aanwezig(), plus(sinds.vroegst(), least), plus(sinds.laatst(), most));
  }

  private Period rest(@Nullable LocalDate begin) {
    if (begin == null || tot == null || !begin.plus(termijn).isAfter(tot)) {
      return Period.ZERO;
    }
    return Period.between(tot, begin.plus(termijn));
  }

  private static @Nullable LocalDate plus(@Nullable LocalDate day, Period period) {
    return day == null ? null : day.plus(period);
  }
}
