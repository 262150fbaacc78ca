package nl.toetssteen.facts.dublin;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import nl.toetssteen.facts.Kandidaat.Uitkomst;
import nl.toetssteen.facts.Tijdvakken;
import nl.toetssteen.facts.Zaak;
import nl.toetssteen.facts.gedeeld.Gesorteerd;
import nl.toetssteen.facts.gedeeld.Namen;
import org.jspecify.annotations.Nullable;

/**
 * A test with four outcomes, and how several make one: what fails outweighs what is open, and a
 * missing fact outweighs an open judgement.
 */
public sealed class Toets permits Samen {

  /** Reading of a look-back term in which its anniversary still lies inside. */
  private static final String BINNEN = "BINNEN";

  static final Toets JA = new Toets(Uitkomst.VOLDAAN, List.of(), List.of());
  static final Toets NEE = new Toets(Uitkomst.NIET_VOLDAAN, List.of(), List.of());

  private final Uitkomst uitkomst;
  private final List<String> paden;
  private final List<String> oorzaken;
  private final boolean berust;
  private final int diepte;

  /**
   * A test that came out so.
   *
   * @param paden facts it rests on
   * @param oorzaken what leaves it open; empty if nothing does
   */
  public Toets(Uitkomst uitkomst, List<String> paden, List<String> oorzaken) {
    this(uitkomst, List.copyOf(paden), List.copyOf(oorzaken), 0);
  }

  /** Made of so many other tests, one from another, on which it rests. */
  Toets(Uitkomst uitkomst, int diepte) {
    this(uitkomst, List.of(), List.of(), diepte);
  }

  /** Keeps these lists, which do not change. */
  private Toets(Uitkomst uitkomst, List<String> paden, List<String> oorzaken, int diepte) {
    this.uitkomst = uitkomst;
    this.paden = paden;
    this.oorzaken = oorzaken;
    this.berust = diepte > 0 || !(paden.isEmpty() && oorzaken.isEmpty());
    this.diepte = diepte;
  }

  /** How it came out. */
  public final Uitkomst uitkomst() {
    return uitkomst;
  }

  /** The facts it rests on. */
  public List<String> paden() {
    return paden;
  }

  /** What leaves it open; empty if nothing does. */
  public List<String> oorzaken() {
    return oorzaken;
  }

  /** Settled. */
  public static Toets van(boolean voldaan, String... paden) {
    return paden.length == 0 ? (voldaan ? JA : NEE) : vast(voldaan, List.of(paden));
  }

  /** Settled, by one fact. */
  public static Toets van(boolean voldaan, String pad) {
    return vast(voldaan, List.of(pad));
  }

  private static Toets vast(boolean voldaan, List<String> paden) {
    return new Toets(voldaan ? Uitkomst.VOLDAAN : Uitkomst.NIET_VOLDAAN, paden, List.of(), 0);
  }

  /** Open, because these facts or lists are not known. */
  public static Toets onbekend(String... oorzaken) {
    return open(List.of(oorzaken));
  }

  /** Open, because this fact or list is not known. */
  public static Toets onbekend(String oorzaak) {
    return open(List.of(oorzaak));
  }

  private static Toets open(List<String> names) {
    return new Toets(Uitkomst.ONBEKEND, names, names, 0);
  }

  /** Whether the value is one of these; open while it is unknown. */
  public static Toets is(@Nullable String waarde, String pad, String... codes) {
    return waarde == null ? onbekend(pad) : van(Arrays.asList(codes).contains(waarde), pad);
  }

  /** Whether the value is this one; open while it is unknown. */
  public static Toets is(@Nullable String waarde, String pad, String code) {
    return waarde == null ? onbekend(pad) : van(waarde.equals(code), pad);
  }

  /** Whether two values are the same; open while one is unknown. */
  public static Toets gelijk(
      @Nullable String waarde, String pad, @Nullable String ander, String anderPad) {
    if (waarde != null && ander != null) {
      return van(waarde.equals(ander), pad, anderPad);
    }
    return openDoor(waarde == null, pad, ander == null, anderPad);
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
    return openDoor(dag == null, pad, ander == null, anderPad);
  }

  private static Toets openDoor(boolean een, String pad, boolean ander, String anderPad) {
    return een && ander ? onbekend(pad, anderPad) : onbekend(een ? pad : anderPad);
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
  public final Toets en(Toets... others) {
    return Samen.van(Uitkomst.NIET_VOLDAAN, this, others);
  }

  /** Holds if both hold. */
  public final Toets en(Toets other) {
    return Samen.van(Uitkomst.NIET_VOLDAAN, this, other);
  }

  /** Holds if one holds. */
  public final Toets of(Toets... others) {
    return Samen.van(Uitkomst.VOLDAAN, this, others);
  }

  /** Holds if this or the other holds. */
  public final Toets of(Toets other) {
    return Samen.van(Uitkomst.VOLDAAN, this, other);
  }

  /** The opposite. */
  public final Toets niet() {
    return isOpen() ? this : als(geldt() ? Uitkomst.NIET_VOLDAAN : Uitkomst.VOLDAAN);
  }

  /** Another outcome, resting on the same. */
  Toets als(Uitkomst other) {
    return berust ? new Toets(other, paden, oorzaken) : van(other == Uitkomst.VOLDAAN);
  }

  /** The same, resting on these facts too. */
  public final Toets met(String... ookPaden) {
    return ookPaden.length == 0 ? this : new Samen(uitkomst, ookPaden, this);
  }

  /** The facts it rests on, and more. */
  final String[] padenEn(String... ookPaden) {
    List<String> own = paden();
    String[] all = own.toArray(new String[own.size() + ookPaden.length]);
    System.arraycopy(ookPaden, 0, all, own.size(), ookPaden.length);
    return all;
  }

  /** Whether it certainly holds. */
  public final boolean geldt() {
    return uitkomst == Uitkomst.VOLDAAN;
  }

  /** Whether it may still hold, or does. */
  public final boolean kanGelden() {
    return uitkomst != Uitkomst.NIET_VOLDAAN;
  }

  /** Whether something must be known or judged first. */
  public final boolean isOpen() {
    return uitkomst == Uitkomst.ONBEKEND || uitkomst == Uitkomst.BEOORDELEN;
  }

  /** Whether it rests on anything; one that is made of others does. */
  final boolean berust() {
    return berust;
  }

  /** Whether what it rests on comes sorted, and each once. */
  boolean gesorteerd() {
    return Gesorteerd.is(paden) && Gesorteerd.is(oorzaken);
  }

  /** Adds the facts it rests on. */
  void padenNaar(Namen sink) {
    sink.add(paden);
  }

  /** Adds what leaves it open. */
  void oorzakenNaar(Namen sink) {
    sink.add(oorzaken);
  }

  /** How many tests it was made of, one from another. */
  final int diepte() {
    return diepte;
  }
}
