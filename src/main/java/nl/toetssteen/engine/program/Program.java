package nl.toetssteen.engine.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.toetssteen.engine.table.Table;
import nl.toetssteen.engine.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * The compiled form of one level of a regime; immutable and shared by all evaluations.
 *
 * @param variables by slot
 * @param nodes the named nodes, compiled
 */
public record Program(
    List<Variable> variables,
    List<Table> tables,
    List<Condition> conditions,
    Map<String, Node> nodes,
    List<Outcome> outcomes,
    List<Signal> signals,
    @Nullable Ladder ladder) {

  /** A condition and the table (by index) that answers it. */
  public record Condition(String id, String name, int table) {}

  /**
   * An outcome.
   *
   * @param when null for the last, which holds when no other does
   * @param data label and slot of what is reported with it
   * @param alike whether it is as good for the person as the one before it
   */
  public record Outcome(
      String code, @Nullable Node when, String text, Map<String, Integer> data, boolean alike) {}

  /** A signal raised where its node holds. */
  public record Signal(String code, Node when, String text, String source) {}

  /** A ladder: the finding with its candidates and the table that ranks them. */
  public record Ladder(String variable, String candidates, int rankTable, int rungSlot) {}

  /** The codes of the outcomes, worst first; those that are as good share a step. */
  public List<List<String>> steps() {
    List<List<String>> steps = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (steps.isEmpty() || !outcome.alike()) {
        steps.add(new ArrayList<>());
      }
      steps.get(steps.size() - 1).add(outcome.code());
    }
    return steps;
  }

  /** Whether this level has an answer of its own. */
  public boolean answers() {
    return !outcomes.isEmpty();
  }
}
