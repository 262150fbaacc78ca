package nl.toetssteen.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import nl.toetssteen.facts.Bevindingen;
import nl.toetssteen.facts.Value;
import org.jspecify.annotations.Nullable;

/**
 * The dates that one evaluation held against each other: where its answer may turn on another
 * reference date.
 *
 * <p>Some follow the reference date, such as the bound of a period that may still run. Held against
 * a date that stands still they turn as many days ahead as the two lie apart; held against each
 * other they never do.
 */
public final class Comparisons {
  /** Periods without end are sometimes given this year; no answer turns there. */
  private static final int ENDLESS = 9999;

  /** Takes no note: for an answer on one day only. */
  static final Comparisons UNNOTED = new Comparisons(false);

  private final boolean noting;
  private final Set<Pair> pairs = new HashSet<>();
  private final Set<LocalDate> dates = new HashSet<>();

  /** Two dates, or one that is held against whatever comes. */
  private record Pair(LocalDate one, @Nullable LocalDate other) {}

  Comparisons() {
    this(true);
  }

  private Comparisons(boolean noting) {
    this.noting = noting;
  }

  /** Whether it takes note. */
  boolean noting() {
    return noting;
  }

  void add(Value left, Value right) {
    if (!noting) {
      return;
    }
    add(date(left, true), date(right, false));
    add(date(left, false), date(right, true));
  }

  /** The dates that were found. */
  void add(Bevindingen findings) {
    if (noting) {
      findings.all().forEach(found -> add(found.waarde(), found.aanwezig()));
    }
  }

  private static @Nullable LocalDate date(Value value, boolean greatest) {
    Object bound =
        value instanceof Value.Known known
            ? known.value()
            : greatest ? ((Value.Unknown) value).max() : ((Value.Unknown) value).min();
    return bound instanceof LocalDate day && day.getYear() < ENDLESS ? day : null;
  }

  private void add(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one != null) {
      pairs.add(new Pair(one, other));
      dates.add(one);
    } else if (other != null) {
      pairs.add(new Pair(other, null));
    }
    if (other != null) {
      dates.add(other);
    }
  }

  /**
   * The reference dates on which these comparisons turn.
   *
   * @param day the reference date of this evaluation
   * @param next what was compared on the day after: what is not there follows the reference date
   */
  public Set<LocalDate> turns(LocalDate day, Comparisons next) {
    Set<LocalDate> turns = new HashSet<>();
    for (Pair pair : pairs) {
      boolean oneStands = next.dates.contains(pair.one());
      LocalDate other = pair.other();
      boolean otherStands = other != null && next.dates.contains(other);
      if (oneStands && (other == null || otherStands)) {
        turns.add(pair.one());
      }
      if (oneStands && otherStands && other != null) {
        turns.add(other);
      } else if (oneStands && other != null) {
        turns.add(ahead(day, other, pair.one()));
      } else if (otherStands && other != null) {
        turns.add(ahead(day, pair.one(), other));
      }
    }
    return turns;
  }

  private static LocalDate ahead(LocalDate day, LocalDate moving, LocalDate standing) {
    return day.plusDays(ChronoUnit.DAYS.between(moving, standing));
  }

  /**
   * Whether nothing was compared but what was the day before, standing or with one side a day on.
   * Two sides that both are a day on may also be two dates that happen to lie there.
   */
  public boolean follows(Comparisons before) {
    for (Pair pair : pairs) {
      LocalDate other = pair.other();
      if (!before.pairs.contains(pair)
          && !before.pairs.contains(new Pair(pair.one().minusDays(1), other))
          && (other == null || !before.pairs.contains(new Pair(pair.one(), other.minusDays(1))))) {
        return false;
      }
    }
    return true;
  }
}
