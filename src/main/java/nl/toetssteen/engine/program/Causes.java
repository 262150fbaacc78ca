package nl.toetssteen.engine.program;

import java.util.BitSet;
import java.util.List;
import nl.toetssteen.engine.feel.Expr;
import nl.toetssteen.engine.table.Match;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.facts.Value;
import org.jspecify.annotations.Nullable;

/** Follows the variables back to why something is unknown. */
final class Causes {
  private Causes() {}

  /**
   * Why more than one row can still hold. A row that waits for a fact does not ask for a judgement
   * yet: once the fact is known, the row may be out.
   */
  static BitSet of(Match match, Run run, CauseBook book) {
    BitSet all = new BitSet();
    BitSet causes = new BitSet();
    @Nullable BitSet[] columns = new BitSet[match.table().inputs().size()];
    for (Row row : match.rows()) {
      causes.clear();
      if (!match.certain()) {
        addTested(row, match, columns, run, book, causes);
      }
      for (Expr output : row.outputs()) {
        add(output, book, causes);
      }
      if (!book.index().judgementsOnly(causes)) {
        book.index().removeJudgements(causes);
      }
      all.or(causes);
    }
    return all;
  }

  /**
   * Adds why what a row tests is open.
   *
   * @param columns why the inputs are open that rows before it tested
   */
  private static void addTested(
      Row row, Match match, @Nullable BitSet[] columns, Run run, CauseBook book, BitSet sink) {
    List<Integer> tested = row.columns();
    for (int i = 0; i < tested.size(); i++) {
      int column = tested.get(i);
      BitSet known = columns[column];
      if (known == null) {
        known = ofInput(match.table().inputs().get(column), run, book);
        columns[column] = known;
      }
      sink.or(known);
    }
  }

  /** An expression can be settled although something it reads is not. */
  private static BitSet ofInput(Expr input, Run run, CauseBook book) {
    if (input instanceof Expr.Ref variable) {
      return book.ofSlot(variable.slot());
    }
    BitSet causes = new BitSet();
    if (!(input.eval(run) instanceof Value.Known)) {
      add(input, book, causes);
    }
    return causes;
  }

  private static void add(Expr expr, CauseBook book, BitSet sink) {
    expr.reads(slot -> sink.or(book.ofSlot(slot)));
  }

  static BitSet fresh(int slot, Run run, CauseBook book) {
    BitSet causes = new BitSet();
    if (!(run.get(slot) instanceof Value.Unknown unknown)) {
      return causes;
    }
    Variable variable = run.program().variables().get(slot);
    if (variable instanceof Variable.Leaf) {
      book.index().add(unknown.causes(), causes);
    } else if (variable instanceof Variable.Derived derived) {
      add(derived.expr(), book, causes);
    } else if (variable instanceof Variable.Output output) {
      causes.or(book.ofTable(output.table()));
    } else {
      book.index().add(run.ladder().causes(), causes);
    }
    return causes;
  }
}
