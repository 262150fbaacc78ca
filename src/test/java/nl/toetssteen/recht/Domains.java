package nl.toetssteen.recht;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.toetssteen.engine.program.Variable;
import nl.toetssteen.engine.table.DmnTable;
import nl.toetssteen.law.content.Figure;
import nl.toetssteen.law.content.FigureRow;

/** What each input of one table can be, near the values at which the table turns. */
final class Domains {
  private static final Pattern CODE = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w\"-])\\d+(?:\\.\\d+)?(?![\\w\"-])");
  private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
  private static final int DAYS = 12_000;
  private static final List<LocalDate> FAR_DAYS =
      List.of(
          LocalDate.of(1, 1, 1),
          LocalDate.of(1900, 1, 1),
          LocalDate.of(1999, 12, 31),
          LocalDate.of(2096, 2, 29),
          LocalDate.of(2200, 12, 31),
          LocalDate.of(9999, 12, 31));
  private static final List<BigDecimal> FAR_NUMBERS =
      List.of(
          new BigDecimal("-1"),
          new BigDecimal("-0.01"),
          new BigDecimal("0.5"),
          new BigDecimal("18.99"),
          new BigDecimal("1000000"),
          new BigDecimal("999999999999999"));

  private final TableInUse use;
  private final DmnTable source;
  private final List<LocalDate> dates;
  private final List<BigDecimal> numbers;
  private final Random random;

  Domains(TableInUse use, Random random) {
    this.use = use;
    this.source = use.table().source();
    this.random = random;
    String text = text(source);
    this.dates = DATE.matcher(text).results().map(m -> LocalDate.parse(m.group())).toList();
    this.numbers = NUMBER.matcher(text).results().map(m -> new BigDecimal(m.group())).toList();
  }

  /** A value for this input; dates and numbers lie near those in {@code drawn}. */
  Object draw(String name, List<Object> drawn) {
    String type = source.inputs().get(name);
    List<String> codes = codes(source.types().getOrDefault(type, ""));
    if (!codes.isEmpty()) {
      return pick(codes);
    }
    if (figure(name) != null) {
      return figureValue(figure(name));
    }
    return switch (type) {
      case "date" -> date(drawn);
      case "number" -> number(drawn);
      case "boolean" -> random.nextBoolean();
      case "string" -> pick(codes(text(source)));
      default -> throw new IllegalStateException(use + ": no values for a " + type);
    };
  }

  /** Such a value as no case has; codes stay as they are, for they are checked at the door. */
  Object far(Object value) {
    if (value instanceof LocalDate) {
      return pick(FAR_DAYS);
    }
    return value instanceof BigDecimal ? pick(FAR_NUMBERS) : value;
  }

  boolean isFigure(String name) {
    return figure(name) != null;
  }

  private Figure figure(String name) {
    return use.variable(name) instanceof Variable.Leaf leaf && leaf.kind() == Variable.Kind.FIGURE
        ? use.stand().law().figures().find(leaf.key()).orElseThrow()
        : null;
  }

  private Object figureValue(Figure figure) {
    List<Object> values = new ArrayList<>(figure.rows().stream().map(FigureRow::value).toList());
    if (values.get(0) instanceof Period) {
      boolean days = ((Period) values.get(0)).toTotalMonths() == 0;
      values.add(days ? Period.ofDays(random.nextInt(60)) : Period.ofMonths(random.nextInt(72)));
    }
    return pick(values);
  }

  private LocalDate date(List<Object> drawn) {
    List<LocalDate> known = of(drawn, LocalDate.class);
    List<LocalDate> anchors = random.nextInt(3) == 0 || known.isEmpty() ? dates : known;
    LocalDate anchor = anchors.isEmpty() ? anywhere() : pick(anchors);
    List<Period> periods = of(drawn, Period.class);
    if (!periods.isEmpty() && random.nextInt(4) != 0) {
      Period period = pick(periods);
      anchor = random.nextBoolean() ? anchor.plus(period) : anchor.minus(period);
    }
    return random.nextInt(6) == 0 ? anywhere() : anchor.plusDays(random.nextInt(3) - 1);
  }

  /** Every eighth day is a 29 February. */
  private LocalDate anywhere() {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    LocalDate leap = LocalDate.of(2004 + 4 * random.nextInt(8), 2, 29);
    return random.nextInt(8) == 0 ? leap : day;
  }

  private BigDecimal number(List<Object> drawn) {
    List<BigDecimal> near = new ArrayList<>(numbers);
    near.addAll(of(drawn, BigDecimal.class));
    BigDecimal small = BigDecimal.valueOf(random.nextInt(12));
    BigDecimal anchor = near.isEmpty() || random.nextInt(4) == 0 ? small : pick(near);
    return anchor.add(BigDecimal.valueOf(random.nextInt(3) - 1)).max(BigDecimal.ZERO);
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static <T> List<T> of(List<Object> drawn, Class<T> type) {
    return drawn.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The codes in a list of values, without null. */
  static List<String> codes(String values) {
    Set<String> codes = new TreeSet<>();
    CODE.matcher(values).results().map((MatchResult m) -> m.group(1)).forEach(codes::add);
    return List.copyOf(codes);
  }

  private static String text(DmnTable source) {
    Stream<String> cells =
        source.lines().stream()
            .flatMap(
                line ->
                    Stream.concat(line.cells().stream(), Stream.of(line.annotation("geldigVan"))));
    Stream<String> expressions =
        Stream.concat(
            source.columns().stream().map(DmnTable.Column::text),
            source.derived().values().stream());
    return String.join(" ; ", Stream.concat(cells, expressions).toList());
  }
}
