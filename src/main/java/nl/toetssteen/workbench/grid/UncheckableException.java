package nl.toetssteen.workbench.grid;

/** A table that cannot be cut into regions; the message says why, in Dutch. */
public final class UncheckableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UncheckableException(String reason) {
    super(reason);
  }

  /** Why, in Dutch. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
