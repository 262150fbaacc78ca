package nl.toetssteen.facts.asielstatus;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.toetssteen.facts.Grens;
import nl.toetssteen.facts.Tijdvak;
import org.jspecify.annotations.Nullable;

/**
 * Days that do not count in a stretch of days up to a moment.
 *
 * @param moment stretches that are over by then are deducted; one that runs then is not, for what
 *     it takes grows day by day; null while unknown
 * @param heel stretches that do not count
 * @param half stretches of which half the days count
 * @param misschien stretches that perhaps do not count
 */
public record Aftrek(
    @Nullable LocalDate moment, List<Tijdvak> heel, List<Tijdvak> half, List<Tijdvak> misschien) {

  public Aftrek {
    heel = List.copyOf(heel);
    half = List.copyOf(half);
    misschien = List.copyOf(misschien);
  }

  /** The day since when all days would count, had those that do not come first. */
  public Grens telbaarSinds(Grens sinds) {
    LocalDate earliest = sinds.vroegst();
    LocalDate latest = sinds.laatst();
    return new Grens(
        sinds.aanwezig(),
        earliest == null ? null : earliest.plusDays(certain(earliest)),
        latest == null ? null : latest.plusDays(certain(latest) + days(misschien, latest)));
  }

  private long certain(LocalDate from) {
    return days(heel, from) + (days(half, from) + 1) / 2;
  }

  private long days(List<Tijdvak> stretches, LocalDate from) {
    long days = 0;
    for (Tijdvak stretch : stretches) {
      LocalDate begin = stretch.van().isBefore(from) ? from : stretch.van();
      LocalDate end = stretch.totEnMet();
      if (moment != null && end != null && end.isBefore(moment)) {
        days += Math.max(0, ChronoUnit.DAYS.between(begin, end) + 1);
      }
    }
    return days;
  }
}
