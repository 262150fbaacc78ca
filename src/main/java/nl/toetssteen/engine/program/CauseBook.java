package nl.toetssteen.engine.program;

import java.util.HashSet;
import java.util.Set;
import nl.toetssteen.engine.tree.Node;
import nl.toetssteen.facts.Cause;
import org.jspecify.annotations.Nullable;

/** Why the variables, tables and named nodes of one run are open, each worked out once. */
final class CauseBook {
  private final Run run;
  private final @Nullable Set<Cause>[] slots;
  private final @Nullable Set<Cause>[] tables;
  private final @Nullable Set<Cause>[] nodes;

  CauseBook(Run run) {
    this.run = run;
    this.slots = sets(run.program().variables().size());
    this.tables = sets(run.program().tables().size());
    this.nodes = sets(run.program().nodes().size());
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static @Nullable Set<Cause>[] sets(int size) {
    return new Set[size];
  }

  Set<Cause> ofSlot(int slot) {
    Set<Cause> known = slots[slot];
    if (known == null) {
      known = Causes.fresh(slot, run);
      slots[slot] = known;
    }
    return known;
  }

  Set<Cause> ofTable(int table) {
    Set<Cause> known = tables[table];
    if (known == null) {
      known = new HashSet<>();
      Causes.of(run.match(table), run, known);
      tables[table] = known;
    }
    return known;
  }

  Set<Cause> ofNode(int index, Node body) {
    Set<Cause> known = nodes[index];
    if (known == null) {
      known = new HashSet<>();
      body.causes(run, known);
      nodes[index] = known;
    }
    return known;
  }
}
