package nl.toetssteen.web.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.toetssteen.explain.answer.Tijdvlak;
import nl.toetssteen.web.form.DutchDate;

/**
 * The timeline as a picture: all places are percentages of its width, so that its words keep their
 * size on a narrow screen.
 *
 * @param today where the reference date is
 * @param anchor how the words at the reference date are aligned
 */
public record TimelineView(
    List<Stretch> stretches, List<Axis.Tick> ticks, String today, String anchor, String summary) {

  private static final double NARROWEST = 0.6;
  private static final double ROOM_FOR_NUMBER = 5;
  private static final int MOST_SHADES = 4;
  private static final long DAYS_BEHIND = 5 * 365L;

  /**
   * One bar, and its line in words.
   *
   * @param shade class of its colour and pattern
   * @param middle where its number stands
   */
  public record Stretch(
      int number,
      String x,
      String width,
      String middle,
      boolean roomForNumber,
      String shade,
      String period,
      String outcome,
      String reason,
      boolean current) {}

  static TimelineView of(List<Tijdvlak> stretches, LocalDate referenceDate) {
    return new Drawing(stretches, referenceDate).view();
  }

  private static String period(Tijdvlak stretch) {
    LocalDate end = stretch.totEnMet();
    String from = DutchDate.text(stretch.van());
    if (end == null) {
      return "vanaf " + from;
    }
    return end.equals(stretch.van()) ? "op " + from : from + " tot en met " + DutchDate.text(end);
  }

  private static final class Drawing {

    private final List<Tijdvlak> stretches;
    private final LocalDate referenceDate;
    private final LocalDate first;
    private final Axis axis;
    private final List<String> codes;

    Drawing(List<Tijdvlak> stretches, LocalDate referenceDate) {
      this.stretches = stretches;
      this.referenceDate = referenceDate;
      this.first = stretches.get(0).van();
      this.axis = new Axis(first, end());
      this.codes =
          stretches.stream().map(Tijdvlak::uitkomst).filter(Objects::nonNull).distinct().toList();
    }

    TimelineView view() {
      List<Stretch> bars = new ArrayList<>();
      for (Tijdvlak stretch : stretches) {
        bars.add(bar(bars.size() + 1, stretch));
      }
      return new TimelineView(
          bars, axis.ticks(), axis.x(referenceDate), axis.anchor(referenceDate), summary(bars));
    }

    private LocalDate end() {
      Tijdvlak last = stretches.get(stretches.size() - 1);
      LocalDate end = last.totEnMet();
      if (end != null) {
        return end.plusDays(1);
      }
      // The last stretch has no end: it gets a fifth of the picture
      long before = ChronoUnit.DAYS.between(first, last.van());
      LocalDate drawn = last.van().plusDays(Math.max(before / 4, before == 0 ? DAYS_BEHIND : 1));
      return drawn.isAfter(referenceDate) ? drawn : referenceDate.plusDays(before / 8 + 1);
    }

    private Stretch bar(int number, Tijdvlak stretch) {
      double from = axis.place(stretch.van());
      LocalDate end = stretch.totEnMet();
      double to = end == null ? 100 : axis.place(end.plusDays(1));
      double width = Math.max(to - from, NARROWEST);
      return new Stretch(
          number,
          Axis.percent(from),
          Axis.percent(width),
          Axis.percent(from + width / 2),
          width > ROOM_FOR_NUMBER,
          shade(stretch),
          period(stretch),
          Words.ofCode(stretch.uitkomst() == null ? stretch.status() : stretch.uitkomst()),
          stretch.reden(),
          !referenceDate.isBefore(stretch.van()) && (end == null || !referenceDate.isAfter(end)));
    }

    private String shade(Tijdvlak stretch) {
      int code = codes.indexOf(stretch.uitkomst());
      return code >= 0
          ? "uitkomst-" + (code % MOST_SHADES + 1)
          : stretch.status().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String summary(List<Stretch> bars) {
      return "Tijdlijn met "
          + (bars.size() == 1 ? "een periode" : bars.size() + " perioden")
          + "; dezelfde perioden staan in de tabel eronder.";
    }
  }
}
