package nl.toetssteen.workbench.population;

import java.util.Map;
import java.util.TreeMap;

/** Counts of flows, and of what made the difference in those that move. */
final class Tally {
  private final Map<Flow, Long> flows = new TreeMap<>();
  private final Map<Flow, Map<Reason, Long>> reasons = new TreeMap<>();

  void add(Flow flow) {
    flows.merge(flow, 1L, Long::sum);
  }

  void add(Flow flow, Reason reason) {
    add(flow);
    reasons.computeIfAbsent(flow, key -> new TreeMap<>()).merge(reason, 1L, Long::sum);
  }

  void addAll(Tally other) {
    other.flows.forEach((flow, count) -> flows.merge(flow, count, Long::sum));
    other.reasons.forEach(
        (flow, some) -> {
          Map<Reason, Long> mine = reasons.computeIfAbsent(flow, key -> new TreeMap<>());
          some.forEach((reason, count) -> mine.merge(reason, count, Long::sum));
        });
  }

  Map<Flow, Long> flows() {
    return flows;
  }

  Map<Flow, Map<Reason, Long>> reasons() {
    return reasons;
  }
}
