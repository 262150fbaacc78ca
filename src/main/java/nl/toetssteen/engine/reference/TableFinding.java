package nl.toetssteen.engine.reference;

/** Something that KIE's analysis finds wrong with a table, in its own words. */
public record TableFinding(Kind kind, String text) {

  /** What is wrong. */
  public enum Kind {
    /** No row answers some input. */
    GAP,
    /** Two rows answer the same input. */
    OVERLAP,
    /** The table could not be analysed, so nothing is known of gaps and overlaps. */
    SKIPPED,
    /** The file is not valid DMN, or does not compile. */
    ERROR
  }
}
