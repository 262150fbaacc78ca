package nl.toetssteen.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people here write them. */
public final class DutchDate {

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
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2})\\s*[-/. ]\\s*(\\d{4})");
  private static final Pattern WORDS = Pattern.compile("(\\d{1,2})\\s+([a-z]+)\\s+(\\d{4})");

  private DutchDate() {}

  /** Reads 21-11-2026, 21 november 2026 or 2026-11-21; empty if it is no date that exists. */
  public static Optional<LocalDate> parse(String text) {
    String date = text.strip().toLowerCase(Locale.ROOT);
    Matcher iso = ISO.matcher(date);
    if (iso.matches()) {
      return date(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher numbers = NUMBERS.matcher(date);
    if (numbers.matches()) {
      return date(numbers.group(3), numbers.group(2), numbers.group(1));
    }
    Matcher words = WORDS.matcher(date);
    return words.matches()
        ? date(words.group(3), Integer.toString(MONTHS.indexOf(words.group(2)) + 1), words.group(1))
        : Optional.empty();
  }

  /** 21 november 2026. */
  public static String text(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
  }

  /** 21-11-2026, to be changed in a field. */
  public static String input(LocalDate date) {
    return "%02d-%02d-%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
