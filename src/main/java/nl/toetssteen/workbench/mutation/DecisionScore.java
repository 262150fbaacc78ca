package nl.toetssteen.workbench.mutation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How well the cases of a decision protect its law.
 *
 * @param mutants how many were tried
 * @param killed how many of them a case noticed
 * @param survivors those that no case notices, by article
 * @param equivalent those of which a person wrote that nobody could notice
 * @param failing cases that do not pass on the law as it is, and were left out
 * @param faults reasons that are no longer needed, in words (Dutch)
 */
public record DecisionScore(
    String decision,
    int mutants,
    int killed,
    List<Survivor> survivors,
    List<Survivor> equivalent,
    List<String> failing,
    List<String> faults) {

  /** Killed out of all that can be noticed, in percent with one decimal, rounded down. */
  public BigDecimal score() {
    return percent(killed, mutants - equivalent.size());
  }

  static BigDecimal percent(int part, int whole) {
    return whole == 0
        ? BigDecimal.valueOf(100)
        : BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN);
  }
}
