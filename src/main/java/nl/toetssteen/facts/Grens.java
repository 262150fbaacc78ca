package nl.toetssteen.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a date: the day itself, or bounds; that it is absent, or perhaps is.
 *
 * @param aanwezig "JA", "NEE", or null while unknown
 * @param vroegst if there is a date, it is not before this day; null without such a bound
 * @param laatst if there is a date, it is not after this day; null without such a bound
 */
public record Grens(
    @Nullable String aanwezig, @Nullable LocalDate vroegst, @Nullable LocalDate laatst) {

  public Grens {
    if (aanwezig != null && !aanwezig.equals("JA") && !aanwezig.equals("NEE")) {
      throw new IllegalArgumentException("aanwezig must be JA, NEE or null, not " + aanwezig);
    }
    if ("NEE".equals(aanwezig) && (vroegst != null || laatst != null)) {
      throw new IllegalArgumentException("An absent date has no bounds");
    }
    if (vroegst != null && laatst != null && laatst.isBefore(vroegst)) {
      throw new IllegalArgumentException("The earliest day lies after the latest");
    }
  }

  /** The date is known. */
  public static Grens bekend(LocalDate dag) {
    return new Grens("JA", dag, dag);
  }

  /** It is known that there is no such date. */
  public static Grens afwezig() {
    return new Grens("NEE", null, null);
  }

  /** There is such a date, between these inclusive bounds (null: no bound). */
  public static Grens tussen(@Nullable LocalDate vroegst, @Nullable LocalDate laatst) {
    return new Grens("JA", vroegst, laatst);
  }

  /** It is unknown whether there is such a date; if so, it lies between these bounds. */
  public static Grens misschien(@Nullable LocalDate vroegst, @Nullable LocalDate laatst) {
    return new Grens(null, vroegst, laatst);
  }

  /** Whether nothing is left to know: the day, or that there is none. */
  public boolean staatVast() {
    return "NEE".equals(aanwezig) || dag() != null;
  }

  /** The day, if it is known. */
  public @Nullable LocalDate dag() {
    return "JA".equals(aanwezig) && vroegst != null && vroegst.equals(laatst) ? vroegst : null;
  }
}
