package nl.toetssteen.engine.feel;

import java.util.List;
import nl.toetssteen.facts.Value;
import org.jspecify.annotations.Nullable;

/** The test in one cell of a table: yes, no, or maybe while the input is unknown. */
public sealed interface Cell {
  /** True, false or unknown, asked of the input before any test is applied to it. */
  Value test(Value input);

  /** A dash: any input, known or not. */
  record Any() implements Cell {
    @Override
    public Value test(Value input) {
      return Truth.TRUE;
    }
  }

  /** One of these values, or with {@code negated} none of them. */
  record OneOf(List<Object> values, boolean negated) implements Cell {
    @Override
    public Value test(Value input) {
      if (!(input instanceof Value.Known known)) {
        return Truth.UNKNOWN;
      }
      // By index: this runs for every cell of every row, and an iterator is garbage each time
      for (int i = 0; i < values.size(); i++) {
        if (Ordering.same(values.get(i), known.value())) {
          return Truth.of(!negated);
        }
      }
      return Truth.of(negated);
    }
  }

  /** Between two bounds, each of which may be missing or exclusive. */
  record Within(
      @Nullable Object low, boolean lowIncluded, @Nullable Object high, boolean highIncluded)
      implements Cell {
    @Override
    public Value test(Value input) {
      Value above = low == null ? Truth.TRUE : beyond(Value.known(low), input, lowIncluded);
      Value below = high == null ? Truth.TRUE : beyond(input, Value.known(high), highIncluded);
      return Operator.AND.apply(above, below);
    }

    private static Value beyond(Value small, Value large, boolean included) {
      return included ? Ordering.lessOrEqual(small, large) : Ordering.less(small, large);
    }
  }
}
