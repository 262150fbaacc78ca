package nl.toetssteen.facts;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A request that cannot be answered because of its own content; names everything wrong at once. */
public final class InvalidInputException extends RuntimeException {

  /** So many violations are named; of the rest the number. */
  public static final int MAX_VIOLATIONS = 200;

  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  /**
   * Refuses a request.
   *
   * @param violations at least one; kept sorted by path, doubles removed
   */
  public InvalidInputException(Collection<Violation> violations) {
    super(join(violations));
    this.violations = sorted(violations);
  }

  /** Everything wrong with the request, sorted by path. */
  public List<Violation> violations() {
    return violations;
  }

  private static List<Violation> sorted(Collection<Violation> violations) {
    List<Violation> all = violations.stream().sorted().distinct().toList();
    if (all.size() <= MAX_VIOLATIONS) {
      return all;
    }
    int left = all.size() - MAX_VIOLATIONS;
    Violation rest = new Violation("", "Er zijn nog " + left + " fouten, die hier niet staan.");
    return Stream.concat(Stream.of(rest), all.stream().limit(MAX_VIOLATIONS)).sorted().toList();
  }

  private static String join(Collection<Violation> violations) {
    return sorted(violations).stream()
        .map(v -> v.path().isEmpty() ? v.message() : v.path() + ": " + v.message())
        .collect(Collectors.joining("\n"));
  }
}
