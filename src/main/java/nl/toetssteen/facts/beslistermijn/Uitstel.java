package nl.toetssteen.facts.beslistermijn;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.toetssteen.facts.Tijdvak;
import nl.toetssteen.facts.Tijdvakken;
import org.jspecify.annotations.Nullable;

/**
 * What stretches of postponement do to a term.
 *
 * @param vanaf the day from which a stretch can touch the term
 * @param begin the day from which the term is counted
 * @param einde its last day without them
 * @param dagen the stretches, as far as known
 * @param zeker those that are certain
 * @param ruim those and the ones that are possible
 * @param grens the last day it can become; none if there is no such day
 */
public record Uitstel(
    Einde vanaf,
    Einde begin,
    Einde einde,
    Tijdvakken dagen,
    List<Tijdvak> zeker,
    List<Tijdvak> ruim,
    Einde grens) {

  public Uitstel {
    zeker = List.copyOf(zeker);
    ruim = List.copyOf(ruim);
  }

  /** The same, with another day from which a stretch can touch the term. */
  public Uitstel vanaf(Einde dag) {
    return new Uitstel(dag, begin, einde, dagen, zeker, ruim, grens);
  }

  /** The same, with another last day it can become. */
  public Uitstel grens(Einde dag) {
    return new Uitstel(vanaf, begin, einde, dagen, zeker, ruim, dag);
  }

  /**
   * Whether a stretch touches the term: JA, NEE or null while open. A term that stands still has no
   * last day yet, and every later stretch touches it.
   */
  public @Nullable String raakt() {
    LocalDate latest = einde.isGeen() ? null : einde.dag().laatst();
    if (begin.isGeen() || !overlaps(ruim, vanaf.dag().vroegst(), latest)) {
      return "NEE";
    }
    LocalDate earliest = einde.isGeen() ? null : einde.dag().vroegst();
    boolean known = vanaf.dag().laatst() != null && (einde.isGeen() || earliest != null);
    return known && overlaps(zeker, vanaf.dag().laatst(), earliest) ? "JA" : null;
  }

  /** What leaves open whether one does. */
  public List<String> waardoor() {
    return Einde.open(dagen.oorzaken().toArray(new String[0]))
        .waardoor(vanaf.oorzaken())
        .waardoor(begin.oorzaken())
        .waardoor(einde.oorzaken())
        .oorzaken();
  }

  /** The last day if each term that is touched gets so much more. */
  public Einde erbij(Period duur, @Nullable String telling) {
    return gevolg(einde.vervolg(begin, duur, telling));
  }

  /** The last day if the term stands still meanwhile. */
  public Einde stil(@Nullable String telling) {
    return gevolg(einde.stilInMaanden(begin, zeker, ruim, telling).waardoor(dagen.oorzaken()));
  }

  /** The last day if each term that is touched goes on to the day it can become at most. */
  public Einde totGrens() {
    return gevolg(grens);
  }

  /** The stretches that the term stands still, if the last day is known. */
  public List<Tijdvak> stilstand() {
    LocalDate from = begin.bekend();
    LocalDate until = einde.bekend();
    return from == null || until == null ? List.of() : new Stilstand(from, zeker).tot(until);
  }

  private Einde gevolg(Einde langer) {
    String raakt = raakt();
    if ("NEE".equals(raakt) || einde.isGeen()) {
      return einde;
    }
    Einde most = langer.eerste(grens).laatste(einde);
    return "JA".equals(raakt) ? most : einde.of(most, waardoor().toArray(new String[0]));
  }

  private static boolean overlaps(
      List<Tijdvak> stretches, @Nullable LocalDate from, @Nullable LocalDate until) {
    return stretches.stream()
        .anyMatch(
            stretch ->
                (until == null || !stretch.van().isAfter(until))
                    && (from == null
                        || stretch.totEnMet() == null
                        || !stretch.totEnMet().isBefore(from)));
  }
}
