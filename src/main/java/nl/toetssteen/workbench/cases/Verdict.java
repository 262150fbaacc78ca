package nl.toetssteen.workbench.cases;

import java.util.List;

/**
 * How a case came out.
 *
 * @param differences what is not as expected, in words; empty where all is
 */
public record Verdict(Case tested, List<String> differences) {

  /** Whether everything came out as expected. */
  public boolean passed() {
    return differences.isEmpty();
  }
}
