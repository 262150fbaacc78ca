package nl.toetssteen.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nl.toetssteen.facts.gedeeld.Gesorteerd;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of one evaluation write down; a finding has one value, whoever finds it.
 *
 * <p>A second rule may find the same again; something else is an {@link IllegalStateException} that
 * names both rules. Not safe for threads.
 */
public final class Bevindingen {

  private static final Value JA = Value.known("JA");
  private static final Value NEE = Value.known("NEE");

  /** Tells why a finding is open. */
  @FunctionalInterface
  public interface Causes {

    /**
     * What leaves a finding open.
     *
     * @param bevinding the finding's name
     * @param onderwerp item path of the subject it is about; null for the case
     * @param oorzaken facts, lists, figures and judgements the rule names; empty for all that the
     *     finding is declared to rest on
     */
    Set<Cause> of(String bevinding, @Nullable String onderwerp, List<String> oorzaken);
  }

  private record Sleutel(String naam, String onderwerp) implements Comparable<Sleutel> {
    @Override
    public int compareTo(Sleutel other) {
      int order = naam.compareTo(other.naam);
      return order != 0 ? order : onderwerp.compareTo(other.onderwerp);
    }
  }

  private static final class Store {
    private final UnaryOperator<Bevinding> herziening;
    private final Map<Sleutel, Bevinding> bevindingen = new HashMap<>();
    private @Nullable List<Bevinding> gesorteerd;
    private final Set<String> regels = new HashSet<>();
    private final Set<String> nietGeladen = new TreeSet<>();
    private @Nullable String regel;

    private Store(UnaryOperator<Bevinding> herziening) {
      this.herziening = herziening;
    }
  }

  private final Causes causes;
  private final Store store;
  private final @Nullable String onderwerp;

  /**
   * Findings of which none is written yet.
   *
   * @param causes why a finding that is left open is open
   */
  public Bevindingen(Causes causes) {
    this(causes, UnaryOperator.identity());
  }

  /**
   * Findings of which none is written yet, each written as it is revised.
   *
   * @param causes why a finding that is left open is open
   * @param herziening what is written instead of what a rule finds
   */
  public Bevindingen(Causes causes, UnaryOperator<Bevinding> herziening) {
    this(causes, new Store(herziening), null);
  }

  private Bevindingen(Causes causes, Store store, @Nullable String onderwerp) {
    this.causes = causes;
    this.store = store;
    this.onderwerp = onderwerp;
  }

  /** The same findings, to write those of one subject ({@code kinderen[0]}). */
  public Bevindingen bij(String onderwerpPad) {
    return new Bevindingen(causes, store, onderwerpPad);
  }

  /** Names the rule that writes what follows; null when none is at work. */
  public void regel(@Nullable String ruleName) {
    store.regel = ruleName;
    if (ruleName != null) {
      store.regels.add(ruleName);
    }
  }

  /** Notes that a rule asked for a figure on a day for which none is loaded. */
  public void nietGeladen(String cijfer) {
    store.nietGeladen.add(cijfer);
  }

  /** The figures that rules asked for on a day for which none is loaded, sorted. */
  public Set<String> nietGeladen() {
    return Collections.unmodifiableSet(store.nietGeladen);
  }

  /** A date was found. */
  public void datum(String naam, LocalDate datum, String... paden) {
    waarde(naam, datum, paden);
  }

  /** A code, JA/NEE, number or date was found. */
  public void waarde(String naam, Object waarde, String... paden) {
    write(naam, JA, Value.known(waarde), null, List.of(), paden);
  }

  /** It was found that there is no such thing. */
  public void afwezig(String naam, String... paden) {
    write(naam, NEE, Value.unknown(), null, List.of(), paden);
  }

  /** It cannot be said yet, because of these facts, lists, figures or judgements. */
  public void onbekend(String naam, String... oorzaken) {
    Value open = Value.unknown(causes.of(naam, onderwerp, List.of(oorzaken)));
    write(naam, open, open, null, List.of());
  }

  /** What is known of a date; if it is open, all that the finding rests on leaves it so. */
  public void grens(String naam, Grens grens, String... paden) {
    grens(naam, grens, List.of(), paden);
  }

  /**
   * What is known of a date that was read off periods: on their facts, and open for their reasons.
   *
   * @param ookDoor facts and judgements beside the periods that may leave it open
   */
  public void grens(String naam, Grens grens, Tijdvakken uit, String... ookDoor) {
    List<String> oorzaken = new ArrayList<>(uit.oorzaken());
    oorzaken.addAll(List.of(ookDoor));
    grens(naam, grens, oorzaken, uit.paden().toArray(new String[0]));
  }

  private void grens(String naam, Grens grens, List<String> oorzaken, String... paden) {
    if ("NEE".equals(grens.aanwezig())) {
      afwezig(naam, paden);
      return;
    }
    Set<Cause> open = grens.staatVast() ? Set.of() : causes.of(naam, onderwerp, oorzaken);
    Value aanwezig = grens.aanwezig() == null ? Value.unknown(open) : JA;
    Value waarde =
        grens.aanwezig() == null
            ? new Value.Unknown(grens.vroegst(), grens.laatst(), open)
            : Value.between(grens.vroegst(), grens.laatst(), open);
    write(naam, aanwezig, waarde, null, List.of(), paden);
  }

  /** There is a value, between these inclusive bounds; null is no bound. */
  public void tussen(
      String naam, @Nullable Comparable<?> min, @Nullable Comparable<?> max, String... paden) {
    Value waarde = Value.between(min, max, causes.of(naam, onderwerp, List.of()));
    write(naam, JA, waarde, null, List.of(), paden);
  }

  /**
   * A term runs.
   *
   * @param begin first day, null while unknown
   * @param eind last day, null while unknown
   * @param stil the stretches in which it stood still
   */
  public void klok(
      String naam,
      @Nullable LocalDate begin,
      @Nullable LocalDate eind,
      List<Tijdvak> stil,
      String... paden) {
    Bevinding.Klok klok = new Bevinding.Klok(dag(naam, begin), dag(naam, eind), stil);
    write(naam, JA, Value.unknown(), klok, List.of(), paden);
  }

  /** The term does not run. */
  public void klokAfwezig(String naam, String... paden) {
    afwezig(naam, paden);
  }

  /** One more candidate of a ladder. */
  public void kandidaat(String naam, Kandidaat kandidaat) {
    write(naam, JA, Value.unknown(), null, List.of(kandidaat));
  }

  /** What was found under a name, for the case (null) or a subject; null if no rule wrote it. */
  public @Nullable Bevinding find(String naam, @Nullable String onderwerpPad) {
    return store.bevindingen.get(sleutel(naam, onderwerpPad));
  }

  /** The names of the rules that were at work, whether or not they wrote anything; sorted. */
  public SortedSet<String> regels() {
    return new TreeSet<>(store.regels);
  }

  /** Everything that was found, sorted by name and subject. */
  public List<Bevinding> all() {
    List<Bevinding> sorted = store.gesorteerd;
    if (sorted == null) {
      sorted = List.copyOf(new TreeMap<>(store.bevindingen).values());
      store.gesorteerd = sorted;
    }
    return sorted;
  }

  private Value dag(String naam, @Nullable LocalDate dag) {
    return dag == null ? Value.unknown(causes.of(naam, onderwerp, List.of())) : Value.known(dag);
  }

  private void write(
      String naam,
      Value aanwezig,
      Value waarde,
      Bevinding.@Nullable Klok klok,
      List<Kandidaat> kandidaten,
      String... paden) {
    Bevinding found =
        store.herziening.apply(
            new Bevinding(
                naam, onderwerp, aanwezig, waarde, klok, kandidaten, List.of(paden), store.regel));
    store.gesorteerd = null;
    store.bevindingen.merge(sleutel(naam, onderwerp), found, Bevindingen::both);
  }

  private static Bevinding both(Bevinding first, Bevinding second) {
    boolean ladder = !first.kandidaten().isEmpty() && !second.kandidaten().isEmpty();
    boolean single = first.kandidaten().isEmpty() && second.kandidaten().isEmpty();
    if (!(ladder || single) || !first.says(second)) {
      throw new IllegalStateException(conflict(first, second));
    }
    return new Bevinding(
        first.naam(),
        first.onderwerp(),
        merged(first.aanwezig(), second.aanwezig()),
        merged(first.waarde(), second.waarde()),
        first.klok(),
        Gesorteerd.samen(first.kandidaten(), second.kandidaten()),
        Gesorteerd.samen(first.paden(), second.paden()),
        firstByName(first.regel(), second.regel()));
  }

  /** Which rule fires first is no part of the law. */
  private static @Nullable String firstByName(@Nullable String one, @Nullable String other) {
    return one == null || (other != null && other.compareTo(one) < 0) ? other : one;
  }

  /** The same value, for the causes of both. */
  private static Value merged(Value first, Value second) {
    if (first.equals(second)) {
      return first;
    }
    if (first instanceof Value.Unknown a && second instanceof Value.Unknown b) {
      Set<Cause> causes = new TreeSet<>(a.causes());
      causes.addAll(b.causes());
      return new Value.Unknown(a.min(), a.max(), causes);
    }
    return first;
  }

  private static String conflict(Bevinding first, Bevinding second) {
    String subject = first.onderwerp() == null ? "" : " of " + first.onderwerp();
    return "Two rules find different things for "
        + first.naam()
        + subject
        + ": \""
        + first.regel()
        + "\" and \""
        + second.regel()
        + "\".\nMake their conditions exclude each other.";
  }

  private static Sleutel sleutel(String naam, @Nullable String onderwerp) {
    return new Sleutel(naam, onderwerp == null ? "" : onderwerp);
  }
}
