package nl.toetssteen.law.source;

/** How far the source of a row, rule or figure has been verified. */
public enum Verification {
  /** The text itself was read. */
  GELEZEN,
  /** Known from a secondary source or an older state of the text. */
  SECUNDAIR,
  /** Not yet verified. */
  TE_VERIFIEREN
}
