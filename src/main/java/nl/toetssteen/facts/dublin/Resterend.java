package nl.toetssteen.facts.dublin;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The last day once somebody is available again: what was left of the term, or a shortest term. */
public final class Resterend {
  private Resterend() {}

  /** What was left on the day of the notice. */
  public static @Nullable LocalDate bijBericht(
      @Nullable LocalDate weer,
      @Nullable LocalDate gemeld,
      @Nullable LocalDate eind,
      @Nullable LocalDate hoogstens,
      @Nullable Period minstens) {
    if (weer == null || gemeld == null || eind == null || minstens == null) {
      return null;
    }
    LocalDate left = weer.plusDays(Math.max(0, ChronoUnit.DAYS.between(gemeld, eind)));
    return within(left, weer.plus(minstens), hoogstens);
  }

  /** What is left on the day itself. */
  public static @Nullable LocalDate bijTerugkeer(
      @Nullable LocalDate weer,
      @Nullable LocalDate eind,
      @Nullable LocalDate hoogstens,
      @Nullable Period minstens) {
    return weer == null || eind == null || minstens == null
        ? null
        : within(eind, weer.plus(minstens), hoogstens);
  }

  private static LocalDate within(LocalDate day, LocalDate least, @Nullable LocalDate most) {
    LocalDate end = day.isBefore(least) ? least : day;
    return most != null && end.isAfter(most) ? most : end;
  }
}
