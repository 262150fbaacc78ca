package nl.toetssteen.workbench.compare;

import java.util.List;

/**
 * One case that is answered otherwise under the amendment.
 *
 * @param id file and name of the case
 * @param kind how much of the answer is other
 * @param newlyOpen whether it was decided and no longer is
 * @param expected whether the amendment says that it changes
 * @param why what made the difference, the decisive first
 */
public record CaseChange(
    String id,
    Kind kind,
    String before,
    String after,
    boolean newlyOpen,
    boolean expected,
    List<ConditionChange> why) {

  /** What differs. */
  public enum Kind {
    /** The outcome. */
    UITKOMST,
    /** A date, amount or term that follows from it. */
    GEVOLG,
    /** Only the reasons. */
    ONDERBOUWING
  }

  /** The place in the law that the change is grouped under. */
  public String article() {
    return why.isEmpty() ? "Zonder bron" : why.get(0).source().split("; ", 2)[0];
  }
}
