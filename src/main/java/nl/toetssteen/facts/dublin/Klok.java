package nl.toetssteen.facts.dublin;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.facts.Bevindingen;
import nl.toetssteen.facts.Tijdvak;
import nl.toetssteen.facts.Tijdvakken;
import nl.toetssteen.facts.gedeeld.Namen;
import nl.toetssteen.facts.gedeeld.Werkdagen;
import org.jspecify.annotations.Nullable;

/**
 * A term while rules gather when it ends: on the earliest of its ends, or on the latest day to
 * which it is extended. The day of the event does not count. For one evaluation, and not safe for
 * threads.
 */
public final class Klok {
  private record Einde(@Nullable LocalDate dag, Toets als) {}

  private final String naam;
  private final Toets mits;
  private final @Nullable LocalDate start;
  private final String startPad;
  private final List<Einde> eindes = new ArrayList<>();
  private final List<Einde> verlengingen = new ArrayList<>();
  private List<Tijdvak> stil = List.of();
  private @Nullable Tijdvakken vrij;
  private @Nullable LocalDate nietVoor;
  private @Nullable Loop loop;

  /** When it ends and whether it runs, as long as no rule adds to it. */
  private record Loop(@Nullable LocalDate eind, Toets loopt) {}

  /**
   * A term without an end yet.
   *
   * @param mits whether it runs
   * @param start day of the event; null while unknown
   * @param startPad the fact that day comes from
   */
  public Klok(String naam, Toets mits, @Nullable LocalDate start, String startPad) {
    this.naam = naam;
    this.mits = start == null && mits.kanGelden() ? mits.en(Toets.onbekend(startPad)) : mits;
    this.start = start;
    this.startPad = startPad;
  }

  /** The day so long after; null while either is unknown. */
  public static @Nullable LocalDate dagNa(@Nullable LocalDate dag, @Nullable Period termijn) {
    return dag == null || termijn == null ? null : dag.plus(termijn);
  }

  /** The finding it is written to. */
  public String naam() {
    return naam;
  }

  /** Whether it may run, whatever its ends; if not, nobody needs to work these out. */
  public boolean kanLopen() {
    return mits.kanGelden();
  }

  /** Whether it runs. */
  public Toets loopt() {
    return loop().loopt;
  }

  private Loop loop() {
    Loop known = loop;
    if (known == null) {
      known = kanLopen() ? ending() : new Loop(null, mits);
      loop = known;
    }
    return known;
  }

  private Loop ending() {
    LocalDate end = lastDay();
    boolean never = start != null && end == null && oorzaken().isEmpty();
    return new Loop(end, never ? mits.en(Toets.van(false)) : mits);
  }

  /** It ends so long after the event, where this holds; no period: it does not. */
  public Klok na(@Nullable Period termijn, Toets als) {
    return termijn == null || start == null ? this : tot(start.plus(termijn), als);
  }

  /** It ends so long after another event, where this holds; open while that day is unknown. */
  public Klok naAnder(@Nullable LocalDate dag, @Nullable Period termijn, Toets als) {
    return termijn == null && dag != null ? this : tot(dagNa(dag, termijn), als);
  }

  /** It ends on this day, where this holds. */
  public Klok tot(@Nullable LocalDate dag, Toets als) {
    if (als.kanGelden()) {
      eindes.add(new Einde(dag, als));
      loop = null;
    }
    return this;
  }

  /** It is extended to this day, where this holds. */
  public Klok verlengdTot(@Nullable LocalDate dag, Toets als) {
    if (als.kanGelden()) {
      verlengingen.add(new Einde(dag, als));
      loop = null;
    }
    return this;
  }

  /** It stood still, as is shown; the ends take it into account. */
  public Klok stil(List<Tijdvak> tijdvakken) {
    stil = List.copyOf(tijdvakken);
    return this;
  }

  /** An end on a day off moves to the next working day. */
  public Klok werkdag(Tijdvakken vrijeDagen) {
    vrij = vrijeDagen;
    loop = null;
    return this;
  }

  /** It never ends before this day. */
  public Klok nietVoor(@Nullable LocalDate dag) {
    nietVoor = dag;
    loop = null;
    return this;
  }

  /** The last day; null while that is open, or if it does not run. */
  public @Nullable LocalDate eind() {
    return loop().eind;
  }

  private @Nullable LocalDate lastDay() {
    LocalDate base = earliest();
    if (base == null) {
      return null;
    }
    LocalDate last = base;
    for (Einde extension : verlengingen) {
      if (extension.als.isOpen() || extension.dag == null) {
        if (extension.dag == null || extension.dag.isAfter(base)) {
          return null;
        }
      } else if (extension.dag.isAfter(last)) {
        last = extension.dag;
      }
    }
    LocalDate floor = nietVoor;
    LocalDate end = floor != null && last.isBefore(floor) ? floor : last;
    return vrij == null ? end : Werkdagen.vanaf(end, vrij);
  }

  /** The earliest end, before extensions and days off; null while open. */
  public @Nullable LocalDate earliest() {
    LocalDate certain = null;
    for (Einde end : eindes) {
      if (end.dag == null) {
        return null;
      }
      if (end.als.geldt() && (certain == null || end.dag.isBefore(certain))) {
        certain = end.dag;
      }
    }
    for (Einde end : eindes) {
      if (end.als.isOpen() && (certain == null || (end.dag != null && end.dag.isBefore(certain)))) {
        return null;
      }
    }
    return certain;
  }

  /** What leaves the end open. */
  private List<String> oorzaken() {
    Namen open = new Namen();
    eindes.forEach(end -> end.als.oorzakenNaar(open));
    verlengingen.forEach(end -> end.als.oorzakenNaar(open));
    return open.sorted();
  }

  /** Whether it runs, and ends on or after this day. */
  public Toets looptOp(@Nullable LocalDate dag) {
    LocalDate end = eind();
    Toets runs = loopt();
    if (!runs.geldt() || dag == null) {
      return runs;
    }
    return end == null
        ? Toets.onbekend(oorzaken().toArray(new String[0]))
        : Toets.van(!end.isBefore(dag), startPad);
  }

  /** Whether the last day is known. */
  public Toets bekend() {
    return eind() != null
        ? Toets.van(true, startPad)
        : mits.en(Toets.onbekend(oorzaken().toArray(new String[0])));
  }

  /**
   * Whether a day lies in time, where two terms may run of which a reading chooses.
   *
   * @param eerste whether the reading chooses this term, where both run
   * @param tweede whether it chooses the other
   */
  public Toets tijdig(Klok ander, @Nullable LocalDate dag, String pad, Toets eerste, Toets tweede) {
    Toets runs = loopt();
    Toets otherRuns = ander.loopt();
    if (!runs.kanGelden() && !otherRuns.kanGelden()) {
      return runs.en(otherRuns);
    }
    Toets first = uiterlijk(dag, pad);
    Toets second = ander.uiterlijk(dag, pad);
    Toets both = first.en(second).of(eerste.en(first), tweede.en(second));
    return runs.en(otherRuns, both)
        .of(runs.en(otherRuns.niet(), first), otherRuns.en(runs.niet(), second));
  }

  /** A test against the last day, open as long as that is; no day is in time if it cannot run. */
  public Toets uiterlijk(@Nullable LocalDate dag, String pad) {
    if (!kanLopen()) {
      return mits;
    }
    LocalDate end = eind();
    if (end == null) {
      List<String> open = new ArrayList<>(loopt().oorzaken());
      open.addAll(oorzaken());
      return Toets.onbekend(open.toArray(new String[0]));
    }
    return Toets.uiterlijk(dag, pad, end, startPad);
  }

  /** Writes it as a finding. */
  public void schrijf(Bevindingen bevindingen) {
    Toets runs = loopt();
    if (!runs.kanGelden()) {
      bevindingen.klokAfwezig(naam, () -> List.of(runs.padenEn(startPad)));
    } else if (runs.isOpen()) {
      bevindingen.onbekend(naam, runs.oorzaken().toArray(new String[0]));
    } else {
      write(bevindingen, runs.padenEn(startPad));
    }
  }

  /** Which facts and judgements leave the end open is told only where the whole term is. */
  private void write(Bevindingen bevindingen, String... paths) {
    LocalDate day = start;
    LocalDate end = eind();
    if (day == null || end == null) {
      bevindingen.onbekend(naam, oorzaken().toArray(new String[0]));
    } else {
      bevindingen.klok(naam, day.plusDays(1), end, stil, paths);
    }
  }
}
