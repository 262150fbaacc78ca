package nl.toetssteen.engine.program;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import nl.toetssteen.engine.feel.Expr;
import nl.toetssteen.engine.table.Match;
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
    Slots reached = new Slots();
    match.tested(input -> add(input, reached));
    match.rows().forEach(row -> row.outputs().forEach(output -> add(output, reached)));
    return reached;
  }

  private void add(Expr expr, Slots sink) {
    expr.reads(slot -> sink.addAll(ofVariable(slot)));
  }

  private Slots ofVariable(int slot) {
    Slots known = variables[slot];
    if (known == null) {
      known = fresh(slot);
      variables[slot] = known;
    }
    return known;
  }

  private Slots fresh(int slot) {
    Slots reached = new Slots();
    reached.add(slot);
    Variable variable = run.program().variables().get(slot);
    if (variable instanceof Variable.Derived derived) {
      add(derived.expr(), reached);
    } else if (variable instanceof Variable.Output output) {
      reached.addAll(ofTable(output.table()));
    }
    return reached;
  }

  /** Slots without doubles, in the order in which they were added. */
  static final class Slots {
    private static final int FEW = 8;

    private final BitSet seen = new BitSet();
    private int[] order = new int[FEW];
    private int size;

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
      others.forEach(this::add);
    }

    void forEach(IntConsumer sink) {
      for (int i = 0; i < size; i++) {
        sink.accept(order[i]);
      }
    }
  }
}
