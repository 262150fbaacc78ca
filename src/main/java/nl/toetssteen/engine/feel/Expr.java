package nl.toetssteen.engine.feel;

import java.util.List;
import java.util.function.IntConsumer;
import nl.toetssteen.facts.Value;

/** One compiled FEEL expression. Evaluation never throws on an unknown and never guesses. */
public sealed interface Expr {

  /** The value, or what is known of it. */
  Value eval(Scope scope);

  /** Calls {@code sink} for every variable slot that the expression reads. */
  void reads(IntConsumer sink);

  /** A constant. */
  record Literal(Value value) implements Expr {
    @Override
    public Value eval(Scope scope) {
      return value;
    }

    @Override
    public void reads(IntConsumer sink) {}
  }

  /** A variable. */
  record Ref(int slot, String name) implements Expr {
    @Override
    public Value eval(Scope scope) {
      return scope.get(slot);
    }

    @Override
    public void reads(IntConsumer sink) {
      sink.accept(slot);
    }
  }

  /** An operation on two operands. */
  record Binary(Operator operator, Expr left, Expr right) implements Expr {
    @Override
    public Value eval(Scope scope) {
      Value a = left.eval(scope);
      if (operator.settledBy(a)) {
        return a;
      }
      Value b = right.eval(scope);
      if (operator.compares()) {
        scope.compared(a, b);
      }
      return operator.apply(a, b);
    }

    @Override
    public void reads(IntConsumer sink) {
      left.reads(sink);
      right.reads(sink);
    }
  }

  /** Logical negation; an unknown stays unknown. */
  record Not(Expr operand) implements Expr {
    @Override
    public Value eval(Scope scope) {
      Value value = operand.eval(scope);
      Truth.check(value);
      return value instanceof Value.Known known ? Truth.of(!Truth.isTrue(known)) : Truth.UNKNOWN;
    }

    @Override
    public void reads(IntConsumer sink) {
      operand.reads(sink);
    }
  }

  /** Membership of a list of values. */
  record In(Expr operand, List<Expr> options) implements Expr {
    @Override
    public Value eval(Scope scope) {
      Value result = Truth.FALSE;
      Value value = operand.eval(scope);
      for (Expr option : options) {
        Value other = option.eval(scope);
        scope.compared(value, other);
        result = Operator.OR.apply(result, Operator.EQUAL.apply(value, other));
      }
      return result;
    }

    @Override
    public void reads(IntConsumer sink) {
      operand.reads(sink);
      options.forEach(option -> option.reads(sink));
    }
  }
}
