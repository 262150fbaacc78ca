package nl.toetssteen.engine.program;

import java.util.HashSet;
import java.util.Set;
import nl.toetssteen.engine.feel.Expr;
import nl.toetssteen.engine.table.Match;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.Kandidaat.Uitkomst;
import nl.toetssteen.facts.Value;

/** Follows the variables back to why something is unknown. */
final class Causes {
  private Causes() {}

  /** Only judgements leave it open: a person must answer; else a fact is missing. */
  static Uitkomst openAs(Set<Cause> causes) {
    return judgementsOnly(causes) ? Uitkomst.BEOORDELEN : Uitkomst.ONBEKEND;
  }

  private static boolean judgementsOnly(Set<Cause> causes) {
    return !causes.isEmpty() && causes.stream().allMatch(c -> c.kind() == Cause.Kind.JUDGEMENT);
  }

  /**
   * Why more than one row can still hold. A row that waits for a fact does not ask for a judgement
   * yet: once the fact is known, the row may be out.
   */
  static void of(Match match, Run run, Set<Cause> sink) {
    for (Row row : match.rows()) {
      Set<Cause> causes = new HashSet<>();
      if (!match.certain()) {
        match.tested(row, input -> addOpen(input, run, causes));
      }
      row.outputs().forEach(output -> add(output, run, causes));
      if (!judgementsOnly(causes)) {
        causes.removeIf(cause -> cause.kind() == Cause.Kind.JUDGEMENT);
      }
      sink.addAll(causes);
    }
  }

  /** An expression can be settled although something it reads is not. */
  private static void addOpen(Expr input, Run run, Set<Cause> sink) {
    if (!(input.eval(run) instanceof Value.Known)) {
      add(input, run, sink);
    }
  }

  private static void add(Expr expr, Run run, Set<Cause> sink) {
    expr.reads(slot -> sink.addAll(run.causesOfSlot(slot)));
  }

  static Set<Cause> fresh(int slot, Run run) {
    Value value = run.get(slot);
    if (value instanceof Value.Known) {
      return Set.of();
    }
    Variable variable = run.program().variables().get(slot);
    if (variable instanceof Variable.Leaf) {
      return ((Value.Unknown) value).causes();
    }
    Set<Cause> causes = new HashSet<>();
    if (variable instanceof Variable.Derived derived) {
      add(derived.expr(), run, causes);
    } else if (variable instanceof Variable.Output output) {
      causes.addAll(run.causesOfTable(output.table()));
    } else {
      causes.addAll(run.ladder().causes());
    }
    return causes;
  }
}
