package nl.toetssteen.facts.beslistermijn;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import nl.toetssteen.facts.Bevindingen;
import nl.toetssteen.facts.Grens;
import nl.toetssteen.facts.Tijdvak;
import nl.toetssteen.facts.Tijdvakken;
import nl.toetssteen.facts.gedeeld.Namen;
import nl.toetssteen.facts.gedeeld.Werkdagen;
import org.jspecify.annotations.Nullable;

/**
 * A day on the way to the last day of a term, as far as known.
 *
 * @param dag what is known of it
 * @param paden the facts it rests on
 * @param oorzaken what leaves it open; empty if nothing does
 */
public record Einde(Grens dag, List<String> paden, List<String> oorzaken) {

  public Einde {
    paden = List.copyOf(paden);
    oorzaken = dag.staatVast() ? List.of() : List.copyOf(oorzaken);
  }

  /** The day, if it is known; open because of the fact it comes from if it is not. */
  public static Einde op(@Nullable LocalDate dag, String pad) {
    return dag == null ? open(pad) : new Einde(Grens.bekend(dag), List.of(pad), List.of());
  }

  /** There is no such day, because of these facts. */
  public static Einde geen(String... paden) {
    return new Einde(Grens.afwezig(), List.of(paden), List.of());
  }

  /** Nothing is known of it, because of these facts and judgements. */
  public static Einde open(String... oorzaken) {
    return new Einde(Grens.misschien(null, null), List.of(oorzaken), List.of(oorzaken));
  }

  /** The day, if it is known. */
  public @Nullable LocalDate bekend() {
    return dag.dag();
  }

  /** Whether it is known that there is no such day. */
  public boolean isGeen() {
    return "NEE".equals(dag.aanwezig());
  }

  /** The day so long after. */
  public Einde plus(Period duur, String... erbij) {
    return schuif(day -> day.plus(duur)).door(erbij);
  }

  /**
   * The day so long after, counted on from the day the term began: step by step, or all months at
   * once, which ends later where the first day is one of the last of its month.
   *
   * @param lezing which of the two; null while nobody chose
   */
  public Einde vervolg(Einde begin, Period duur, @Nullable String lezing, String... erbij) {
    LocalDate first = dag.vroegst();
    LocalDate last = dag.laatst();
    LocalDate least =
        first == null ? null : Maandtelling.vroegst(begin.dag.vroegst(), first, duur, lezing);
    LocalDate most =
        last == null ? null : Maandtelling.laatst(begin.dag.laatst(), last, duur, lezing);
    boolean open = dag.dag() != null && least != null && !least.equals(most);
    Einde later = new Einde(new Grens(dag.aanwezig(), least, most), paden, oorzaken);
    return (open ? later.waardoor(List.of(Maandtelling.OORDEEL)) : later).door(erbij);
  }

  /** Each day it can be moved in the same way, which must keep their order. */
  public Einde schuif(UnaryOperator<LocalDate> hoe) {
    return new Einde(
        new Grens(dag.aanwezig(), op(dag.vroegst(), hoe), op(dag.laatst(), hoe)), paden, oorzaken);
  }

  /** The first working day from it on. */
  public Einde werkdag(Tijdvakken vrij) {
    return schuif(day -> Werkdagen.vanaf(day, vrij));
  }

  /** Moved on by the days that the term stood still since its beginning. */
  public Einde stil(Einde begin, List<Tijdvak> stil) {
    return na(begin, stil, stil, Stilstand::inDagen, Stilstand::inDagen);
  }

  /**
   * Moved on by the months and days that the term stood still since its beginning.
   *
   * @param zeker the stretches that are certain
   * @param ruim those and the ones that are possible
   * @param lezing how months are added; null while nobody chose
   */
  public Einde stilInMaanden(
      Einde begin, List<Tijdvak> zeker, List<Tijdvak> ruim, @Nullable String lezing) {
    Einde moved =
        na(
            begin,
            zeker,
            ruim,
            (stil, end) -> stil.inMaanden(end, Maandtelling.vroegste(lezing)),
            (stil, end) -> stil.inMaanden(end, Maandtelling.laatste(lezing)));
    boolean open = dag.dag() != null && zeker.equals(ruim) && moved.bekend() == null;
    return open ? moved.waardoor(List.of(Maandtelling.OORDEEL)) : moved;
  }

  private Einde na(
      Einde begin,
      List<Tijdvak> zeker,
      List<Tijdvak> ruim,
      BiFunction<Stilstand, LocalDate, LocalDate> kort,
      BiFunction<Stilstand, LocalDate, LocalDate> lang) {
    LocalDate late = begin.dag.laatst();
    LocalDate early = begin.dag.vroegst();
    LocalDate first = dag.vroegst();
    LocalDate last = dag.laatst();
    LocalDate least =
        first == null || late == null ? first : kort.apply(new Stilstand(late, zeker), first);
    LocalDate most =
        last == null || (early == null && !ruim.isEmpty())
            ? null
            : early == null ? last : lang.apply(new Stilstand(early, ruim), last);
    return new Einde(
        new Grens(dag.aanwezig(), least, most),
        all(paden, begin.paden),
        all(oorzaken, begin.oorzaken));
  }

  /** Whether it is left open by one of these: JA or NEE. */
  public String hangtAf(String... namen) {
    return List.of(namen).stream().anyMatch(oorzaken::contains) ? "JA" : "NEE";
  }

  /** Whether it is before a day: JA, NEE or null while open; NEE if there is no such day. */
  public @Nullable String voorbijOp(@Nullable LocalDate op) {
    LocalDate first = dag.vroegst();
    LocalDate last = dag.laatst();
    if (isGeen() || (op != null && first != null && !first.isBefore(op))) {
      return "NEE";
    }
    return op != null && last != null && last.isBefore(op) ? "JA" : null;
  }

  /** The same day, open for more reasons if it is open. */
  public Einde waardoor(List<String> erbij) {
    return new Einde(dag, paden, all(oorzaken, erbij));
  }

  /** The same day, resting on more facts. */
  public Einde door(String... erbij) {
    return new Einde(dag, all(paden, List.of(erbij)), oorzaken);
  }

  /** This day or the other: what decides is open. */
  public Einde of(Einde ander, String... waardoor) {
    if (dag.equals(ander.dag)) {
      return new Einde(dag, all(paden, ander.paden), all(oorzaken, ander.oorzaken));
    }
    boolean both = "JA".equals(dag.aanwezig()) && "JA".equals(ander.dag.aanwezig());
    LocalDate first =
        isGeen() ? ander.dag.vroegst() : ander.isGeen() ? dag.vroegst() : eerst(ander);
    LocalDate last = isGeen() ? ander.dag.laatst() : ander.isGeen() ? dag.laatst() : laatst(ander);
    return new Einde(
        new Grens(both ? "JA" : null, first, last),
        all(paden, ander.paden),
        all(all(oorzaken, ander.oorzaken), List.of(waardoor)));
  }

  /** This day or any later one. */
  public Einde ofLater(String... waardoor) {
    return new Einde(
        new Grens(dag.aanwezig(), dag.vroegst(), null), paden, all(oorzaken, List.of(waardoor)));
  }

  /** The earlier of the two; the other if there is none of one of them. */
  public Einde eerste(Einde ander) {
    return samen(ander, true);
  }

  /** The later of the two; the other if there is none of one of them. */
  public Einde laatste(Einde ander) {
    return samen(ander, false);
  }

  private Einde samen(Einde ander, boolean early) {
    if (isGeen() || ander.isGeen()) {
      return isGeen() ? ander : this;
    }
    boolean both = "JA".equals(dag.aanwezig()) && "JA".equals(ander.dag.aanwezig());
    return new Einde(
        new Grens(
            both ? "JA" : null,
            pick(dag.vroegst(), ander.dag.vroegst(), early, !early),
            pick(dag.laatst(), ander.dag.laatst(), early, early)),
        all(paden, ander.paden),
        all(oorzaken, ander.oorzaken));
  }

  /** The first day that it can still be; open if nothing bounds it. */
  public Einde vroegstMogelijk() {
    return mogelijk(dag.vroegst());
  }

  /** The last day that it can still be; open if nothing bounds it. */
  public Einde laatstMogelijk() {
    return mogelijk(dag.laatst());
  }

  private Einde mogelijk(@Nullable LocalDate bound) {
    return isGeen() || bound == null ? this : new Einde(Grens.bekend(bound), paden, List.of());
  }

  /** Writes it down as a finding. */
  public void vind(Bevindingen bevindingen, String naam) {
    Tijdvakken origin = new Tijdvakken();
    String[] causes = oorzaken.toArray(new String[0]);
    paden.forEach(pad -> origin.misschien(null, null, "JA", pad, causes));
    bevindingen.grens(naam, dag, origin, causes);
  }

  /** The facts it rests on, as the paths of a finding. */
  public String[] namen() {
    return paden.toArray(new String[0]);
  }

  private @Nullable LocalDate eerst(Einde ander) {
    return pick(dag.vroegst(), ander.dag.vroegst(), true, false);
  }

  private @Nullable LocalDate laatst(Einde ander) {
    return pick(dag.laatst(), ander.dag.laatst(), false, false);
  }

  /** The earlier or later of two bounds; without one of them the other, or no bound. */
  private static @Nullable LocalDate pick(
      @Nullable LocalDate a, @Nullable LocalDate b, boolean early, boolean either) {
    if (a == null || b == null) {
      return either ? (a == null ? b : a) : null;
    }
    return a.isBefore(b) == early ? a : b;
  }

  private static @Nullable LocalDate op(@Nullable LocalDate day, UnaryOperator<LocalDate> hoe) {
    return day == null ? null : hoe.apply(day);
  }

  private static List<String> all(List<String> some, List<String> more) {
    Namen all = new Namen();
    all.add(some);
    all.add(more);
    return all.sorted();
  }
}
