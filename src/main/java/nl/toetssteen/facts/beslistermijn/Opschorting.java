package nl.toetssteen.facts.beslistermijn;

import java.time.LocalDate;
import nl.toetssteen.facts.Lijstitem;
import org.jspecify.annotations.Nullable;

/**
 * A period in which the term to decide stood still; Awb art. 4:15.
 *
 * @param pad the item's place in the facts
 * @param van first day; null while unknown
 * @param totEnMet last day; null while unknown or absent
 * @param totEnMetAanwezig JA or NEE; null while unknown
 */
public record Opschorting(
    String pad,
    @Nullable LocalDate van,
    @Nullable LocalDate totEnMet,
    @Nullable String totEnMetAanwezig)
    implements Lijstitem {

  /** Whether it is known to go on. */
  public boolean looptNog() {
    return "NEE".equals(totEnMetAanwezig) && van != null;
  }

  /** Whether both its days are known. */
  public boolean bekend() {
    return van != null && totEnMet != null;
  }
}
