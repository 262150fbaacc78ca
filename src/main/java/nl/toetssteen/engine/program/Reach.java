package nl.toetssteen.engine.program;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import nl.toetssteen.engine.table.Match;
import nl.toetssteen.engine.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * The variables on which the variables and tables of one run rest, each followed back once. Of a
 * table only what the rows that came out of it read.
 */
final class Reach {
  private final Run run;
  private final @Nullable Slots[] variables;
  private final @Nullable Slots[] tables;

  Reach(Run run) {
    this.run = run;
    this.variables = new Slots[run.program().variables().size()];
    this.tables = new Slots[run.program().tables().size()];
  }

  /** All that is behind a table, in the order in which following it back first meets them. */
  Slots ofTable(int table) {
    Slots known = tables[table];
    if (known == null) {
      known = fresh(run.match(table));
      tables[table] = known;
    }
    return known;
  }

  private Slots fresh(Match match) {
    Slots reached = new Slots(variables.length);
    match.tested(input -> input.reads(slot -> add(slot, reached)));
    for (Row row : match.rows()) {
      row.outputs().forEach(output -> output.reads(slot -> add(slot, reached)));
    }
    return reached;
  }

  /** Most variables are leaves, behind which there is nothing more. */
  private void add(int slot, Slots sink) {
    Variable variable = run.program().variables().get(slot);
    if (variable instanceof Variable.Derived || variable instanceof Variable.Output) {
      sink.addAll(ofVariable(slot, variable));
    } else {
      sink.add(slot);
    }
  }

  private Slots ofVariable(int slot, Variable variable) {
    Slots known = variables[slot];
    if (known == null) {
      known = fresh(slot, variable);
      variables[slot] = known;
    }
    return known;
  }

  private Slots fresh(int slot, Variable variable) {
    Slots reached = new Slots(variables.length);
    reached.add(slot);
    if (variable instanceof Variable.Derived derived) {
      derived.expr().reads(read -> add(read, reached));
    } else if (variable instanceof Variable.Output output) {
      reached.addAll(ofTable(output.table()));
    }
    return reached;
  }

  /** Slots without doubles, in the order in which they were added. */
  static final class Slots {
    private static final int FEW = 8;

    private final BitSet seen;
    private int[] order = new int[FEW];
    private int size;

    private Slots(int most) {
      this.seen = new BitSet(most);
    }

    private void add(int slot) {
      if (seen.get(slot)) {
        return;
      }
      seen.set(slot);
      if (size == order.length) {
        order = Arrays.copyOf(order, 2 * size);
      }
      order[size++] = slot;
    }

    private void addAll(Slots others) {
      for (int i = 0; i < others.size; i++) {
        add(others.order[i]);
      }
    }

    /** Adds them to a set that has no order. */
    void addTo(BitSet sink) {
      sink.or(seen);
    }

    void forEach(IntConsumer sink) {
      for (int i = 0; i < size; i++) {
        sink.accept(order[i]);
      }
    }
  }
}
