package nl.toetssteen.workbench.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An axis while its table is being read: the values at which it turns are still coming in. */
final class Draft {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final int slot;
  private final String name;
  private final Set<Integer> presences = new LinkedHashSet<>();
  private final List<Region> fixed = new ArrayList<>();
  private final TreeSet<LocalDate> days = new TreeSet<>();
  private final TreeSet<BigDecimal> numbers = new TreeSet<>();
  private final Set<String> words = new LinkedHashSet<>();
  private final String type;
  private boolean mayBeAbsent;
  private boolean whole;
  private @Nullable BigDecimal least;

  Draft(int slot, String name, String type) {
    this.slot = slot;
    this.name = name;
    this.type = type;
  }

  /** An axis that is true or false. */
  static Draft truth(int slot, String name) {
    Draft draft = new Draft(slot, name, "boolean");
    draft.fixed.add(Region.of(true, "waar"));
    draft.fixed.add(Region.of(false, "niet waar"));
    return draft;
  }

  void codes(List<String> codes) {
    codes.forEach(code -> fixed.add(Region.of(code, code)));
  }

  void number(boolean isWhole, @Nullable BigDecimal from) {
    whole = isWhole;
    least = from;
  }

  /** Notes that the table turns at this value. */
  void turnsAt(Object value) {
    if (value instanceof LocalDate day) {
      days.add(day);
    } else if (value instanceof BigDecimal number) {
      numbers.add(number);
    } else if (value instanceof String word) {
      words.add(word);
    }
  }

  /** Notes what tells whether it is there; -1 where nothing does. */
  void restsOn(int presence) {
    if (presence < 0) {
      mayBeAbsent = true;
    } else {
      presences.add(presence);
    }
  }

  Axis done() {
    return new Axis(slot, name, regions(), presences, mayBeAbsent, type.equals("date"));
  }

  private List<Region> regions() {
    if (!fixed.isEmpty()) {
      return fixed;
    }
    return switch (type) {
      case "date" -> periods();
      case "number" -> ranges();
      case "string" -> texts();
      default ->
          throw new UncheckableException("de waarden van \"" + name + "\" zijn niet te overzien");
    };
  }

  private List<Region> texts() {
    List<Region> regions = new ArrayList<>();
    words.forEach(word -> regions.add(Region.of(word, word)));
    regions.add(Region.of(Region.ELSE, "iets anders"));
    return regions;
  }

  private List<Region> periods() {
    TreeSet<LocalDate> starts = new TreeSet<>();
    for (LocalDate day : days) {
      starts.add(day);
      starts.add(day.plusDays(1));
    }
    List<Region> regions = new ArrayList<>();
    LocalDate from = null;
    for (LocalDate start : starts) {
      regions.add(Region.days(from, start.minusDays(1)));
      from = start;
    }
    regions.add(Region.days(from, null));
    return regions;
  }

  /** Each number at which it turns, and what lies between, before and after. */
  private List<Region> ranges() {
    List<Region> regions = new ArrayList<>();
    BigDecimal before = null;
    for (BigDecimal number : numbers) {
      between(before, number, regions);
      add(number, number.toPlainString(), regions);
      before = number;
    }
    between(before, null, regions);
    return regions;
  }

  private void between(@Nullable BigDecimal low, @Nullable BigDecimal high, List<Region> sink) {
    if (low == null) {
      BigDecimal below = high == null ? BigDecimal.ONE : high.subtract(BigDecimal.ONE);
      add(below, high == null ? "elk getal" : "minder dan " + high.toPlainString(), sink);
      return;
    }
    BigDecimal inside = low.add(whole ? BigDecimal.ONE : HALF);
    if (high == null) {
      add(inside, "meer dan " + low.toPlainString(), sink);
    } else if (!whole) {
      BigDecimal middle = low.add(high).multiply(HALF);
      add(middle, "tussen " + low.toPlainString() + " en " + high.toPlainString(), sink);
    } else if (inside.compareTo(high) < 0) {
      add(inside, "tussen " + low.toPlainString() + " en " + high.toPlainString(), sink);
    }
  }

  private void add(BigDecimal sample, String text, List<Region> sink) {
    if (least == null || sample.compareTo(least) >= 0) {
      sink.add(Region.of(sample, text));
    }
  }
}
