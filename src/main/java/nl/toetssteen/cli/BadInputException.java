package nl.toetssteen.cli;

/** What was typed cannot be used; the message is for whoever typed it, in Dutch. */
final class BadInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadInputException(String message) {
    super(message);
  }
}
