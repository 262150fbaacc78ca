package nl.toetssteen.workbench.mutation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well the cases protect the law.
 *
 * @param sample how many mutants per decision were drawn, and with which seed; null where all were
 *     tried
 */
public record MutationReport(List<DecisionScore> decisions, @Nullable Sample sample) {

  /** A draw of mutants. */
  public record Sample(int size, long seed) {}

  /** Killed out of all that can be noticed, over all decisions, in percent. */
  public BigDecimal score() {
    return DecisionScore.percent(
        decisions.stream().mapToInt(DecisionScore::killed).sum(),
        decisions.stream().mapToInt(d -> d.mutants() - d.equivalent().size()).sum());
  }

  /** How many mutants were tried. */
  public int mutants() {
    return decisions.stream().mapToInt(DecisionScore::mutants).sum();
  }

  /** What people wrote about mutants that is no longer so. */
  public List<String> faults() {
    return decisions.stream().flatMap(d -> d.faults().stream()).toList();
  }
}
