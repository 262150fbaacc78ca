package nl.toetssteen.engine.loading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.engine.feel.Expr;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.facts.Value;
import org.jspecify.annotations.Nullable;

/** Holds the choice of regime against the regimes: a slip here would leave people without law. */
final class FrameworkCheck {
  private static final int OUTPUTS = 3;
  private static final Set<String> WAYS = Set.of(Ways.SINGLE, Ways.MOST_FAVOURABLE, Ways.CONTESTED);

  private final Program framework;
  private final Map<String, RegimeLaw> regimes;
  private final boolean own;
  private final List<String> faults;

  /**
   * A check of one decision.
   *
   * @param own whether the case itself has an answer
   */
  FrameworkCheck(
      Program framework, Map<String, RegimeLaw> regimes, boolean own, List<String> faults) {
    this.framework = framework;
    this.regimes = regimes;
    this.own = own;
    this.faults = faults;
  }

  void run() {
    if (!framework.tables().isEmpty()) {
      framework.tables().get(0).rows().forEach(this::row);
    }
  }

  private void row(Row row) {
    if (row.outputs().size() != OUTPUTS) {
      fault(row, "gives regime, wijze and tweede, and nothing else");
      return;
    }
    String regime = text(row, 0);
    String way = text(row, 1);
    String second = text(row, 2);
    if (regime == null || way == null || !WAYS.contains(way)) {
      fault(row, "needs a regime in quotes, and ENKEL, GUNSTIGSTE or BETWIST");
      return;
    }
    boolean known = isKnown(row, regime);
    if (way.equals(Ways.SINGLE) == (second != null)) {
      fault(row, "names a second regime with GUNSTIGSTE and BETWIST, and only then");
    } else if (second != null
        && isKnown(row, second)
        && known
        && way.equals(Ways.MOST_FAVOURABLE)) {
      compare(row, steps(regime), steps(second));
    }
  }

  private boolean isKnown(Row row, String regime) {
    boolean known = regime.equals(Ways.NONE) || regimes.containsKey(regime);
    if (!known) {
      fault(row, "there is no regime " + regime);
    }
    return known;
  }

  private void compare(Row row, List<List<String>> steps, List<List<String>> others) {
    for (String code : flat(steps)) {
      for (String other : flat(others)) {
        if (CodeOrder.of(steps, code, others, other) == CodeOrder.UNKNOWN) {
          fault(row, "which is better, " + code + " or " + other + "? List both in one order");
        }
      }
    }
  }

  private static List<String> flat(List<List<String>> steps) {
    return steps.stream().flatMap(List::stream).toList();
  }

  private List<List<String>> steps(String id) {
    RegimeLaw regime = regimes.get(id);
    if (regime == null) {
      return List.of();
    }
    return own ? regime.own().steps() : regime.subject().steps();
  }

  private static @Nullable String text(Row row, int column) {
    return row.outputs().get(column) instanceof Expr.Literal literal
            && literal.value() instanceof Value.Known known
            && known.value() instanceof String text
        ? text
        : null;
  }

  private void fault(Row row, String message) {
    faults.add("toetsingskader row " + row.id() + ": " + message);
  }
}
