package nl.toetssteen.facts.asielstatus;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.toetssteen.facts.Grens;
import nl.toetssteen.facts.Tijdvak;
import nl.toetssteen.facts.Tijdvakken;
import org.jspecify.annotations.Nullable;

/**
 * Counts up to a term of years over days of which some count in full, some for half and the others
 * not at all.
 *
 * @param heel days that count in full
 * @param half days of which half count, where they do not count in full
 * @param termijn the term
 */
public record Telling(Tijdvakken heel, Tijdvakken half, Jaartermijn termijn) {

  private static final LocalDate FAR = LocalDate.of(9000, 1, 1);

  /** The first day on which the term is full, counted since a day; absent if it never is. */
  public Grens vol(Grens sinds) {
    if ("NEE".equals(sinds.aanwezig())) {
      return Grens.afwezig();
    }
    LocalDate earliest = sinds.vroegst() == null ? null : full(sinds.vroegst(), true);
    LocalDate latest = sinds.laatst() == null ? null : full(sinds.laatst(), false);
    if (sinds.vroegst() != null && earliest == null) {
      return Grens.afwezig();
    }
    return new Grens(latest == null ? null : sinds.aanwezig(), earliest, latest);
  }

  /**
   * The first day on which the term is full; null if it never is.
   *
   * @param possible whether days that possibly count do
   */
  private @Nullable LocalDate full(LocalDate since, boolean possible) {
    LocalDate day = term(since, possible);
    while (true) {
      LocalDate later = term(since.plusDays(lost(since, day, possible)), possible);
      if (!later.isAfter(day)) {
        return day;
      }
      LocalDate next = nextThatCounts(day, possible);
      if (next == null) {
        return null;
      }
      day = next.isAfter(later) ? next : later;
    }
  }

  private LocalDate term(LocalDate begin, boolean early) {
    Grens full = termijn.vol(Grens.bekend(begin));
    return Objects.requireNonNull(early ? full.vroegst() : full.laatst());
  }

  /** How many days from the first day up to the other do not count. */
  private long lost(LocalDate from, LocalDate to, boolean possible) {
    LocalDate last = to.minusDays(1);
    long whole = days(stretches(heel, from, last, possible));
    long either = days(stretches(heel.of(half), from, last, possible));
    return ChronoUnit.DAYS.between(from, to) - whole - (either - whole) / 2;
  }

  private @Nullable LocalDate nextThatCounts(LocalDate from, boolean possible) {
    return Stream.of(heel, half)
        .flatMap(days -> stretches(days, from, FAR, possible).stream())
        .map(Tijdvak::van)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  private static List<Tijdvak> stretches(
      Tijdvakken days, LocalDate from, LocalDate last, boolean possible) {
    return possible ? days.mogelijk(from, last) : days.zeker(from, last);
  }

  private static long days(List<Tijdvak> stretches) {
    return stretches.stream()
        .mapToLong(t -> ChronoUnit.DAYS.between(t.van(), Objects.requireNonNull(t.totEnMet())) + 1)
        .sum();
  }
}
