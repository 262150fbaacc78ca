package nl.toetssteen.engine.feel;

import nl.toetssteen.facts.Value;

/**
 * The operators of the subset, each sound for every value that an unknown operand may turn out to
 * have.
 */
public enum Operator {
  AND("and"),
  OR("or"),
  EQUAL("="),
  NOT_EQUAL("!="),
  LESS("<"),
  LESS_OR_EQUAL("<="),
  GREATER(">"),
  GREATER_OR_EQUAL(">="),
  PLUS("+"),
  MINUS("-"),
  TIMES("*");

  private final String symbol;

  Operator(String symbol) {
    this.symbol = symbol;
  }

  /** How the operator is written in FEEL. */
  public String symbol() {
    return symbol;
  }

  boolean orders() {
    return ordinal() >= LESS.ordinal() && ordinal() <= GREATER_OR_EQUAL.ordinal();
  }

  /** Whether the result turns where one operand passes the other. */
  boolean compares() {
    return ordinal() >= EQUAL.ordinal() && ordinal() <= GREATER_OR_EQUAL.ordinal();
  }

  /** Whether the result is a sum or a product. */
  public boolean computes() {
    return ordinal() >= PLUS.ordinal();
  }

  /** Whether the left operand alone decides. */
  boolean settledBy(Value left) {
    return this == AND && Truth.isFalse(left) || this == OR && Truth.isTrue(left);
  }

  Value apply(Value left, Value right) {
    return switch (this) {
      case AND -> and(left, right);
      case OR -> or(left, right);
      case EQUAL -> equal(left, right, true);
      case NOT_EQUAL -> equal(left, right, false);
      case LESS -> Ordering.less(left, right);
      case LESS_OR_EQUAL -> Ordering.lessOrEqual(left, right);
      case GREATER -> Ordering.less(right, left);
      case GREATER_OR_EQUAL -> Ordering.lessOrEqual(right, left);
      case PLUS, MINUS, TIMES -> Arithmetic.apply(this, left, right);
    };
  }

  private static Value and(Value left, Value right) {
    Truth.check(left);
    Truth.check(right);
    if (Truth.isFalse(left) || Truth.isFalse(right)) {
      return Truth.FALSE;
    }
    return Truth.isTrue(left) && Truth.isTrue(right) ? Truth.TRUE : Truth.UNKNOWN;
  }

  private static Value or(Value left, Value right) {
    Truth.check(left);
    Truth.check(right);
    if (Truth.isTrue(left) || Truth.isTrue(right)) {
      return Truth.TRUE;
    }
    return Truth.isFalse(left) && Truth.isFalse(right) ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static Value equal(Value left, Value right, boolean wanted) {
    if (left instanceof Value.Known a && right instanceof Value.Known b) {
      return Truth.of(Ordering.same(a.value(), b.value()) == wanted);
    }
    return Truth.UNKNOWN;
  }
}
