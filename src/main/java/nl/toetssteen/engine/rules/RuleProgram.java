package nl.toetssteen.engine.rules;

import java.util.List;
import java.util.Map;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;

/**
 * A rule unit ready to run: its rules in the order in which they take their turn. Immutable and
 * shared between threads.
 *
 * @param stores names of the stores that rules read or add to
 * @param roots per store the alphas that go through all of it
 * @param alphas what patterns ask of one fact alone, each once
 * @param needs per rule how much it has nothing to do without: facts for its patterns, and that
 *     somebody asks for the finding that it waits for
 * @param waiting the rules that wait until somebody asks for a finding, by its name
 * @param globals names of what conditions and consequences use beside facts
 * @param globalStores per such name the store that it names; negative if it names none
 */
public record RuleProgram(
    CompiledRule[] rules,
    List<String> stores,
    int[][] roots,
    Alpha[] alphas,
    int[] needs,
    Map<String, int[]> waiting,
    List<String> globals,
    int[] globalStores) {

  /** The annotation of a rule that only serves one finding. */
  static final String WAITS_FOR = "voor";

  /**
   * What a pattern asks of one fact alone, one condition at a time: patterns that begin with the
   * same conditions share them.
   *
   * @param passes the condition; null for every fact of the type
   * @param next what is asked of a fact that passes
   * @param fields what of a fact that passes is held against texts
   * @param readers the rules that go through what passes
   * @param needing those of them that have nothing to do as long as nothing passes
   */
  record Alpha(
      Class<?> type,
      @Nullable Predicate1<Object> passes,
      int[] next,
      Field[] fields,
      Numbers readers,
      int[] needing) {}

  /**
   * A field of a fact that conditions hold against texts: one look tells which of them hold.
   *
   * @param equal the alphas that a fact passes, by the text in this field
   */
  record Field(Function1<Object, ?> value, Map<String, int[]> equal) {}

  /**
   * One rule.
   *
   * @param waitsFor the finding that somebody must ask for before it takes a turn
   * @param above how many rules have a higher salience: those go first
   * @param negates whether it says that there is or is not something
   * @param plain whether it goes through facts that passed alphas and asks nothing of them together
   * @param alphas per step the facts it goes through; negative where it takes them elsewhere
   * @param slots how many facts and fields of facts it works with
   */
  record CompiledRule(
      String name,
      @Nullable String waitsFor,
      int above,
      Step[] steps,
      int[] alphas,
      boolean negates,
      boolean plain,
      int slots,
      Call.Then consequence) {}

  /** The kinds of steps. */
  enum Kind {
    EACH,
    NONE,
    SOME
  }

  /**
   * One pattern.
   *
   * @param alpha the facts it goes through; negative where it takes them from {@code source}
   * @param slot where the fact goes
   * @param bound what of the fact has a name of its own
   * @param tests what it asks of this fact together with others
   */
  record Step(
      Kind kind,
      int alpha,
      Call.@Nullable Source source,
      Class<?> type,
      int slot,
      Call.Bound[] bound,
      Call.Test[] tests) {}
}
