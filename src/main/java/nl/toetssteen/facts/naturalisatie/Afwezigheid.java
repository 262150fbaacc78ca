package nl.toetssteen.facts.naturalisatie;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.TreeSet;
import nl.toetssteen.facts.Lijstitem;
import org.jspecify.annotations.Nullable;

/**
 * A stay outside the Kingdom; RWN art. 1 lid 1 onder h.
 *
 * @param pad the item's place in the facts
 * @param reden code of the reason; null while unknown
 * @param van first day abroad; null while unknown
 * @param totEnMet last day abroad; null while unknown or absent
 * @param totEnMetAanwezig JA or NEE; null while unknown
 * @param redenGeeindigdOp day on which service or detention ended; null while unknown or absent
 * @param redenGeeindigdOpAanwezig JA or NEE; null while unknown
 */
public record Afwezigheid(
    String pad,
    @Nullable String reden,
    @Nullable LocalDate van,
    @Nullable LocalDate totEnMet,
    @Nullable String totEnMetAanwezig,
    @Nullable LocalDate redenGeeindigdOp,
    @Nullable String redenGeeindigdOpAanwezig)
    implements Lijstitem {

  /** Whether it lasted longer than that. */
  public boolean langerDan(Period duur) {
    return van != null && totEnMet != null && !totEnMet.isBefore(van.plus(duur));
  }

  /**
   * Whether these three fall in three years on end.
   *
   * @param lang how long a part of a year must be to make the absence fall in that year too
   */
  public boolean isDerdeOpRij(Afwezigheid eerste, Afwezigheid tweede, Period lang) {
    return !eerste.pad.equals(tweede.pad)
        && jaren(lang).stream()
            .anyMatch(
                jaar ->
                    tweede.jaren(lang).contains(jaar - 1) && eerste.jaren(lang).contains(jaar - 2));
  }

  private Set<Integer> jaren(Period lang) {
    Set<Integer> jaren = new TreeSet<>();
    if (van == null) {
      return jaren;
    }
    jaren.add(van.getYear());
    LocalDate end = totEnMet == null ? van : totEnMet;
    for (int jaar = van.getYear() + 1; jaar <= end.getYear(); jaar++) {
      if (!end.isBefore(LocalDate.of(jaar, 1, 1).plus(lang))) {
        jaren.add(jaar);
      }
    }
    return jaren;
  }
}
