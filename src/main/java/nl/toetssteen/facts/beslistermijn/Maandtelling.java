package nl.toetssteen.facts.beslistermijn;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How months are added to a term that already has months added to it. */
enum Maandtelling {
  /** Each addition starts from where the one before it ended. */
  STAPSGEWIJS,
  /** All months together, from the day the term began. */
  INEENS;

  static final String OORDEEL = "beslistermijn.optellen";

  /** The way that ends first, of those the reading leaves. */
  static Maandtelling vroegste(@Nullable String lezing) {
    return lezing == null ? STAPSGEWIJS : valueOf(lezing);
  }

  /** The way that ends last, of those the reading leaves. */
  static Maandtelling laatste(@Nullable String lezing) {
    return lezing == null ? INEENS : valueOf(lezing);
  }

  static LocalDate vroegst(
      @Nullable LocalDate begin, LocalDate einde, Period duur, @Nullable String lezing) {
    return vroegste(lezing).na(begin, einde, duur);
  }

  static LocalDate laatst(
      @Nullable LocalDate begin, LocalDate einde, Period duur, @Nullable String lezing) {
    return laatste(lezing).na(begin, einde, duur);
  }

  /** The day so long after {@code einde}, of a term that began on {@code begin}. */
  LocalDate na(@Nullable LocalDate begin, LocalDate einde, Period duur) {
    if (this == STAPSGEWIJS || begin == null) {
      return einde.plus(duur);
    }
    long months = ChronoUnit.MONTHS.between(begin, einde);
    // The last day of a short month is a day short of the whole month
    long whole = begin.plusMonths(months).equals(einde) ? months : months + 1;
    return begin.plusMonths(whole).equals(einde)
        ? begin.plusMonths(whole + duur.toTotalMonths()).plusDays(duur.getDays())
        : einde.plus(duur);
  }
}
