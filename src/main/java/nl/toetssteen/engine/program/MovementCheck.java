package nl.toetssteen.engine.program;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.toetssteen.engine.feel.Expr;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.engine.table.Table;

/**
 * Refuses a sum with what moves with the reference date, also where a derived value or the result
 * of a table stands between: the timeline finds its change points by comparison alone.
 */
final class MovementCheck {
  private final Program program;
  private final Predicate<String> moves;
  private final List<String> faults;

  /**
   * A check of one program.
   *
   * @param moves whether the variable of this name moves with the reference date
   */
  MovementCheck(Program program, Predicate<String> moves, List<String> faults) {
    this.program = program;
    this.moves = moves;
    this.faults = faults;
  }

  void run(String regime) {
    for (Variable variable : program.variables()) {
      if (variable instanceof Variable.Derived derived) {
        check(derived.expr(), regime + ": \"" + derived.name() + "\"");
      }
    }
    for (Table table : program.tables()) {
      table.inputs().forEach(input -> check(input, table.path() + ".dmn"));
      outputs(table, output -> check(output, table.path() + ".dmn"));
    }
  }

  private static void outputs(Table table, Consumer<Expr> sink) {
    for (Row row : table.rows()) {
      row.outputs().forEach(sink);
    }
  }

  private void check(Expr expr, String where) {
    if (expr instanceof Expr.Binary binary) {
      if (binary.operator().computes() && (moves(binary.left()) || moves(binary.right()))) {
        faults.add(
            where
                + " computes with what moves with the reference date, which may only be compared");
      }
      check(binary.left(), where);
      check(binary.right(), where);
    } else if (expr instanceof Expr.Not not) {
      check(not.operand(), where);
    } else if (expr instanceof Expr.In in) {
      check(in.operand(), where);
      in.options().forEach(option -> check(option, where));
    }
  }

  /** A comparison turns on a day that it tells of; only the date itself moves. */
  private boolean moves(Expr expr) {
    if (expr instanceof Expr.Binary binary) {
      return binary.operator().computes() && (moves(binary.left()) || moves(binary.right()));
    }
    return expr instanceof Expr.Ref ref && moves(program.variables().get(ref.slot()));
  }

  private boolean moves(Variable variable) {
    if (variable instanceof Variable.Leaf leaf) {
      return moves.test(leaf.name());
    }
    if (variable instanceof Variable.Derived derived) {
      return moves(derived.expr());
    }
    return variable instanceof Variable.Output output
        && program.tables().get(output.table()).rows().stream()
            .flatMap(row -> row.outputs().stream())
            .anyMatch(this::moves);
  }
}
