package nl.toetssteen.facts.dublin;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import nl.toetssteen.facts.Kandidaat.Uitkomst;
import nl.toetssteen.facts.Tijdvakken;
import nl.toetssteen.facts.Zaak;
import org.jspecify.annotations.Nullable;

/**
 * A test with four outcomes, and how several make one: what fails outweighs what is open, and a
 * missing fact outweighs an open judgement.
 *
 * @param paden facts it rests on
 * @param oorzaken what leaves it open; empty if nothing does
 */
public record Toets(Uitkomst uitkomst, List<String> paden, List<String> oorzaken) {

  /** Reading of a look-back term in which its anniversary still lies inside. */
  private static final String BINNEN = "BINNEN";

  public Toets {
    paden = List.copyOf(paden);
    oorzaken = List.copyOf(oorzaken);
  }

  /** Settled. */
  public static Toets van(boolean voldaan, String... paden) {
    Uitkomst uitkomst = voldaan ? Uitkomst.VOLDAAN : Uitkomst.NIET_VOLDAAN;
    return new Toets(uitkomst, List.of(paden), List.of());
  }

  /** Open, because these facts or lists are not known. */
  public static Toets onbekend(String... oorzaken) {
    return new Toets(Uitkomst.ONBEKEND, List.of(oorzaken), List.of(oorzaken));
  }

  /** Whether the value is one of these; open while it is unknown. */
  public static Toets is(@Nullable String waarde, String pad, String... codes) {
    return waarde == null ? onbekend(pad) : van(Arrays.asList(codes).contains(waarde), pad);
  }

  /** Whether two values are the same; open while one is unknown. */
  public static Toets gelijk(
      @Nullable String waarde, String pad, @Nullable String ander, String anderPad) {
    if (waarde != null && ander != null) {
      return van(waarde.equals(ander), pad, anderPad);
    }
    List<String> open = new ArrayList<>();
    if (waarde == null) {
      open.add(pad);
    }
    if (ander == null) {
      open.add(anderPad);
    }
    return onbekend(open.toArray(new String[0]));
  }

  /** Whether a judgement, or reading, came out so; open while nobody answered. */
  public static Toets oordeel(@Nullable String antwoord, String id, String gekozen) {
    return antwoord == null
        ? new Toets(Uitkomst.BEOORDELEN, List.of(), List.of(id))
        : van(antwoord.equals(gekozen));
  }

  /** Whether the first day lies before the second; open while one is unknown. */
  public static Toets voor(
      @Nullable LocalDate dag, String pad, @Nullable LocalDate ander, String anderPad) {
    if (dag != null && ander != null) {
      return van(dag.isBefore(ander), pad, anderPad);
    }
    List<String> open = new ArrayList<>();
    if (dag == null) {
      open.add(pad);
    }
    if (ander == null) {
      open.add(anderPad);
    }
    return onbekend(open.toArray(new String[0]));
  }

  /** Whether the first day lies on or before the second; open while one is unknown. */
  public static Toets uiterlijk(
      @Nullable LocalDate dag, String pad, @Nullable LocalDate ander, String anderPad) {
    return voor(ander, anderPad, dag, pad).niet();
  }

  /**
   * Whether a moment lies within a term after a day. On the anniversary that depends on a reading.
   *
   * @param lezing the reading chosen, null while open
   * @param id the judgement that chooses
   */
  public static Toets binnen(
      @Nullable LocalDate dag,
      String pad,
      @Nullable LocalDate moment,
      String momentPad,
      @Nullable Period termijn,
      @Nullable String lezing,
      String id) {
    if (dag == null || moment == null) {
      return voor(dag, pad, moment, momentPad);
    }
    if (termijn == null) {
      return van(false, pad, momentPad);
    }
    LocalDate anniversary = dag.plus(termijn);
    return anniversary.equals(moment)
        ? oordeel(lezing, id, BINNEN).met(pad, momentPad)
        : van(anniversary.isAfter(moment), pad, momentPad);
  }

  /** Whether the day lies before another, if there is another; open while that is unknown. */
  public static Toets voorAlsErIs(
      @Nullable LocalDate dag,
      String pad,
      @Nullable LocalDate ander,
      @Nullable String anderAanwezig,
      String anderPad) {
    return "NEE".equals(anderAanwezig) ? van(true, anderPad) : voor(dag, pad, ander, anderPad);
  }

  /** Whether there is such a day in these periods; open for their reasons. */
  public static Toets komtVoor(Tijdvakken tijdvakken) {
    String present = tijdvakken.eersteDag().aanwezig();
    String[] paths = tijdvakken.paden().toArray(new String[0]);
    return present == null
        ? onbekend(tijdvakken.oorzaken().toArray(new String[0]))
        : van(present.equals("JA"), paths);
  }

  /** Whether no day strictly between two days lies in these periods. */
  public static Toets nooit(
      Tijdvakken tijdvakken,
      @Nullable LocalDate van,
      String vanPad,
      @Nullable LocalDate tot,
      String totPad) {
    if (van == null || tot == null) {
      return voor(van, vanPad, tot, totPad).niet();
    }
    if (!van.plusDays(1).isBefore(tot)) {
      return van(true, vanPad, totPad);
    }
    Tijdvakken between = new Tijdvakken();
    between.tel(van.plusDays(1), tot.minusDays(1), "JA", vanPad);
    return komtVoor(between.en(tijdvakken)).niet();
  }

  /** Whether a fact that may be absent is there. */
  public static Toets erIs(Zaak zaak, String pad) {
    return is(zaak.aanwezig(pad), pad, "JA");
  }

  /** Whether a fact that may be absent is there and has one of these codes. */
  public static Toets feit(Zaak zaak, String pad, String... codes) {
    Toets present = erIs(zaak, pad);
    return present.geldt() ? is(zaak.keuze(pad), pad, codes) : present;
  }

  /** Holds if all hold. */
  public Toets en(Toets... others) {
    return combined(Uitkomst.NIET_VOLDAAN, Uitkomst.VOLDAAN, others);
  }

  /** Holds if one holds. */
  public Toets of(Toets... others) {
    return combined(Uitkomst.VOLDAAN, Uitkomst.NIET_VOLDAAN, others);
  }

  /** The opposite. */
  public Toets niet() {
    return switch (uitkomst) {
      case VOLDAAN -> new Toets(Uitkomst.NIET_VOLDAAN, paden, oorzaken);
      case NIET_VOLDAAN -> new Toets(Uitkomst.VOLDAAN, paden, oorzaken);
      default -> this;
    };
  }

  /** The same, resting on these facts too. */
  public Toets met(String... ookPaden) {
    List<String> all = new ArrayList<>(paden);
    all.addAll(List.of(ookPaden));
    return new Toets(uitkomst, all, oorzaken);
  }

  /** Whether it certainly holds. */
  public boolean geldt() {
    return uitkomst == Uitkomst.VOLDAAN;
  }

  /** Whether it may still hold, or does. */
  public boolean kanGelden() {
    return uitkomst != Uitkomst.NIET_VOLDAAN;
  }

  /** Whether something must be known or judged first. */
  public boolean isOpen() {
    return uitkomst == Uitkomst.ONBEKEND || uitkomst == Uitkomst.BEOORDELEN;
  }

  private Toets combined(Uitkomst absorbing, Uitkomst neutral, Toets... others) {
    List<Toets> all = new ArrayList<>(List.of(this));
    all.addAll(List.of(others));
    for (Uitkomst outcome : List.of(absorbing, Uitkomst.ONBEKEND, Uitkomst.BEOORDELEN, neutral)) {
      List<Toets> same = all.stream().filter(t -> t.uitkomst == outcome).toList();
      if (!same.isEmpty()) {
        return new Toets(
            outcome,
            union(same.stream().map(Toets::paden).toList()),
            union(same.stream().map(Toets::oorzaken).toList()));
      }
    }
    throw new IllegalStateException("A test has one of four outcomes: " + all);
  }

  static List<String> union(Collection<List<String>> lists) {
    TreeSet<String> all = new TreeSet<>();
    lists.forEach(all::addAll);
    return List.copyOf(all);
  }
}
