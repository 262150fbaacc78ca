package nl.toetssteen.facts;

import java.util.Comparator;

/**
 * One thing wrong with a request.
 *
 * @param path where in the request, such as {@code feiten.kinderen[0].geboortedatum}; empty for the
 *     request as a whole
 * @param message what is wrong and what to do, in Dutch
 */
public record Violation(String path, String message) implements Comparable<Violation> {

  private static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::path).thenComparing(Violation::message);

  @Override
  public int compareTo(Violation other) {
    return ORDER.compare(this, other);
  }
}
