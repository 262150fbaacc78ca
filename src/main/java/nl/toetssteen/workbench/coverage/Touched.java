package nl.toetssteen.workbench.coverage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What cases came across, counted once per case. Not safe for threads. */
final class Touched {
  private final Map<String, Integer> rows = new HashMap<>();
  private final Map<String, Integer> rules = new HashMap<>();
  private final Map<String, Set<Boolean>> nodes = new HashMap<>();
  private int cases;

  void add(Trail trail) {
    cases++;
    trail.rows().forEach(row -> rows.merge(row, 1, Integer::sum));
    trail.rules().forEach(rule -> rules.merge(rule, 1, Integer::sum));
    trail
        .nodes()
        .forEach((node, met) -> nodes.computeIfAbsent(node, key -> new HashSet<>()).addAll(met));
  }

  int cases() {
    return cases;
  }

  int row(String table, String row) {
    return rows.getOrDefault(Trail.row(table, row), 0);
  }

  int rule(String name) {
    return rules.getOrDefault(name, 0);
  }

  /** Whether a node was seen to be met, and seen not to be. */
  Set<Boolean> node(String regime, String name) {
    return nodes.getOrDefault(Trail.node(regime, name), Set.of());
  }
}
