package nl.toetssteen.engine.program;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.toetssteen.engine.table.Row;
import org.jspecify.annotations.Nullable;

/** What the tables of one run that came out rest on. */
final class Used {
  private final Run run;
  private final Reach reach;
  private @Nullable SlotTexts facts;
  private @Nullable SlotTexts rules;

  Used(Run run) {
    this.run = run;
    this.reach = new Reach(run);
  }

  /** Paths of the facts behind a condition, sorted. */
  List<String> facts(Program.Condition condition) {
    SlotTexts known = facts;
    if (known == null) {
      known = SlotTexts.of(slots(), this::facts);
      facts = known;
    }
    return known.together(reach.ofTable(condition.table()));
  }

  private Collection<String> facts(int slot) {
    Variable variable = run.program().variables().get(slot);
    if (variable instanceof Variable.Leaf leaf) {
      return run.inputs().facts(leaf, run.subject());
    }
    if (variable instanceof Variable.Winner) {
      List<String> paths = new ArrayList<>();
      run.ladder().rungs().forEach(rung -> paths.addAll(rung.candidate().paden()));
      return paths;
    }
    return List.of();
  }

  /** Names of the rules that found what is behind a condition, sorted. */
  List<String> rules(Program.Condition condition) {
    SlotTexts known = rules;
    if (known == null) {
      known = SlotTexts.of(slots(), this::rules);
      rules = known;
    }
    return known.together(reach.ofTable(condition.table()));
  }

  private Collection<String> rules(int slot) {
    Variable variable = run.program().variables().get(slot);
    if (variable instanceof Variable.Leaf leaf) {
      return run.inputs().rules(leaf, run.subject());
    }
    return variable instanceof Variable.Winner
        ? run.inputs().rules(ladderFinding(), run.subject())
        : List.of();
  }

  /** The slots behind all conditions: whoever explains one of them explains them all. */
  private BitSet slots() {
    BitSet slots = new BitSet(run.program().variables().size());
    for (Program.Condition condition : run.program().conditions()) {
      reach.ofTable(condition.table()).addTo(slots);
    }
    return slots;
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
      leaves.accept(ladderFinding());
    }
  }

  private Variable.Leaf ladderFinding() {
    return LadderRun.finding(Objects.requireNonNull(run.program().ladder()));
  }
}
