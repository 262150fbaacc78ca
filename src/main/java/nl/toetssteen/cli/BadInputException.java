package nl.toetssteen.cli;

/** What was typed cannot be used; the advice is for whoever typed it, in Dutch. */
public final class BadInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String advice;

  /** Advice in Dutch: what is wrong, and what to do. */
  public BadInputException(String advice) {
    super(advice);
    this.advice = advice;
  }

  String advice() {
    return advice;
  }
}
