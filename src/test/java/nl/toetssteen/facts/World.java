package nl.toetssteen.facts;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A set of days counted the slow way: sixty days one by one, and whether it goes on after them. */
record World(BitSet days, boolean goesOn) {

  static final int LENGTH = 60;
  static final LocalDate START = LocalDate.of(2024, 2, 10);

  static LocalDate date(int day) {
    return START.plusDays(day);
  }

  static World of(IntPredicate counts, boolean goesOn) {
    BitSet days = new BitSet();
    IntStream.range(0, LENGTH).filter(counts).forEach(days::set);
    return new World(days, goesOn);
  }

  boolean contains(int day) {
    return day < LENGTH ? days.get(day) : goesOn;
  }

  @Nullable LocalDate sinds(int day) {
    int first = day;
    while (first > 0 && contains(first - 1)) {
      first--;
    }
    return contains(day) ? date(first) : null;
  }

  @Nullable LocalDate totEnMet(int day) {
    int last = day;
    while (last < LENGTH && contains(last + 1)) {
      last++;
    }
    return contains(day) && last < LENGTH ? date(last) : null;
  }

  @Nullable LocalDate bereikt(int total) {
    int counted = 0;
    for (int day = 0; day < LENGTH + total; day++) {
      counted += contains(day) ? 1 : 0;
      if (counted == total) {
        return date(day + 1);
      }
    }
    return null;
  }

  @Nullable LocalDate eersteDag() {
    int first = days.nextSetBit(0);
    return first < 0 ? (goesOn ? date(LENGTH) : null) : date(first);
  }

  @Nullable LocalDate laatsteDag() {
    return goesOn || days.isEmpty() ? null : date(days.length() - 1);
  }
}
