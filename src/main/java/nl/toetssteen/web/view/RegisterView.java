package nl.toetssteen.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.law.content.Register;
import nl.toetssteen.law.content.RegisterRow;
import nl.toetssteen.law.content.Registerrij;
import nl.toetssteen.law.source.Verification;
import nl.toetssteen.web.form.DutchDate;

/**
 * A register on a day: the rows that hold then in words, and all rows as bars along the years.
 *
 * @param height of the picture in pixels
 */
public record RegisterView(
    String name,
    String claims,
    String day,
    List<Line> lines,
    List<Bar> bars,
    List<Axis.Tick> ticks,
    String today,
    String anchor,
    int height) {
  private static final int ROW = 22;
  private static final int TOP = 20;
  private static final int FOOT = 24;
  private static final double NARROWEST = 0.4;

  /** A row in words. */
  public record Line(
      String row, String key, String period, String fields, String source, String mark) {}

  /**
   * A row in the picture.
   *
   * @param now whether it holds on the day
   * @param open whether its source is still to be verified
   */
  public record Bar(
      String label,
      int y,
      String x,
      String width,
      String textX,
      String anchor,
      boolean now,
      boolean open) {}

  public static RegisterView of(String name, Register register, LocalDate day) {
    List<RegisterRow> rows =
        register.rows().stream().sorted(Comparator.comparing(row -> row.row().van())).toList();
    LocalDate first = rows.stream().map(r -> r.row().van()).min(LocalDate::compareTo).orElse(day);
    LocalDate last =
        Stream.concat(rows.stream().map(r -> r.row().totEnMet()), Stream.of(day))
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .orElse(day)
            .plusMonths(6);
    Axis axis = new Axis(first, last);
    List<Bar> bars = new ArrayList<>();
    for (RegisterRow row : rows) {
      bars.add(bar(row, axis, TOP + ROW * bars.size(), day, last));
    }
    return new RegisterView(
        name,
        register.claims(),
        DutchDate.text(day),
        register.at(day).stream().map(RegisterView::line).toList(),
        bars,
        axis.ticks(),
        axis.x(day),
        axis.anchor(day),
        TOP + ROW * bars.size() + FOOT);
  }

  private static Bar bar(RegisterRow of, Axis axis, int y, LocalDate day, LocalDate last) {
    Registerrij row = of.row();
    double from = axis.place(row.van());
    LocalDate end = row.totEnMet() == null ? last : row.totEnMet();
    double width = Math.max(axis.place(end.plusDays(1)) - from, NARROWEST);
    boolean right = from + width > 70;
    return new Bar(
        row.sleutel(),
        y,
        Axis.percent(from),
        Axis.percent(width),
        Axis.percent(right ? Math.max(0, from - 1) : from + width + 1),
        right ? "end" : "start",
        row.geldtOp(day),
        of.verification() == Verification.TE_VERIFIEREN);
  }

  private static Line line(RegisterRow of) {
    Registerrij row = of.row();
    String until =
        row.totEnMet() == null ? " en verder" : " tot en met " + DutchDate.text(row.totEnMet());
    String fields =
        row.velden().entrySet().stream()
            .map(field -> Words.ofName(field.getKey()) + ": " + value(field.getValue()))
            .collect(Collectors.joining(" · "));
    return new Line(
        row.rij(),
        row.sleutel(),
        DutchDate.text(row.van()) + until,
        fields,
        of.source(),
        of.verification().name());
  }

  private static String value(Object value) {
    if (value instanceof LocalDate date) {
      return DutchDate.text(date);
    }
    return value instanceof List<?> texts
        ? texts.stream().map(String::valueOf).map(Words::ofCode).collect(Collectors.joining(", "))
        : String.valueOf(value);
  }
}
