package nl.toetssteen.facts;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A request that cannot be answered because of its own content; names everything wrong at once. */
public final class InvalidInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  /**
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
    return violations.stream().sorted().distinct().toList();
  }

  private static String join(Collection<Violation> violations) {
    return sorted(violations).stream()
        .map(v -> v.path().isEmpty() ? v.message() : v.path() + ": " + v.message())
        .collect(Collectors.joining("\n"));
  }
}
