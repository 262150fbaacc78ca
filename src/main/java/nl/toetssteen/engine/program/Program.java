package nl.toetssteen.engine.program;

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
   */
  public record Outcome(String code, @Nullable Node when, String text, Map<String, Integer> data) {}

  /** A signal raised where its node holds. */
  public record Signal(String code, Node when, String text, String source) {}

  /** A ladder: the finding with its candidates and the table that ranks them. */
  public record Ladder(String variable, String candidates, int rankTable, int rungSlot) {}

  /** The codes of the outcomes, worst first. */
  public List<String> codes() {
    return outcomes.stream().map(Outcome::code).toList();
  }

  /** Whether this level has an answer of its own. */
  public boolean answers() {
    return !outcomes.isEmpty();
  }
}
