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
 * @param begin the day from which the term is counted
 * @param einde its last day without them
 * @param dagen the stretches, as far as known
 * @param zeker those that are certain
 * @param ruim those and the ones that are possible
 * @param grens the last day it can become; none if there is no such day
 */
public record Uitstel(
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

  /**
   * Whether a stretch has a day in the term: JA, NEE or null while open. A term that stands still
   * has no last day yet, and every later stretch touches it.
   */
  public @Nullable String raakt() {
    LocalDate latest = einde.isGeen() ? null : einde.dag().laatst();
    if (begin.isGeen() || !overlaps(ruim, begin.dag().vroegst(), latest)) {
      return "NEE";
    }
    LocalDate earliest = einde.isGeen() ? null : einde.dag().vroegst();
    boolean known = begin.dag().laatst() != null && (einde.isGeen() || earliest != null);
    return known && overlaps(zeker, begin.dag().laatst(), earliest) ? "JA" : null;
  }

  /** What leaves open whether they have. */
  public String[] waardoor() {
    return alles().oorzaken().toArray(new String[0]);
  }

  /** The last day if each term that is touched gets so much more. */
  public Einde erbij(Period duur) {
    return gevolg(einde.plus(duur));
  }

  /** The last day if the term stands still meanwhile. */
  public Einde stil() {
    return gevolg(einde.stilInMaanden(begin, zeker, ruim).waardoor(dagen.oorzaken()));
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
    return "JA".equals(raakt) ? most : einde.of(most, waardoor());
  }

  private Einde alles() {
    return Einde.open(dagen.oorzaken().toArray(new String[0]))
        .waardoor(begin.oorzaken())
        .waardoor(einde.oorzaken());
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
