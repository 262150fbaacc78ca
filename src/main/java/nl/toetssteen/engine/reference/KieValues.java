package nl.toetssteen.engine.reference;

import java.time.Duration;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.feel.lang.types.impl.ComparablePeriod;

/** Values as KIE wants them: it knows months and days as two kinds of duration. */
final class KieValues {
  private static final String MONTHS = "yearMonthDuration";
  private static final String DAYS = "dayTimeDuration";

  private KieValues() {}

  static @Nullable Object toKie(@Nullable Object value, String type) {
    if (!(value instanceof Period period)) {
      return value;
    }
    boolean days = type.equals(DAYS) || !type.equals(MONTHS) && period.toTotalMonths() == 0;
    return days ? Duration.ofDays(period.getDays()) : new ComparablePeriod(period);
  }

  static @Nullable Object fromKie(@Nullable Object value) {
    if (value instanceof ComparablePeriod period) {
      return period.asPeriod();
    }
    return value instanceof Duration duration
        ? Period.ofDays(Math.toIntExact(duration.toDays()))
        : value;
  }
}
