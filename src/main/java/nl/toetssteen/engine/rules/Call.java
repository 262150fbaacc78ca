package nl.toetssteen.engine.rules;

import java.util.function.Function;
import org.drools.model.Binding;
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
}
