package nl.toetssteen.law.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The type of the value of a figure. */
public enum FigureKind {
  /** A {@link java.time.Period}: of years and months, or of days. */
  DUUR,
  /** A {@link java.math.BigDecimal} without unit. */
  GETAL,
  /** A {@link java.math.BigDecimal} in euro, at most two decimals. */
  BEDRAG,
  /** A {@link java.time.LocalDate}. */
  DATUM,
  /** A {@link String} of capitals, digits and underscores. */
  CODE;

  /** The word for this kind in the files. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<FigureKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  static String words() {
    return Arrays.stream(values()).map(FigureKind::word).collect(Collectors.joining(", "));
  }
}
