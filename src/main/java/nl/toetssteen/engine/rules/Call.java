package nl.toetssteen.engine.rules;

import java.util.function.Function;
import org.drools.model.Binding;
import org.drools.model.functions.Block1;
import org.drools.model.functions.Block2;
import org.drools.model.functions.Block3;
import org.drools.model.functions.BlockN;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.PredicateN;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a call into generated code.
 *
 * @param slots per argument the slot of a fact; negative for a global
 */
record Call(int... slots) {

  /** The values to call with. */
  @Nullable Object[] of(@Nullable Object[] facts, @Nullable Object[] globals) {
    @Nullable Object[] values = new Object[slots.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(i, facts, globals);
    }
    return values;
  }

  private @Nullable Object value(
      int argument, @Nullable Object[] facts, @Nullable Object[] globals) {
    int slot = slots[argument];
    return slot >= 0 ? facts[slot] : globals[-1 - slot];
  }

  /** A condition. */
  sealed interface Test {
    boolean holds(@Nullable Object[] facts, @Nullable Object[] globals) throws Exception;
  }

  /** A condition on any number of facts. */
  record Several(PredicateN predicate, Call arguments) implements Test {
    @Override
    public boolean holds(@Nullable Object[] facts, @Nullable Object[] globals) throws Exception {
      return predicate.test(arguments.of(facts, globals));
    }
  }

  /** A condition on two facts, as most are that hold one against another. */
  record Pair(Predicate2<@Nullable Object, @Nullable Object> predicate, Call arguments)
      implements Test {
    @Override
    public boolean holds(@Nullable Object[] facts, @Nullable Object[] globals) throws Exception {
      return predicate.test(arguments.value(0, facts, globals), arguments.value(1, facts, globals));
    }
  }

  /** Where a pattern takes its facts from, other than a store. */
  record Source(Function<@Nullable Object[], @Nullable Object> provider, Call arguments) {
    @Nullable Object of(@Nullable Object[] facts, @Nullable Object[] globals) {
      return provider.apply(arguments.of(facts, globals));
    }
  }

  /** A field of a fact under a name of its own. */
  record Bound(Binding binding, Call arguments, int slot) {
    void fill(@Nullable Object[] facts, @Nullable Object[] globals) {
      facts[slot] = binding.eval(arguments.of(facts, globals));
    }
  }

  /**
   * What a rule does. Most do something with few facts: that is called as it is, since an array and
   * a call in between for every rule that fires add up.
   */
  static final class Then {
    private final BlockN block;
    private final Call arguments;
    private final @Nullable Block1<@Nullable Object> one;
    private final @Nullable Block2<@Nullable Object, @Nullable Object> two;
    private final @Nullable Block3<@Nullable Object, @Nullable Object, @Nullable Object> three;

    /** Calls a consequence as Kogito generated it. */
    @SuppressWarnings("unchecked")
    Then(BlockN block, Call arguments) {
      Object bare = Alphas.bare(block);
      this.block = block;
      this.arguments = arguments;
      this.one = bare instanceof Block1<?> b ? (Block1<@Nullable Object>) b : null;
      this.two =
          bare instanceof Block2<?, ?> b ? (Block2<@Nullable Object, @Nullable Object>) b : null;
      this.three =
          bare instanceof Block3<?, ?, ?> b
              ? (Block3<@Nullable Object, @Nullable Object, @Nullable Object>) b
              : null;
    }

    void execute(@Nullable Object[] facts, @Nullable Object[] globals) throws Exception {
      if (two != null) {
        two.execute(arguments.value(0, facts, globals), arguments.value(1, facts, globals));
      } else if (three != null) {
        three.execute(
            arguments.value(0, facts, globals),
            arguments.value(1, facts, globals),
            arguments.value(2, facts, globals));
      } else if (one != null) {
        one.execute(arguments.value(0, facts, globals));
      } else {
        block.execute(arguments.of(facts, globals));
      }
    }
  }
}
