package nl.toetssteen.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.toetssteen.explain.answer.Termijn;
import nl.toetssteen.web.form.DutchDate;
import org.jspecify.annotations.Nullable;

/**
 * Terms under each other along one axis of days.
 *
 * @param today where the reference date is
 * @param height of the picture in pixels
 */
public record ClocksView(
    List<Bar> bars,
    List<Axis.Tick> ticks,
    String today,
    String anchor,
    int height,
    String summary) {

  private static final int ROW = 44;
  private static final int TOP = 22;
  private static final int FOOT = 24;
  private static final double NARROWEST = 0.6;

  /**
   * One term.
   *
   * @param y top of its words; the bar is below them
   * @param open whether its begin or end is unknown
   * @param over whether it ended before the reference date
   */
  public record Bar(
      String name,
      String ends,
      String textX,
      String anchor,
      int y,
      String x,
      String width,
      boolean open,
      boolean over,
      List<Still> still) {}

  /** A stretch in which a term stood still. */
  public record Still(String x, String width) {}

  /** The picture; null where no term has a known day. */
  static @Nullable ClocksView of(List<Termijn> clocks, LocalDate referenceDate) {
    List<Termijn> drawn = clocks.stream().filter(c -> start(c) != null).toList();
    if (drawn.isEmpty()) {
      return null;
    }
    List<LocalDate> days =
        Stream.concat(
                drawn.stream().flatMap(c -> Stream.of(c.begin(), c.eind())),
                Stream.of(referenceDate))
            .filter(Objects::nonNull)
            .toList();
    LocalDate first = days.stream().min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last = days.stream().max(Comparator.naturalOrder()).orElseThrow();
    Axis axis = new Axis(first, last.plusDays(1));
    List<Bar> bars = new ArrayList<>();
    for (Termijn clock : drawn) {
      bars.add(bar(clock, axis, TOP + ROW * bars.size(), referenceDate, last));
    }
    return new ClocksView(
        bars,
        axis.ticks(),
        axis.x(referenceDate),
        axis.anchor(referenceDate),
        TOP + ROW * bars.size() + FOOT,
        (bars.size() == 1 ? "Een termijn" : bars.size() + " termijnen")
            + " op een rij; dezelfde dagen staan in de tabel eronder.");
  }

  private static @Nullable LocalDate start(Termijn clock) {
    return clock.begin() == null ? clock.eind() : clock.begin();
  }

  private static Bar bar(Termijn clock, Axis axis, int y, LocalDate referenceDate, LocalDate last) {
    LocalDate begin = Objects.requireNonNull(start(clock));
    LocalDate end = clock.eind() == null ? last : clock.eind();
    double from = axis.place(begin);
    double width = Math.max(axis.place(end.plusDays(1)) - from, NARROWEST);
    boolean right = from > 50;
    return new Bar(
        clock.naam(),
        ends(clock),
        Axis.percent(right ? from + width : from),
        right ? "end" : "start",
        y,
        Axis.percent(from),
        Axis.percent(width),
        clock.begin() == null || clock.eind() == null,
        clock.eind() != null && clock.eind().isBefore(referenceDate),
        clock.stil().stream().map(still -> still(still, axis, end)).toList());
  }

  private static Still still(Termijn.Stil still, Axis axis, LocalDate end) {
    LocalDate until = still.totEnMet() == null ? end : still.totEnMet();
    double from = axis.place(still.van());
    return new Still(
        Axis.percent(from), Axis.percent(Math.max(0, axis.place(until.plusDays(1)) - from)));
  }

  private static String ends(Termijn clock) {
    if (clock.eind() == null) {
      return "einde onbekend";
    }
    return "t/m " + DutchDate.text(clock.eind());
  }
}
