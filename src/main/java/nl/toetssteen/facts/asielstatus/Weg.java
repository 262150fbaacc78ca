package nl.toetssteen.facts.asielstatus;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.toetssteen.facts.Grens;
import nl.toetssteen.facts.Tijdvak;
import nl.toetssteen.facts.Tijdvakken;
import org.jspecify.annotations.Nullable;

/**
 * Stretches away from the country, looked at over a period that ends on the day before a moment.
 *
 * @param tijdvakken the stretches that are certain, in order of time, not touching
 * @param vast whether there are no others
 * @param moment the day before which they count
 * @param periode how far back they count
 */
public record Weg(List<Tijdvak> tijdvakken, boolean vast, LocalDate moment, Period periode) {

  public Weg {
    tijdvakken = List.copyOf(tijdvakken);
  }

  /** The stretches of at least this length that are over. */
  private List<Tijdvak> lang(Period lengte) {
    return past()
        .filter(
            t -> !t.van().plus(lengte).isAfter(Objects.requireNonNull(t.totEnMet()).plusDays(1)))
        .toList();
  }

  /**
   * The days of the stretches of at least this length that are over; only possible ones as long as
   * there may be other stretches.
   *
   * @param weg all days away
   * @param pad the list they come from
   */
  public Tijdvakken langeDagen(Tijdvakken weg, Period lengte, String pad) {
    if (!vast) {
      return misschien(weg, pad);
    }
    Tijdvakken days = new Tijdvakken();
    lang(lengte).forEach(t -> days.tel(t.van(), t.totEnMet(), "JA", pad));
    return days;
  }

  /** The same days, but only as possible ones, and what leaves them open. */
  public static Tijdvakken misschien(Tijdvakken dagen, String waardoor) {
    if ("NEE".equals(dagen.eersteDag().aanwezig())) {
      return dagen;
    }
    Tijdvakken open = new Tijdvakken();
    open.allesMogelijk(waardoor);
    return dagen.en(open);
  }

  /** The first day on which a stretch of this length that is over lies too far back to count. */
  public Grens aaneenVoorbijOp(Period lengte) {
    LocalDate latest = null;
    for (Tijdvak stretch : lang(lengte)) {
      LocalDate end = Objects.requireNonNull(stretch.totEnMet());
      latest = outOfReach(end.plusDays(1).minus(lengte));
    }
    return notBefore(latest);
  }

  /** The day on which the stretch that runs at the moment reaches this length. */
  public Grens aaneenBereiktOp(Period lengte) {
    Tijdvak running = running();
    return reached(running, running == null ? null : running.van().plus(lengte));
  }

  /** The first day on which the stretches that are over no longer total so many days. */
  public Grens samenVoorbijOp(int dagen) {
    Deque<Tijdvak> latestFirst = new ArrayDeque<>();
    past().forEach(latestFirst::push);
    long left = dagen;
    for (Tijdvak stretch : latestFirst) {
      LocalDate end = Objects.requireNonNull(stretch.totEnMet());
      long length = ChronoUnit.DAYS.between(stretch.van(), end) + 1;
      if (length >= left) {
        return notBefore(outOfReach(end.minusDays(left - 1)));
      }
      left -= length;
    }
    return notBefore(null);
  }

  /** The day on which, with the stretch that runs at the moment, so many days are reached. */
  public Grens samenBereiktOp(int dagen) {
    Tijdvak running = running();
    if (running == null) {
      return reached(null, null);
    }
    LocalDate day = running.van().plusDays(1);
    while (total(day) < dagen) {
      day = day.plusDays(1);
      if (running.totEnMet() != null && day.isAfter(running.totEnMet().plusDays(1))) {
        return notBefore(null);
      }
    }
    return reached(running, day);
  }

  /** What two ways of counting leave: the same answer, or what lies between them. */
  public static Grens beide(Grens eerste, Grens tweede) {
    if (eerste.equals(tweede)) {
      return eerste;
    }
    boolean both = "JA".equals(eerste.aanwezig()) && "JA".equals(tweede.aanwezig());
    return new Grens(
        both ? "JA" : null,
        outer(eerste, tweede, eerste.vroegst(), tweede.vroegst(), true),
        outer(eerste, tweede, eerste.laatst(), tweede.laatst(), false));
  }

  /** The outer bound of two, where a date that is absent sets none. */
  private static @Nullable LocalDate outer(
      Grens a, Grens b, @Nullable LocalDate first, @Nullable LocalDate second, boolean earliest) {
    if ("NEE".equals(a.aanwezig())) {
      return second;
    }
    if ("NEE".equals(b.aanwezig())) {
      return first;
    }
    if (first == null || second == null) {
      return null;
    }
    return first.isBefore(second) == earliest ? first : second;
  }

  private long total(LocalDate day) {
    LocalDate from = day.minus(periode);
    long total = 0;
    for (Tijdvak stretch : tijdvakken) {
      LocalDate begin = stretch.van().isBefore(from) ? from : stretch.van();
      LocalDate end = stretch.totEnMet() == null ? day : stretch.totEnMet().plusDays(1);
      long length = ChronoUnit.DAYS.between(begin, end.isAfter(day) ? day : end);
      total += Math.max(0, length);
    }
    return total;
  }

  private Stream<Tijdvak> past() {
    return tijdvakken.stream().filter(t -> t.totEnMet() != null && t.totEnMet().isBefore(moment));
  }

  private @Nullable Tijdvak running() {
    return tijdvakken.stream()
        .filter(t -> t.van().isBefore(moment))
        .filter(t -> t.totEnMet() == null || !t.totEnMet().isBefore(moment))
        .findFirst()
        .orElse(null);
  }

  private LocalDate outOfReach(LocalDate lastStart) {
    return lastStart.plus(periode).plusDays(1);
  }

  private Grens notBefore(@Nullable LocalDate day) {
    if (vast) {
      return day == null ? Grens.afwezig() : Grens.bekend(day);
    }
    return day == null ? Grens.misschien(null, null) : Grens.tussen(day, null);
  }

  private Grens reached(@Nullable Tijdvak running, @Nullable LocalDate day) {
    if (day == null || running == null) {
      return vast ? Grens.afwezig() : Grens.misschien(null, null);
    }
    LocalDate end = running.totEnMet();
    if (end != null && day.isAfter(end.plusDays(1))) {
      return vast ? Grens.afwezig() : Grens.misschien(null, null);
    }
    return vast ? Grens.bekend(day) : Grens.tussen(null, day);
  }
}
