package nl.toetssteen.facts.catalogue;

import java.util.List;

/** A file of the rule set that cannot be used; names all its faults at once, for its author. */
public final class BrokenFileException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final String where;
  private final transient List<String> faults;

  /**
   * Refuses a file.
   *
   * @param where the file, such as {@code rules/naturalisatie/feiten.yaml}
   * @param faults what is wrong at which key and what to do, in English, in reading order
   */
  public BrokenFileException(String where, List<String> faults) {
    super(where + " cannot be used:\n- " + String.join("\n- ", faults));
    this.where = where;
    this.faults = List.copyOf(faults);
  }

  /** The file that is broken. */
  public String where() {
    return where;
  }

  /** What is wrong with it. */
  public List<String> faults() {
    return faults;
  }
}
