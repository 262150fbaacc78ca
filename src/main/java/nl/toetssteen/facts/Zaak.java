package nl.toetssteen.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The case as rules see it: facts, figures, judgements and a work space; null is unknown, never
 * "no".
 *
 * <p>Facts are named by path ({@code verzoek.ingediendOp}) or moment. Names that are not declared
 * are an {@link IllegalArgumentException}, values of another type an {@link IllegalStateException}.
 * One instance belongs to one evaluation and is not safe for threads.
 */
public final class Zaak {

  /** The dated figures. */
  public interface Figures {

    /**
     * The value of a figure: a Period, BigDecimal, LocalDate or String.
     *
     * @param trigger the date it is asked for; null for the figure's own trigger
     * @return null while the trigger is unknown, or if no value is loaded for it
     */
    @Nullable Object at(String key, @Nullable LocalDate trigger);
  }

  /** The judgements that were made. */
  public interface Judgements {

    /** The option chosen; null while nobody answered. */
    @Nullable String answer(String id);
  }

  /** For what the rules of one decision ask. */
  private static final int ROOM = 64;

  private final Dossier dossier;
  private final LocalDate peildatum;
  private final Figures figures;
  private final Judgements judgements;
  private boolean peildatumGelezen;
  private final Map<String, Gelezen> gelezen = new HashMap<>(ROOM);
  private final Map<String, Optional<Object>> aanwezigheden = new HashMap<>(ROOM);
  private final Map<String, Optional<String>> beoordelingen = new HashMap<>();
  private final Map<Op, Object> cijfers = new HashMap<>(ROOM);
  private final Map<String, Tijdvakken> tijdvakken = new HashMap<>();

  public Zaak(Dossier dossier, LocalDate peildatum, Figures figures, Judgements judgements) {
    this.dossier = dossier;
    this.peildatum = peildatum;
    this.figures = figures;
    this.judgements = judgements;
  }

  /** The day on which the decision is, or is assumed to be, taken. */
  public LocalDate peildatum() {
    peildatumGelezen = true;
    return peildatum;
  }

  /** Whether a rule asked for the reference date, as such or as the moment that it stands for. */
  public boolean peildatumGelezen() {
    return peildatumGelezen;
  }

  /** A date, or a moment; null also if the fact is absent. */
  public @Nullable LocalDate datum(String pad) {
    return fact(pad, LocalDate.class);
  }

  /** The code chosen, or JA/NEE; null also if the fact is absent. */
  public @Nullable String keuze(String pad) {
    return fact(pad, String.class);
  }

  /** A whole number; null also if the fact is absent. */
  public @Nullable Integer geheel(String pad) {
    BigDecimal number = fact(pad, BigDecimal.class);
    return number == null ? null : number.intValueExact();
  }

  /** An amount in euro; null also if the fact is absent. */
  public @Nullable BigDecimal bedrag(String pad) {
    return fact(pad, BigDecimal.class);
  }

  /** Whether the fact is there: "JA" or "NEE". */
  public @Nullable String aanwezig(String pad) {
    Optional<Object> presence =
        aanwezigheden.computeIfAbsent(pad, p -> Optional.ofNullable(known(dossier.presence(p))));
    return typed(pad, presence.orElse(null), String.class);
  }

  /** Whether nothing is left out of the list. */
  public boolean volledig(String lijst) {
    return dossier.list(lijst).complete();
  }

  /** Whether nothing is left out of any of the lists. */
  public boolean volledig(String... lijsten) {
    for (String lijst : lijsten) {
      if (!volledig(lijst)) {
        return false;
      }
    }
    return true;
  }

  /** A term, at the figure's own trigger. */
  public @Nullable Period duur(String sleutel) {
    return figure(sleutel, null, Period.class);
  }

  /** A term, for this date; null while the date is unknown. */
  public @Nullable Period duurOp(String sleutel, @Nullable LocalDate op) {
    return op == null ? null : figure(sleutel, op, Period.class);
  }

  /** A whole number, at the figure's own trigger. */
  public @Nullable Integer getal(String sleutel) {
    return whole(figure(sleutel, null, BigDecimal.class));
  }

  /** A whole number, for this date; null while the date is unknown. */
  public @Nullable Integer getalOp(String sleutel, @Nullable LocalDate op) {
    return op == null ? null : whole(figure(sleutel, op, BigDecimal.class));
  }

  /** An amount in euro, at the figure's own trigger. */
  public @Nullable BigDecimal bedragCijfer(String sleutel) {
    return figure(sleutel, null, BigDecimal.class);
  }

  /** An amount in euro, for this date; null while the date is unknown. */
  public @Nullable BigDecimal bedragCijferOp(String sleutel, @Nullable LocalDate op) {
    return op == null ? null : figure(sleutel, op, BigDecimal.class);
  }

  /** A date, at the figure's own trigger. */
  public @Nullable LocalDate dag(String sleutel) {
    return figure(sleutel, null, LocalDate.class);
  }

  /** A date, for this date; null while the date is unknown. */
  public @Nullable LocalDate dagOp(String sleutel, @Nullable LocalDate op) {
    return op == null ? null : figure(sleutel, op, LocalDate.class);
  }

  /** A code, at the figure's own trigger. */
  public @Nullable String code(String sleutel) {
    return figure(sleutel, null, String.class);
  }

  /** A code, for this date; null while the date is unknown. */
  public @Nullable String codeOp(String sleutel, @Nullable LocalDate op) {
    return op == null ? null : figure(sleutel, op, String.class);
  }

  /** The answer to a judgement; null while nobody answered. */
  public @Nullable String beoordeling(String id) {
    return beoordelingen
        .computeIfAbsent(id, i -> Optional.ofNullable(judgements.answer(i)))
        .orElse(null);
  }

  /** The set of days of this name, empty at first use. */
  public Tijdvakken tijdvakken(String naam) {
    return tijdvakken.computeIfAbsent(naam, n -> new Tijdvakken());
  }

  /** A fact as it was read before: rules ask for the same ones over and over. */
  private record Gelezen(@Nullable Object waarde, boolean isPeildatum) {}

  private <T> @Nullable T fact(String pad, Class<T> type) {
    Gelezen fact =
        gelezen.computeIfAbsent(
            pad, p -> new Gelezen(known(dossier.at(p, peildatum)), dossier.followsPeildatum(p)));
    peildatumGelezen |= fact.isPeildatum;
    return typed(pad, fact.waarde, type);
  }

  /** A figure on a day; null is its own. */
  private record Op(String sleutel, @Nullable LocalDate dag) {
    // Written out, since what a record generates for this when first asked is slow to start
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Op op && sleutel.equals(op.sleutel) && Objects.equals(dag, op.dag);
    }

    @Override
    public int hashCode() {
      return 31 * sleutel.hashCode() + Objects.hashCode(dag);
    }
  }

  private <T> @Nullable T figure(String sleutel, @Nullable LocalDate dag, Class<T> type) {
    // Who asks for what is not loaded is to be known of every rule that does
    Object value = cijfers.computeIfAbsent(new Op(sleutel, dag), this::loaded);
    return typed(sleutel, value, type);
  }

  private @Nullable Object loaded(Op figure) {
    Object value = figures.at(figure.sleutel, figure.dag);
    return value == null ? null : known(Value.known(value));
  }

  private static @Nullable Integer whole(@Nullable BigDecimal number) {
    return number == null ? null : number.intValueExact();
  }

  private static @Nullable Object known(Value value) {
    return value instanceof Value.Known known ? known.value() : null;
  }

  private static <T> @Nullable T typed(String name, @Nullable Object value, Class<T> type) {
    if (value != null && !type.isInstance(value)) {
      throw new IllegalStateException(
          name
              + " is a "
              + value.getClass().getSimpleName()
              + ", not a "
              + type.getSimpleName()
              + ".\nAsk for it by its declared kind.");
    }
    return value == null ? null : type.cast(value);
  }
}
