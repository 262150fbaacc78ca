package nl.toetssteen.workbench.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A set of days, as periods that neither overlap nor touch, the earliest first. */
record Days(List<Period> periods) {
  static final Days NONE = new Days(List.of());

  /** From one day up to and including another; {@code MIN} and {@code MAX} are without bound. */
  record Period(LocalDate low, LocalDate high) {
    @Nullable LocalDate first() {
      return low.equals(LocalDate.MIN) ? null : low;
    }

    @Nullable LocalDate last() {
      return high.equals(LocalDate.MAX) ? null : high;
    }
  }

  static Days between(@Nullable LocalDate low, @Nullable LocalDate high) {
    LocalDate first = low == null ? LocalDate.MIN : low;
    LocalDate last = high == null ? LocalDate.MAX : high;
    return first.isAfter(last) ? NONE : new Days(List.of(new Period(first, last)));
  }

  boolean isEmpty() {
    return periods.isEmpty();
  }

  LocalDate low() {
    return periods.get(0).low();
  }

  LocalDate high() {
    return periods.get(periods.size() - 1).high();
  }

  Days and(Days other) {
    List<Period> all = new ArrayList<>(periods);
    all.addAll(other.periods);
    all.sort(Comparator.comparing(Period::low));
    List<Period> joined = new ArrayList<>();
    for (Period next : all) {
      Period last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && !next.low().isAfter(after(last.high()))) {
        LocalDate high = last.high().isAfter(next.high()) ? last.high() : next.high();
        joined.set(joined.size() - 1, new Period(last.low(), high));
      } else {
        joined.add(next);
      }
    }
    return new Days(List.copyOf(joined));
  }

  Days within(Days other) {
    List<Period> both = new ArrayList<>();
    for (Period one : periods) {
      for (Period two : other.periods) {
        LocalDate low = one.low().isAfter(two.low()) ? one.low() : two.low();
        LocalDate high = one.high().isBefore(two.high()) ? one.high() : two.high();
        if (!low.isAfter(high)) {
          both.add(new Period(low, high));
        }
      }
    }
    return new Days(List.copyOf(both));
  }

  Days without(Days other) {
    Days left = this;
    for (Period taken : other.periods) {
      Days before = taken.first() == null ? NONE : between(null, taken.low().minusDays(1));
      Days after = taken.last() == null ? NONE : between(taken.high().plusDays(1), null);
      left = left.within(new Days(outside(before, after)));
    }
    return left;
  }

  private static List<Period> outside(Days before, Days after) {
    List<Period> outside = new ArrayList<>(before.periods);
    outside.addAll(after.periods);
    return outside;
  }

  private static LocalDate after(LocalDate day) {
    return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
  }
}
