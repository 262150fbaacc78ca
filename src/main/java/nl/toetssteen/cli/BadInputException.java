package nl.toetssteen.cli;

/** What was typed cannot be used; the advice is for whoever typed it, in Dutch. */
final class BadInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String advice;

  BadInputException(String advice) {
    super(advice);
    this.advice = advice;
  }

  String advice() {
    return advice;
  }
}
