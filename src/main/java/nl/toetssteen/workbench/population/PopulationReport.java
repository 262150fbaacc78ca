package nl.toetssteen.workbench.population;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Who moves where.
 *
 * @param proposals in words, with their days
 * @param flows how many went from which outcome to which
 * @param reasons of those that moved: what made the difference
 */
public record PopulationReport(
    Recipe recipe,
    long size,
    long seed,
    List<String> proposals,
    Map<Flow, Long> flows,
    Map<Flow, Map<Reason, Long>> reasons) {

  /** How many answers were counted: of a decision about several people one for each. */
  public long units() {
    return flows.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many changed. */
  public long moved() {
    return flows.entrySet().stream()
        .filter(entry -> !entry.getKey().stays())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** How many have each outcome under the law in force. */
  public Map<String, Long> before() {
    return per(Flow::from);
  }

  /** How many have each outcome under the proposals. */
  public Map<String, Long> after() {
    return per(Flow::to);
  }

  private Map<String, Long> per(Function<Flow, String> end) {
    Map<String, Long> counts = new TreeMap<>();
    flows.forEach((flow, count) -> counts.merge(end.apply(flow), count, Long::sum));
    return counts;
  }
}
