package nl.toetssteen.web.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Days along the width of a picture; places are percentages, so that words keep their size. */
final class Axis {
  private static final double EDGE = 5;
  private static final double WIDE_EDGE = 25;
  private static final int MOST_TICKS = 5;

  private final LocalDate first;
  private final double days;

  /**
   * An axis.
   *
   * @param end the day after the last that is drawn
   */
  Axis(LocalDate first, LocalDate end) {
    this.first = first;
    this.days = Math.max(1, ChronoUnit.DAYS.between(first, end));
  }

  /**
   * A mark under the picture.
   *
   * @param anchor how its words are aligned
   */
  public record Tick(String x, String text, String anchor) {}

  /** Where a day begins; what lies outside is drawn on the edge. */
  double place(LocalDate date) {
    double at = 100 * ChronoUnit.DAYS.between(first, date) / days;
    return Math.min(100, Math.max(0, at));
  }

  String x(LocalDate date) {
    return percent(place(date));
  }

  /** How words at this day are aligned. */
  String anchor(LocalDate date) {
    return anchor(place(date), WIDE_EDGE);
  }

  /** Some years, or months where the axis is too short for years. */
  List<Tick> ticks() {
    List<Tick> years = years();
    return years.size() > 1 ? years : months();
  }

  private List<Tick> years() {
    int from = first.getYear() + (first.getDayOfYear() == 1 ? 0 : 1);
    int to = last().getYear();
    int step = step(to - from, 1, 2, 5, 10, 20, 50);
    return IntStream.rangeClosed(from, to)
        .filter(year -> year % step == 0)
        .mapToObj(year -> tick(String.valueOf(year), LocalDate.of(year, 1, 1)))
        .toList();
  }

  private List<Tick> months() {
    LocalDate from = first.getDayOfMonth() == 1 ? first : first.plusMonths(1).withDayOfMonth(1);
    int months = (int) ChronoUnit.MONTHS.between(from, last());
    int step = step(months, 1, 3, 6, 12);
    return IntStream.rangeClosed(0, Math.max(0, months))
        .filter(month -> month % step == 0)
        .mapToObj(from::plusMonths)
        .map(day -> tick(day.getMonthValue() + "-" + day.getYear(), day))
        .toList();
  }

  private LocalDate last() {
    return first.plusDays((long) days);
  }

  private static int step(int units, int... steps) {
    return IntStream.of(steps)
        .filter(step -> units / step < MOST_TICKS)
        .findFirst()
        .orElse(steps[steps.length - 1] * 2);
  }

  private Tick tick(String text, LocalDate day) {
    return new Tick(x(day), text, anchor(place(day), EDGE));
  }

  private static String anchor(double place, double edge) {
    return place < edge ? "start" : place > 100 - edge ? "end" : "middle";
  }

  static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }
}
