package nl.toetssteen.recht;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether the Java written by hand says what the tables say, on the inputs that are measured. */
public final class Agreement {
  private Agreement() {}

  /** Table and input of every difference; none where they agree. */
  public static List<String> differences(String decision) {
    DecisionTables tables = new DecisionTables(decision);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < DecisionTables.SETS; i++) {
      int set = i;
      List<Object> ours = tables.outputs(i);
      for (int j = 0; j < ours.size(); j++) {
        DecisionTables.Drawn drawn = tables.tables().get(j);
        Map<String, Object> inputs = drawn.named().get(set);
        Object byHand = MoratoriumByHand.answer(drawn.use().table().path(), inputs);
        if (!byHand.equals(ours.get(j))) {
          differences.add(drawn.use() + " " + inputs + ": " + byHand + ", not " + ours.get(j));
        }
      }
    }
    return differences;
  }

  /** The decisions, in their order. */
  public static List<String> decisions() {
    return LawOnDisk.decisions();
  }

  /** How many tables a decision has under the law in force. */
  public static int tables(String decision) {
    return new DecisionTables(decision).tables().size();
  }
}
