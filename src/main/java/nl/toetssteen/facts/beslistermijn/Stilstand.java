package nl.toetssteen.facts.beslistermijn;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.facts.Tijdvak;

/**
 * Stretches in which a term stands still.
 *
 * @param begin the day from which the term is counted; that day itself is not in it
 * @param stil in order of time, not touching
 */
public record Stilstand(LocalDate begin, List<Tijdvak> stil) {

  public Stilstand {
    stil = List.copyOf(stil);
  }

  /** The last day of the term, moved on by the days that it stood still. */
  public LocalDate inDagen(LocalDate einde) {
    LocalDate end = einde;
    for (Tijdvak stretch : binnen()) {
      if (!stretch.van().isAfter(end)) {
        end = end.plusDays(ChronoUnit.DAYS.between(stretch.van(), after(stretch)));
      }
    }
    return end;
  }

  /** The last day of the term, moved on by the months and days that it stood still. */
  LocalDate inMaanden(LocalDate einde, Maandtelling telling) {
    LocalDate end = einde;
    for (Tijdvak stretch : binnen()) {
      if (!stretch.van().isAfter(end)) {
        end = telling.na(begin, end, Period.between(stretch.van(), after(stretch)));
      }
    }
    return end;
  }

  /** The stretches, as far as they lie in the term. */
  public List<Tijdvak> binnen() {
    List<Tijdvak> within = new ArrayList<>();
    for (Tijdvak stretch : stil) {
      LocalDate from = stretch.van().isAfter(begin) ? stretch.van() : begin.plusDays(1);
      LocalDate until = stretch.totEnMet();
      if (until == null || !until.isBefore(from)) {
        within.add(new Tijdvak(from, until));
      }
    }
    return List.copyOf(within);
  }

  /** The same, of those that begin no later than this day. */
  public List<Tijdvak> tot(LocalDate einde) {
    return binnen().stream().filter(stretch -> !stretch.van().isAfter(einde)).toList();
  }

  /** Without an end it goes on longer than any term can. */
  private LocalDate after(Tijdvak stretch) {
    LocalDate last = stretch.totEnMet();
    return last == null ? begin.plusYears(99) : last.plusDays(1);
  }
}
