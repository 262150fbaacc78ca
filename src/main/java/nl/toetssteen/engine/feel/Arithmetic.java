package nl.toetssteen.engine.feel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import nl.toetssteen.facts.Value;
import org.jspecify.annotations.Nullable;

/** Sums of dates, durations and numbers; bounds move along with what is added. */
final class Arithmetic {
  private Arithmetic() {}

  static Value apply(Operator operator, Value left, Value right) {
    if (left instanceof Value.Known a && right instanceof Value.Known b) {
      return Value.known(compute(operator, a.value(), b.value()));
    }
    if (left instanceof Value.Unknown a
        && right instanceof Value.Known b
        && operator != Operator.TIMES) {
      return new Value.Unknown(
          shift(operator, a.min(), b.value()), shift(operator, a.max(), b.value()), Set.of());
    }
    return Truth.UNKNOWN;
  }

  private static @Nullable Comparable<?> shift(
      Operator operator, @Nullable Comparable<?> bound, Object by) {
    return bound == null ? null : (Comparable<?>) compute(operator, bound, by);
  }

  private static Object compute(Operator operator, Object a, Object b) {
    if (a instanceof LocalDate day && b instanceof Period period) {
      return switch (operator) {
        case PLUS -> day.plus(period);
        case MINUS -> day.minus(period);
        default -> throw misuse(operator, a, b);
      };
    }
    if (a instanceof BigDecimal x && b instanceof BigDecimal y) {
      return switch (operator) {
        case PLUS -> x.add(y);
        case MINUS -> x.subtract(y);
        default -> x.multiply(y);
      };
    }
    throw misuse(operator, a, b);
  }

  private static IllegalArgumentException misuse(Operator operator, Object a, Object b) {
    return new IllegalArgumentException(
        "Cannot compute %s %s %s"
            .formatted(
                a.getClass().getSimpleName(), operator.symbol(), b.getClass().getSimpleName()));
  }
}
