package nl.toetssteen.facts.asielstatus;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import nl.toetssteen.facts.Grens;
import nl.toetssteen.facts.Tijdvakken;
import org.jspecify.annotations.Nullable;

/**
 * A date that one rule settles and others build on.
 *
 * @param dag what is known of it
 * @param paden the facts it rests on
 * @param oorzaken what leaves it open; empty if nothing does
 */
public record Datering(Grens dag, List<String> paden, List<String> oorzaken) {

  public Datering {
    paden = List.copyOf(paden);
    oorzaken = List.copyOf(oorzaken);
  }

  /** The day, if it is known; open because of the fact it comes from if it is not. */
  public static Datering op(@Nullable LocalDate dag, String pad) {
    return dag == null ? open(pad) : new Datering(Grens.bekend(dag), List.of(pad), List.of());
  }

  /** The day after, if the day is known; open because of the fact it comes from if it is not. */
  public static Datering dagNa(@Nullable LocalDate dag, String pad) {
    return op(dag == null ? null : dag.plusDays(1), pad);
  }

  /** The day, if there is such a date at all, which these facts leave open. */
  public static Datering misschienOp(@Nullable LocalDate dag, String pad, String... oorzaken) {
    return new Datering(Grens.misschien(dag, dag), List.of(pad), List.of(oorzaken));
  }

  /** One of these days, and what decides which. */
  public static Datering eenVan(List<LocalDate> dagen, String oorzaak, String... paden) {
    Grens grens = Grens.tussen(Collections.min(dagen), Collections.max(dagen));
    return new Datering(grens, List.of(paden), List.of(oorzaak));
  }

  /** There is no such date, because of these facts. */
  public static Datering geen(String... paden) {
    return new Datering(Grens.afwezig(), List.of(paden), List.of());
  }

  /** Nothing is known of it, because of these facts. */
  public static Datering open(String... oorzaken) {
    return new Datering(Grens.misschien(null, null), List.of(oorzaken), List.of(oorzaken));
  }

  /** Another date that follows from this one. */
  public Datering wordt(Grens anders) {
    return new Datering(anders, paden, oorzaken);
  }

  /** What is known of the day so long before. */
  public static Grens eerder(Grens grens, Period duur) {
    LocalDate earliest = grens.vroegst();
    LocalDate latest = grens.laatst();
    return new Grens(
        grens.aanwezig(),
        earliest == null ? null : earliest.minus(duur),
        latest == null ? null : latest.minus(duur));
  }

  /** What is known of a day so many days later: at least the first number, at most the second. */
  public static Grens later(Grens grens, int least, int most) {
    LocalDate earliest = grens.vroegst();
    LocalDate latest = grens.laatst();
    return new Grens(
        grens.aanwezig(),
        earliest == null ? null : earliest.plusDays(least),
        latest == null ? null : latest.plusDays(most));
  }

  /** The day; null while it is not known, or if there is none. */
  public @Nullable LocalDate bekend() {
    return dag.dag();
  }

  /** Whether it is known that there is no such date. */
  public boolean isGeen() {
    return "NEE".equals(dag.aanwezig());
  }

  /** The facts it rests on, as the paths of a finding. */
  public String[] namen() {
    return paden.toArray(new String[0]);
  }

  /** What leaves it open, as the causes of a finding. */
  public String[] waardoor() {
    return oorzaken.toArray(new String[0]);
  }

  /** Where it comes from and what leaves it open, in the form that a finding takes. */
  public Tijdvakken herkomst() {
    Tijdvakken origin = new Tijdvakken();
    paden.forEach(pad -> origin.misschien(null, null, "JA", pad, waardoor()));
    return origin;
  }
}
