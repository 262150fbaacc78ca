package nl.toetssteen.engine.feel;

/** A text that is not in the FEEL subset of the tables. */
public final class FeelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 200;

  FeelException(String text, int position, String problem) {
    super("%s at position %d of \"%s\"".formatted(problem, position, shown(text)));
  }

  private static String shown(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
  }
}
