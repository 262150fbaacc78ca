package nl.toetssteen.engine.feel;

/** A text that is not in the FEEL subset of the tables. */
public final class FeelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FeelException(String text, int position, String problem) {
    super("%s at position %d of \"%s\"".formatted(problem, position, text));
  }
}
