package nl.toetssteen.web.compare;

/**
 * One place where two answers may differ.
 *
 * @param about the subject, regime or reading; empty for the case as a whole
 * @param kind what kind of place it is
 * @param before what the first says; "–" where it says nothing
 * @param after what the second says; "–" where it says nothing
 */
public record Line(String about, Kind kind, String what, String before, String after) {

  /** The kinds of place, the weightiest first. */
  public enum Kind {
    UITKOMST,
    GEVOLG,
    RECHT,
    VOORWAARDE,
    TERMIJN,
    RIJ
  }

  /** Whether the two say something else. */
  public boolean differs() {
    return !before.equals(after);
  }
}
