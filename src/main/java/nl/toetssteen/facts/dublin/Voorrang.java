package nl.toetssteen.facts.dublin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What decides between several States to which one rung points: the higher goes first.
 *
 * @param groep the group that goes first
 * @param soort code of the kind within the group
 * @param binnen keys while all are of one kind
 * @param tussen keys between different kinds
 */
public record Voorrang(int groep, String soort, List<Long> binnen, List<Long> tussen) {

  /** A key that is not known; the opposite of it is not known either. */
  public static final long ONBEKEND = Long.MIN_VALUE;

  private static final String GEEN_SOORT = String.valueOf((Object) null);

  public Voorrang {
    binnen = List.copyOf(binnen);
    tussen = List.copyOf(tussen);
  }

  /** A date as a key; a later day goes first. */
  public static long dag(@Nullable LocalDate dag) {
    return dag == null ? ONBEKEND : dag.toEpochDay();
  }

  /** The number of days from one date to another as a key. */
  public static long dagen(@Nullable LocalDate van, @Nullable LocalDate tot) {
    return van == null || tot == null ? ONBEKEND : dag(tot) - dag(van);
  }

  /** Whether this goes before the other, of whatever kinds they and the rest turn out to be. */
  boolean zekerVoor(Voorrang other) {
    boolean known =
        !soort.equals(GEEN_SOORT)
            && !other.soort.equals(GEEN_SOORT)
            && List.of(binnen, tussen, other.binnen, other.tussen).stream()
                .noneMatch(keys -> keys.contains(ONBEKEND));
    return known
        && volgorde(true).compare(this, other) > 0
        && volgorde(false).compare(this, other) > 0;
  }

  static Comparator<Voorrang> volgorde(boolean verschillendeSoorten) {
    Comparator<List<Long>> keys = Voorrang::compare;
    return Comparator.comparing(Voorrang::groep)
        .thenComparing(verschillendeSoorten ? Voorrang::tussen : Voorrang::binnen, keys);
  }

  private static int compare(List<Long> some, List<Long> others) {
    for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
      int order = some.get(i).compareTo(others.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(some.size(), others.size());
  }
}
