package nl.toetssteen.workbench.grid;

import java.util.stream.Collectors;
import nl.toetssteen.engine.feel.Expr;
import nl.toetssteen.facts.Value;

/** Writes expressions as tables have them. */
final class ExprText {
  private ExprText() {}

  static String of(Expr expr) {
    if (expr instanceof Expr.Ref ref) {
      return ref.name();
    }
    if (expr instanceof Expr.Literal literal) {
      return literal.value() instanceof Value.Known known ? known.value().toString() : "null";
    }
    if (expr instanceof Expr.Not not) {
      return "not(" + of(not.operand()) + ")";
    }
    if (expr instanceof Expr.In in) {
      return of(in.operand())
          + " in ("
          + in.options().stream().map(ExprText::of).collect(Collectors.joining(", "))
          + ")";
    }
    Expr.Binary binary = (Expr.Binary) expr;
    return of(binary.left()) + " " + binary.operator().symbol() + " " + of(binary.right());
  }
}
