package nl.toetssteen.engine.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The conditions, tree and outcomes at one level: of the case itself, or of each of its subjects.
 *
 * @param tables short name and path of the helper tables
 */
public record LevelText(
    Map<String, String> tables,
    Map<String, ConditionText> conditions,
    Map<String, NodeText> nodes,
    List<OutcomeText> outcomes,
    List<SignalText> signals,
    @Nullable LadderText ladder) {

  /** A level that says nothing. */
  static final LevelText EMPTY =
      new LevelText(Map.of(), Map.of(), Map.of(), List.of(), List.of(), null);

  /** A condition and the table that answers it. */
  public record ConditionText(String name, String table) {}

  /**
   * An outcome code; {@code when} is null for the last one.
   *
   * @param alike whether it is as good for the person as the one before it
   */
  public record OutcomeText(
      String code, @Nullable NodeText when, String text, Map<String, String> data, boolean alike) {}

  /** A signal raised where its node holds. */
  public record SignalText(String code, NodeText when, String text, String source) {}

  /**
   * A ladder: the finding with its candidates, the table that ranks them and the resulting
   * variable.
   */
  public record LadderText(String variable, String candidates, String rank) {}

  /** Whether it has an answer of its own. */
  public boolean answers() {
    return !outcomes.isEmpty();
  }

  /** This level laid over the one it inherits from: maps by key, lists as a whole. */
  LevelText over(LevelText base) {
    return new LevelText(
        merged(base.tables, tables),
        merged(base.conditions, conditions),
        merged(base.nodes, nodes),
        outcomes.isEmpty() ? base.outcomes : outcomes,
        signals.isEmpty() ? base.signals : signals,
        ladder == null ? base.ladder : ladder);
  }

  private static <T> Map<String, T> merged(Map<String, T> base, Map<String, T> over) {
    Map<String, T> all = new LinkedHashMap<>(base);
    all.putAll(over);
    return all;
  }
}
