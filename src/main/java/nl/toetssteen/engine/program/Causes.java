package nl.toetssteen.engine.program;

import java.util.BitSet;
import nl.toetssteen.engine.feel.Expr;
import nl.toetssteen.engine.table.Match;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.facts.Value;

/** Follows the variables back to why something is unknown. */
final class Causes {
  private Causes() {}

  /**
   * Why more than one row can still hold. A row that waits for a fact does not ask for a judgement
   * yet: once the fact is known, the row may be out.
   */
  static BitSet of(Match match, Run run, CauseBook book) {
    BitSet all = new BitSet();
    for (Row row : match.rows()) {
      BitSet causes = new BitSet();
      if (!match.certain()) {
        match.tested(row, input -> addOpen(input, run, book, causes));
      }
      row.outputs().forEach(output -> add(output, book, causes));
      if (!book.index().judgementsOnly(causes)) {
        book.index().removeJudgements(causes);
      }
      all.or(causes);
    }
    return all;
  }

  /** An expression can be settled although something it reads is not. */
  private static void addOpen(Expr input, Run run, CauseBook book, BitSet sink) {
    if (!(input.eval(run) instanceof Value.Known)) {
      add(input, book, sink);
    }
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
