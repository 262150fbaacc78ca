package nl.toetssteen.workbench.check;

import java.util.List;

/**
 * What an inspection found.
 *
 * @param decisions what was looked at, in the order of the list of decisions
 * @param findings sorted: by decision, the worst first
 */
public record Inspected(List<Looked> decisions, List<Finding> findings) {

  /** How much of a decision was looked at. */
  public record Looked(String decision, int tables, int rows, int rules) {}

  public Inspected {
    decisions = List.copyOf(decisions);
    findings = List.copyOf(findings);
  }

  /** Whether the law is whole, as far as could be checked. */
  public boolean sound() {
    return count(Severity.FOUT) == 0;
  }

  /** How many there are of this severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** The findings about one decision, or about what decisions share. */
  public List<Finding> of(String decision) {
    return findings.stream().filter(finding -> finding.decision().equals(decision)).toList();
  }
}
