package nl.toetssteen.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An immutable set of days: sorted stretches that neither overlap nor touch, open ends allowed. */
final class Dagen {

  static final Dagen GEEN = new Dagen(List.of());

  private static final long EVER = -(1L << 40);
  private static final long FOREVER = 1L << 40;

  /** Days of the epoch, both ends included. */
  private record Stretch(long from, long to) {}

  private final List<Stretch> stretches;

  private Dagen(List<Stretch> stretches) {
    this.stretches = stretches;
  }

  /** The days from {@code van} up to and including {@code totEnMet}; null is an open end. */
  static Dagen van(@Nullable LocalDate van, @Nullable LocalDate totEnMet) {
    long from = van == null ? EVER : van.toEpochDay();
    long to = totEnMet == null ? FOREVER : totEnMet.toEpochDay();
    return from > to ? GEEN : new Dagen(List.of(new Stretch(from, to)));
  }

  /**
   * Days that are added one by one, and joined when somebody looks: joining at every step would
   * copy a long list as often as it has stretches.
   */
  static final class Som {
    private Dagen joined;
    private final List<Stretch> added = new ArrayList<>(0);

    Som(Dagen first) {
      this.joined = first;
    }

    void of(Dagen more) {
      if (joined.isEmpty() && added.isEmpty()) {
        joined = more;
      } else {
        added.addAll(more.stretches);
      }
    }

    Dagen dagen() {
      if (!added.isEmpty()) {
        added.addAll(joined.stretches);
        added.sort(Comparator.comparingLong(Stretch::from));
        List<Stretch> all = new ArrayList<>(added.size());
        added.forEach(stretch -> join(all, stretch));
        joined = new Dagen(all);
        added.clear();
      }
      return joined;
    }
  }

  Dagen of(Dagen other) {
    List<Stretch> joined = new ArrayList<>(stretches.size() + other.stretches.size());
    int i = 0;
    int j = 0;
    while (i < stretches.size() || j < other.stretches.size()) {
      boolean mine =
          j == other.stretches.size()
              || i < stretches.size() && stretches.get(i).from <= other.stretches.get(j).from;
      join(joined, mine ? stretches.get(i++) : other.stretches.get(j++));
    }
    return new Dagen(joined);
  }

  /** Adds a stretch that begins no earlier than the last. */
  private static void join(List<Stretch> joined, Stretch next) {
    int end = joined.size() - 1;
    if (end < 0 || next.from > joined.get(end).to + 1) {
      joined.add(next);
    } else if (next.to > joined.get(end).to) {
      joined.set(end, new Stretch(joined.get(end).from, next.to));
    }
  }

  Dagen en(Dagen other) {
    List<Stretch> shared = new ArrayList<>();
    for (Stretch a : stretches) {
      for (Stretch b : other.stretches) {
        long from = Math.max(a.from, b.from);
        long to = Math.min(a.to, b.to);
        if (from <= to) {
          shared.add(new Stretch(from, to));
        }
      }
    }
    return new Dagen(List.copyOf(shared));
  }

  Dagen zonder(Dagen other) {
    return en(other.rest());
  }

  private Dagen rest() {
    List<Stretch> gaps = new ArrayList<>();
    long next = EVER;
    for (Stretch s : stretches) {
      if (s.from > next) {
        gaps.add(new Stretch(next, s.from - 1));
      }
      next = s.to + 1;
    }
    if (next <= FOREVER) {
      gaps.add(new Stretch(next, FOREVER));
    }
    return new Dagen(List.copyOf(gaps));
  }

  boolean isEmpty() {
    return stretches.isEmpty();
  }

  boolean isOpenEnded() {
    return !isEmpty() && stretches.get(stretches.size() - 1).to == FOREVER;
  }

  boolean contains(LocalDate dag) {
    return block(dag) != null;
  }

  /** First day; null if there is none or it has been so for ever. */
  @Nullable LocalDate first() {
    return isEmpty() ? null : date(stretches.get(0).from);
  }

  /** Last day; null if there is none or it goes on. */
  @Nullable LocalDate last() {
    return isEmpty() ? null : date(stretches.get(stretches.size() - 1).to);
  }

  /** First day of the unbroken stretch around this day; null if for ever, or not in it. */
  @Nullable LocalDate blockStart(LocalDate dag) {
    Stretch block = block(dag);
    return block == null ? null : date(block.from);
  }

  /** Last day of the unbroken stretch around this day; null if it goes on, or not in it. */
  @Nullable LocalDate blockEnd(LocalDate dag) {
    Stretch block = block(dag);
    return block == null ? null : date(block.to);
  }

  boolean hasAtLeast(long dagen) {
    long left = dagen;
    for (Stretch s : stretches) {
      left -= s.to - s.from + 1;
    }
    return left <= 0;
  }

  /** The day after the {@code dagen}th day; null if it lies before all time, or never comes. */
  @Nullable LocalDate dayAfter(long dagen) {
    long left = dagen;
    for (Stretch s : stretches) {
      long length = s.to - s.from + 1;
      if (s.from == EVER) {
        return null;
      }
      if (length >= left) {
        return LocalDate.ofEpochDay(s.from + left);
      }
      left -= length;
    }
    return null;
  }

  /** The stretches of a set that has a first day. */
  List<Tijdvak> tijdvakken() {
    return stretches.stream().map(s -> new Tijdvak(day(s.from), date(s.to))).toList();
  }

  private @Nullable Stretch block(LocalDate dag) {
    long day = dag.toEpochDay();
    for (Stretch s : stretches) {
      if (s.from <= day && day <= s.to) {
        return s;
      }
    }
    return null;
  }

  private static @Nullable LocalDate date(long day) {
    return day == EVER || day == FOREVER ? null : day(day);
  }

  private static LocalDate day(long day) {
    return LocalDate.ofEpochDay(day);
  }
}
