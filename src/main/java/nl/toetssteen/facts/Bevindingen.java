package nl.toetssteen.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.toetssteen.facts.gedeeld.Geschreven;
import nl.toetssteen.facts.gedeeld.Uitgesteld;
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
  private static final Value NIETS = Value.unknown();

  /** Whom a rule serves that serves no finding in particular. */
  private static final String IEDEREEN = "";

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

  private static final class Store {
    private final UnaryOperator<Bevinding> herziening;
    private final Geschreven geschreven = new Geschreven();
    private final List<String> regels = new ArrayList<>();
    private final Map<String, Set<String>> nietGeladen = new HashMap<>();
    private final Map<String, List<Runnable>> later = new HashMap<>();
    private @Nullable String regel;
    private String voor = IEDEREEN;

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

  /** As {@link #regel(String, String)}, of a rule that serves no finding in particular. */
  public void regel(@Nullable String ruleName) {
    regel(ruleName, null);
  }

  /**
   * Names the rule that writes what follows; null when none is at work.
   *
   * @param bevinding the only finding that it serves; null for any other rule
   */
  @SuppressWarnings(
      "ReferenceEquality") // every rule has one name, and twice in a list does no harm
  public void regel(@Nullable String ruleName, @Nullable String bevinding) {
    store.voor = bevinding == null ? IEDEREEN : bevinding;
    if (ruleName != null && ruleName != store.regel) {
      store.regels.add(ruleName);
    }
    store.regel = ruleName;
  }

  /** Notes that a rule asked for a figure on a day for which none is loaded. */
  public void nietGeladen(String cijfer) {
    store.nietGeladen.computeIfAbsent(store.voor, v -> new TreeSet<>()).add(cijfer);
  }

  /**
   * The figures that rules asked for on a day for which none is loaded, sorted; of rules that serve
   * a single finding only those that serve this one.
   */
  public SortedSet<String> nietGeladenVoor(String bevinding) {
    SortedSet<String> cijfers = new TreeSet<>(store.nietGeladen.getOrDefault(IEDEREEN, Set.of()));
    cijfers.addAll(store.nietGeladen.getOrDefault(bevinding, Set.of()));
    return cijfers;
  }

  /** A date was found. */
  public void datum(String naam, LocalDate datum, String... paden) {
    waarde(naam, datum, paden);
  }

  /** A code, JA/NEE, number or date was found. */
  public void waarde(String naam, Object waarde, String... paden) {
    write(naam, JA, Value.known(waarde), null, List.of(), List.of(paden));
  }

  /** It was found that there is no such thing. */
  public void afwezig(String naam, String... paden) {
    write(naam, NEE, NIETS, null, List.of(), List.of(paden));
  }

  /** It cannot be said yet, because of these facts, lists, figures or judgements. */
  public void onbekend(String naam, String... oorzaken) {
    Value open = Value.unknown(causes.of(naam, onderwerp, List.of(oorzaken)));
    write(naam, open, open, null, List.of(), List.of());
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
    write(naam, aanwezig, waarde, null, List.of(), List.of(paden));
  }

  /** There is a value, between these inclusive bounds; null is no bound. */
  public void tussen(
      String naam, @Nullable Comparable<?> min, @Nullable Comparable<?> max, String... paden) {
    Value waarde = Value.between(min, max, causes.of(naam, onderwerp, List.of()));
    write(naam, JA, waarde, null, List.of(), List.of(paden));
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
    Value first = dag(naam, begin);
    Value last = begin == null && eind == null ? first : dag(naam, eind);
    Bevinding.Klok klok = new Bevinding.Klok(first, last, stil);
    write(naam, JA, NIETS, klok, List.of(), List.of(paden));
  }

  /** The term does not run. */
  public void klokAfwezig(String naam, String... paden) {
    afwezig(naam, paden);
  }

  /** The term does not run; the facts on which that rests are put together if somebody asks. */
  public void klokAfwezig(String naam, Supplier<List<String>> paden) {
    write(naam, NEE, NIETS, null, List.of(), new Uitgesteld(paden));
  }

  /** One more candidate of a ladder. */
  public void kandidaat(String naam, Kandidaat kandidaat) {
    write(naam, JA, NIETS, null, List.of(kandidaat), List.of());
  }

  /** What lets rules find this that wait until somebody asks for it. */
  public void later(String naam, Runnable regels) {
    store.later.computeIfAbsent(naam, n -> new ArrayList<>()).add(regels);
  }

  /** Whether there are rules that nobody asked for yet. */
  public boolean wacht() {
    return !store.later.isEmpty();
  }

  /** Lets rules that wait find what they find, as if somebody asked. */
  public void wachtNietLanger() {
    List.copyOf(store.later.keySet()).forEach(this::vraag);
  }

  /**
   * What was found under a name, for the case (null) or a subject; null if no rule wrote it. Rules
   * that wait for it find it first.
   */
  public @Nullable Bevinding find(String naam, @Nullable String onderwerpPad) {
    if (wacht()) {
      vraag(naam);
    }
    return store.geschreven.find(naam, onderwerpPad);
  }

  private void vraag(String naam) {
    List<Runnable> regels = store.later.remove(naam);
    if (regels != null) {
      regels.forEach(Runnable::run);
    }
  }

  /**
   * The names of the rules that were at work so far, whether or not they wrote anything; sorted.
   */
  public SortedSet<String> regels() {
    return new TreeSet<>(store.regels);
  }

  /** Everything that was found so far, sorted by name and subject. */
  public List<Bevinding> all() {
    return store.geschreven.all();
  }

  /** The clocks among it. */
  public List<Bevinding> klokken() {
    return store.geschreven.klokken();
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
      List<String> paden) {
    store.geschreven.add(
        store.herziening.apply(
            new Bevinding(
                naam, onderwerp, aanwezig, waarde, klok, kandidaten, paden, store.regel)));
  }
}
