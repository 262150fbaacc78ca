package nl.toetssteen.facts.gedeeld;

import java.time.DayOfWeek;
import java.time.LocalDate;
import nl.toetssteen.facts.Tijdvakken;

/** Counts on to a day that is no Saturday, Sunday or day off. */
public final class Werkdagen {
  private Werkdagen() {}

  /**
   * The first working day on or after a day.
   *
   * @param vrij the days off; only those that certainly are count
   */
  public static LocalDate vanaf(LocalDate dag, Tijdvakken vrij) {
    LocalDate werkdag = dag;
    while (isWeekend(werkdag) || "JA".equals(vrij.bevat(werkdag))) {
      werkdag = werkdag.plusDays(1);
    }
    return werkdag;
  }

  private static boolean isWeekend(LocalDate dag) {
    DayOfWeek weekday = dag.getDayOfWeek();
    return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
  }
}
