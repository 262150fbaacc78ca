package nl.toetssteen.facts;

import java.util.List;
import java.util.Objects;
import nl.toetssteen.facts.gedeeld.Uitgesteld;
import org.jspecify.annotations.Nullable;

/**
 * What the rules found under one name, for the case or for one subject.
 *
 * @param naam the declared name
 * @param onderwerp item path of the subject ({@code kinderen[0]}); null for the case
 * @param aanwezig JA, NEE or unknown: whether there is such a thing
 * @param waarde its value; unknown without causes where it is absent, a clock or a set of
 *     candidates
 * @param klok the clock, if it is one and it runs or may run
 * @param kandidaten the candidates, sorted, if it is a set of them
 * @param paden facts it rests on, as the rule named them
 * @param regel the rule that wrote it
 */
public record Bevinding(
    String naam,
    @Nullable String onderwerp,
    Value aanwezig,
    Value waarde,
    @Nullable Klok klok,
    List<Kandidaat> kandidaten,
    List<String> paden,
    @Nullable String regel) {

  public Bevinding {
    kandidaten = List.copyOf(kandidaten);
    paden = paden instanceof Uitgesteld ? paden : List.copyOf(paden);
  }

  /**
   * A term that runs.
   *
   * @param begin first day, a date or unknown
   * @param eind last day, a date or unknown
   * @param stil the stretches in which it stood still
   */
  public record Klok(Value begin, Value eind, List<Tijdvak> stil) {

    public Klok {
      stil = List.copyOf(stil);
    }
  }

  /** Whether the other says the same, on whatever facts and for whatever causes. */
  public boolean says(Bevinding other) {
    return same(aanwezig, other.aanwezig)
        && same(waarde, other.waarde)
        && Objects.equals(klok, other.klok);
  }

  private static boolean same(Value one, Value other) {
    if (one instanceof Value.Unknown a && other instanceof Value.Unknown b) {
      return Objects.equals(a.min(), b.min()) && Objects.equals(a.max(), b.max());
    }
    return one.equals(other);
  }
}
