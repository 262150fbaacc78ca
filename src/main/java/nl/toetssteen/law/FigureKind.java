package nl.toetssteen.law;

/** The type of the value of a figure. */
public enum FigureKind {
  /** A {@link java.time.Period} of years and months, or of days. */
  DUUR,
  /** A {@link java.math.BigDecimal} without unit. */
  GETAL,
  /** A {@link java.math.BigDecimal} in euro, at most two decimals. */
  BEDRAG,
  /** A {@link java.time.LocalDate}. */
  DATUM,
  /** A {@link String} code. */
  CODE
}
