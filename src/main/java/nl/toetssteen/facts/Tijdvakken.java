package nl.toetssteen.facts;

import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.facts.gedeeld.Namen;
import nl.toetssteen.facts.gedeeld.Veldpaden;
import org.jspecify.annotations.Nullable;

/**
 * Days that count for something, as far as known: those that certainly count and those that
 * possibly do.
 *
 * <p>The days that really count are at least the certain and at most the possible ones, and begin
 * somewhere. Every {@link Grens} given here holds for each such set of days, and is exact when
 * nothing is open. One instance belongs to one evaluation; it is filled by rules and not safe for
 * threads.
 */
public final class Tijdvakken {

  private final Dagen.Som certainly;
  private final Dagen.Som possibly;
  private final Namen paden = new Namen();
  private final Namen oorzaken = new Namen();

  /** No days, and none possible. */
  public Tijdvakken() {
    this(Dagen.GEEN, Dagen.GEEN);
  }

  private Tijdvakken(Dagen certain, Dagen possible) {
    this.certainly = new Dagen.Som(certain);
    this.possibly = new Dagen.Som(possible);
  }

  private Dagen certain() {
    return certainly.dagen();
  }

  private Dagen possible() {
    return possibly.dagen();
  }

  /**
   * Counts a period, both days included.
   *
   * <p>With its beginning unknown it possibly counts from ever, with its end unknown possibly for
   * ever; certain is then only the end that is known.
   *
   * @param van first day, null while unknown
   * @param totEnMet last day, null while unknown or absent
   * @param totEnMetAanwezig "NEE" if it is known to go on, else "JA" or null
   * @param pad the fact it comes from
   */
  public void tel(
      @Nullable LocalDate van,
      @Nullable LocalDate totEnMet,
      @Nullable String totEnMetAanwezig,
      String pad) {
    boolean goesOn = "NEE".equals(totEnMetAanwezig);
    LocalDate end = goesOn ? null : totEnMet;
    if (van != null && (end != null || goesOn)) {
      certainly.of(Dagen.van(van, end));
      possibly.of(Dagen.van(van, end));
      paden.add(pad);
      return;
    }
    if (van != null) {
      certainly.of(Dagen.van(van, van));
    } else if (end != null) {
      certainly.of(Dagen.van(end, end));
    }
    misschien(
        van, end, totEnMetAanwezig, pad, Veldpaden.van(pad, "van"), Veldpaden.van(pad, "totEnMet"));
  }

  /**
   * Notes a period that may count, for instance because its ground is unknown; as {@link #tel}.
   *
   * @param waardoor the facts and judgements that leave it open; none named: the whole item
   */
  public void misschien(
      @Nullable LocalDate van,
      @Nullable LocalDate totEnMet,
      @Nullable String totEnMetAanwezig,
      String pad,
      String... waardoor) {
    LocalDate end = "NEE".equals(totEnMetAanwezig) ? null : totEnMet;
    possibly.of(Dagen.van(van, end));
    paden.add(pad);
    oorzaken.add(waardoor.length == 0 ? List.of(pad) : List.of(waardoor));
  }

  /** Any day may count, because the lists the periods come from are not complete. */
  public void allesMogelijk(String... lijsten) {
    possibly.of(Dagen.van(null, null));
    oorzaken.add(List.of(lijsten));
  }

  /** Counts what counts there, and notes what may. */
  public void neem(Tijdvakken other) {
    certainly.of(other.certain());
    neemMisschien(other);
  }

  /**
   * Notes all that counts or may count there as what may count here.
   *
   * @param waardoor what leaves it open, beside what leaves the other open
   */
  public void neemMisschien(Tijdvakken other, String... waardoor) {
    possibly.of(other.possible());
    paden.add(other.paden);
    oorzaken.add(other.oorzaken);
    oorzaken.add(List.of(waardoor));
  }

  /** The days in both. */
  public Tijdvakken en(Tijdvakken other) {
    return with(other, certain().en(other.certain()), possible().en(other.possible()));
  }

  /** The days in either. */
  public Tijdvakken of(Tijdvakken other) {
    return with(other, certain().of(other.certain()), possible().of(other.possible()));
  }

  /** The days in this and not in the other. */
  public Tijdvakken zonder(Tijdvakken other) {
    return with(other, certain().zonder(other.possible()), possible().zonder(other.certain()));
  }

  private Tijdvakken with(Tijdvakken other, Dagen certain, Dagen possible) {
    Tijdvakken result = new Tijdvakken(certain, possible);
    result.paden.add(paden);
    result.paden.add(other.paden);
    result.oorzaken.add(oorzaken);
    result.oorzaken.add(other.oorzaken);
    return result;
  }

  /** "JA" if this day counts, "NEE" if not, null while unknown (also for a day that is null). */
  public @Nullable String bevat(@Nullable LocalDate dag) {
    if (possible().isEmpty() || (dag != null && !possible().contains(dag))) {
      return "NEE";
    }
    return dag != null && certain().contains(dag) ? "JA" : null;
  }

  /**
   * The first day of the unbroken block around {@code dag}; absent if that day does not count.
   *
   * @param dag null while unknown
   */
  public Grens sinds(@Nullable LocalDate dag) {
    String bevat = bevat(dag);
    if ("NEE".equals(bevat)) {
      return Grens.afwezig();
    }
    if (dag == null) {
      return Grens.misschien(possible().first(), possible().last());
    }
    LocalDate latest = certain().of(Dagen.van(dag, dag)).blockStart(dag);
    return new Grens(bevat, possible().blockStart(dag), latest);
  }

  /**
   * The last day of the unbroken block around {@code dag}; absent if the block goes on, and also if
   * that day does not count (see {@link #bevat}).
   *
   * @param dag null while unknown
   */
  public Grens totEnMet(@Nullable LocalDate dag) {
    String bevat = bevat(dag);
    if ("NEE".equals(bevat)) {
      return Grens.afwezig();
    }
    if (dag == null) {
      return Grens.misschien(possible().first(), possible().last());
    }
    LocalDate earliest = certain().of(Dagen.van(dag, dag)).blockEnd(dag);
    if (earliest == null) {
      return Grens.afwezig();
    }
    LocalDate latest = possible().blockEnd(dag);
    return new Grens(latest == null ? null : bevat, earliest, latest);
  }

  /**
   * The first day on which the days that count before it total {@code dagen}; absent if they never
   * do.
   *
   * @param dagen at least 1
   */
  public Grens bereikt(long dagen) {
    if (dagen < 1) {
      throw new IllegalArgumentException("A total is reached after 1 day or more, not " + dagen);
    }
    if (!possible().hasAtLeast(dagen)) {
      return Grens.afwezig();
    }
    LocalDate earliest = possible().dayAfter(dagen);
    if (certain().hasAtLeast(dagen)) {
      return Grens.tussen(earliest, certain().dayAfter(dagen));
    }
    LocalDate last = possible().last();
    return Grens.misschien(earliest, last == null ? null : last.plusDays(1));
  }

  /** The first day that counts; absent if none does. */
  public Grens eersteDag() {
    if (possible().isEmpty()) {
      return Grens.afwezig();
    }
    return certain().isEmpty()
        ? Grens.misschien(possible().first(), possible().last())
        : Grens.tussen(possible().first(), certain().first());
  }

  /** The last day that counts; absent if none does or it goes on. */
  public Grens laatsteDag() {
    if (possible().isEmpty() || certain().isOpenEnded()) {
      return Grens.afwezig();
    }
    boolean certainlyEnds = !certain().isEmpty() && !possible().isOpenEnded();
    LocalDate earliest = certain().isEmpty() ? possible().first() : certain().last();
    return new Grens(certainlyEnds ? "JA" : null, earliest, possible().last());
  }

  /** The stretches that certainly count. */
  public List<Tijdvak> zeker() {
    return certain().tijdvakken();
  }

  /** The stretches of these days that certainly count. */
  public List<Tijdvak> zeker(LocalDate van, LocalDate totEnMet) {
    return certain().en(Dagen.van(van, totEnMet)).tijdvakken();
  }

  /** The stretches of these days that possibly count. */
  public List<Tijdvak> mogelijk(LocalDate van, LocalDate totEnMet) {
    return possible().en(Dagen.van(van, totEnMet)).tijdvakken();
  }

  /** Whether nothing is open: every day that possibly counts certainly does. */
  public boolean staatVast() {
    return possible().zonder(certain()).isEmpty();
  }

  /** The facts these days come from, sorted. */
  public List<String> paden() {
    return paden.sorted();
  }

  /** The names of the facts, lists and judgements that leave days open, sorted. */
  public List<String> oorzaken() {
    return oorzaken.sorted();
  }
}
