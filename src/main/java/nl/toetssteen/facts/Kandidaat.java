package nl.toetssteen.facts;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rung of a ladder that may apply, such as a criterion that points to a State.
 *
 * @param criterium code of the rung
 * @param waarde what it points to; null while unknown
 * @param uitkomst whether the rung applies
 * @param toelichting reason in Dutch
 * @param bron citation
 * @param paden facts it rests on
 * @param oorzaken names of the facts, lists, figures and judgements that leave it open
 */
public record Kandidaat(
    String criterium,
    @Nullable String waarde,
    Uitkomst uitkomst,
    String toelichting,
    String bron,
    List<String> paden,
    List<String> oorzaken)
    implements Comparable<Kandidaat> {

  private static final Comparator<Kandidaat> ORDER_OF_ONE_RUNG =
      Comparator.comparing(Kandidaat::waarde, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Kandidaat::uitkomst)
          .thenComparing(Kandidaat::toelichting)
          .thenComparing(Kandidaat::bron)
          .thenComparing(k -> k.paden().toString())
          .thenComparing(k -> k.oorzaken().toString());

  /** The four outcomes of a condition. */
  public enum Uitkomst {
    VOLDAAN,
    NIET_VOLDAAN,
    ONBEKEND,
    BEOORDELEN
  }

  public Kandidaat {
    paden = List.copyOf(paden);
    oorzaken = List.copyOf(oorzaken);
  }

  @Override
  public int compareTo(Kandidaat other) {
    int order = criterium.compareTo(other.criterium);
    return order != 0 ? order : ORDER_OF_ONE_RUNG.compare(this, other);
  }
}
