package nl.toetssteen.engine.program;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import nl.toetssteen.engine.table.Row;
import org.jspecify.annotations.Nullable;

/** What the tables of one run that came out rest on. */
final class Used {
  private final Run run;
  private final Reach reach;
  private final @Nullable Set<String>[] leafFacts;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Used(Run run) {
    this.run = run;
    this.reach = new Reach(run);
    this.leafFacts = new Set[run.program().variables().size()];
  }

  /** Paths of the facts, sorted. */
  List<String> facts(int table) {
    Set<String> facts = new HashSet<>();
    reach.ofTable(table).forEach(slot -> facts(slot, facts));
    String[] sorted = facts.toArray(String[]::new);
    Arrays.sort(sorted);
    return List.of(sorted);
  }

  private void facts(int slot, Set<String> sink) {
    Variable variable = run.program().variables().get(slot);
    if (variable instanceof Variable.Leaf leaf) {
      sink.addAll(facts(slot, leaf));
    } else if (variable instanceof Variable.Winner) {
      run.ladder().rungs().forEach(rung -> sink.addAll(rung.candidate().paden()));
    }
  }

  private Set<String> facts(int slot, Variable.Leaf leaf) {
    Set<String> facts = leafFacts[slot];
    if (facts == null) {
      facts = run.inputs().facts(leaf, run.subject());
      leafFacts[slot] = facts;
    }
    return facts;
  }

  /** Offers the rows and leaves, those of the tables behind it included. */
  void by(int table, Consumer<Row> rows, Consumer<Variable.Leaf> leaves) {
    run.match(table).rows().forEach(rows);
    reach.ofTable(table).forEach(slot -> byVariable(slot, rows, leaves));
  }

  private void byVariable(int slot, Consumer<Row> rows, Consumer<Variable.Leaf> leaves) {
    Variable variable = run.program().variables().get(slot);
    if (variable instanceof Variable.Leaf leaf) {
      leaves.accept(leaf);
    } else if (variable instanceof Variable.Output output) {
      run.match(output.table()).rows().forEach(rows);
    } else if (variable instanceof Variable.Winner) {
      run.ladder().rungs().forEach(rung -> rows.accept(rung.row()));
      leaves.accept(LadderRun.finding(Objects.requireNonNull(run.program().ladder())));
    }
  }
}
