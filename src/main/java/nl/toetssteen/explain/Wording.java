package nl.toetssteen.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.toetssteen.facts.Value;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import org.jspecify.annotations.Nullable;

/** Values in plain Dutch, the same on every machine whatever its locale. */
public final class Wording {
  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");

  private Wording() {}

  /** A day as one says it: 12 juni 2026. */
  public static String date(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }

  /** A value as it reads in a sentence; what is unknown says so. */
  static String value(Value value) {
    if (value instanceof Value.Known known) {
      return object(known.value());
    }
    Value.Unknown unknown = (Value.Unknown) value;
    Object min = unknown.min();
    Object max = unknown.max();
    boolean day = min instanceof LocalDate || max instanceof LocalDate;
    if (min == null && max == null) {
      return "een nog onbekende waarde";
    } else if (min == null) {
      return object(Objects.requireNonNull(max)) + (day ? " of eerder" : " of minder");
    }
    String most =
        max == null ? "" : (day ? ", maar niet na " : ", maar niet meer dan ") + object(max);
    return object(min) + (day ? " of later" : " of meer") + most;
  }

  /** A known value: a date, period, number, yes or no, or code. */
  public static String object(Object value) {
    if (value instanceof LocalDate day) {
      return date(day);
    }
    if (value instanceof Period period) {
      return period(period);
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString().replace('.', ',');
    }
    if (value instanceof Boolean truth) {
      return truth ? "ja" : "nee";
    }
    String text = value.toString();
    return text.equals("JA") || text.equals("NEE") ? text.toLowerCase(Locale.ROOT) : text;
  }

  private static String period(Period period) {
    List<String> parts = new ArrayList<>();
    add(parts, period.getYears(), "jaar", "jaar");
    add(parts, period.getMonths(), "maand", "maanden");
    boolean weeks = period.getDays() % 7 == 0;
    add(
        parts,
        weeks ? period.getDays() / 7 : period.getDays(),
        weeks ? "week" : "dag",
        weeks ? "weken" : "dagen");
    return parts.isEmpty() ? "0 dagen" : String.join(" en ", parts);
  }

  private static void add(List<String> parts, int count, String one, String more) {
    if (count != 0) {
      parts.add(count + " " + (count == 1 ? one : more));
    }
  }

  /** A value of a fact with its declared label; used where a change is proposed. */
  static String label(FactCatalogue facts, String path, @Nullable String code) {
    var declared = facts.fact(declaredPath(path));
    if (code == null) {
      String absence = declared == null ? null : declared.absence();
      return absence == null ? "niet aanwezig" : absence;
    }
    Map<String, String> options = declared == null ? Map.of() : declared.options();
    return options.getOrDefault(code, object(code));
  }

  /** The path as declared, without the index of an item. */
  static String declaredPath(String path) {
    int open = path.indexOf('[');
    int close = path.indexOf(']', open + 1);
    return open < 0 || close <= open + 1
        ? path
        : path.substring(0, open + 1) + path.substring(close);
  }

  static String sentences(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    return String.join(", ", items.subList(0, items.size() - 1))
        + " en "
        + items.get(items.size() - 1);
  }
}
