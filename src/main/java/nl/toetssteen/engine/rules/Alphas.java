package nl.toetssteen.engine.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.toetssteen.engine.rules.RuleProgram.Alpha;
import nl.toetssteen.engine.rules.RuleProgram.CompiledRule;
import nl.toetssteen.engine.rules.RuleProgram.Field;
import nl.toetssteen.engine.rules.RuleProgram.Kind;
import nl.toetssteen.engine.rules.RuleProgram.Step;
import org.drools.model.AlphaIndex;
import org.drools.model.Index;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Function1;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;

/** What the patterns of a unit ask of one fact alone, gathered while its rules are compiled. */
final class Alphas {
  private final Map<List<Object>, Integer> known = new HashMap<>();
  private final List<Asked> asked = new ArrayList<>();
  private final Map<String, List<Integer>> roots = new HashMap<>();

  /** One condition, what comes after it, and the rules that want to know. */
  private static final class Asked {
    private final Class<?> type;
    private final @Nullable SingleConstraint test;
    private final List<Integer> next = new ArrayList<>();
    private final Map<Integer, Field> fields = new LinkedHashMap<>();
    private final List<Integer> readers = new ArrayList<>();
    private final List<Integer> needing = new ArrayList<>();

    /** A condition; without a test every fact of the type passes. */
    Asked(Class<?> type, @Nullable SingleConstraint test) {
      this.type = type;
      this.test = test;
    }

    /** What only holds a field against a text is found by that text. */
    @SuppressWarnings("unchecked")
    void follow(int alpha, SingleConstraint after) {
      if (after.getIndex() instanceof AlphaIndex<?, ?> index
          && index.getConstraintType() == Index.ConstraintType.EQUAL
          && index.getRightValue() instanceof String text) {
        Object value = bare(index.getLeftOperandExtractor());
        fields
            .computeIfAbsent(
                index.getIndexId(), id -> new Field((Function1<Object, ?>) value, new HashMap<>()))
            .equal()
            .merge(text, new int[] {alpha}, Alphas::both);
      } else {
        next.add(alpha);
      }
    }

    @SuppressWarnings("unchecked")
    Alpha compiled(int rules) {
      Numbers all = new Numbers(rules);
      readers.forEach(all::add);
      return new Alpha(
          type,
          test == null ? null : (Predicate1<Object>) bare(test.getPredicate1()),
          numbers(next),
          fields.values().toArray(new Field[0]),
          all,
          numbers(needing));
    }
  }

  /** The number of what these conditions, one after another, ask of the facts of a store. */
  int number(String store, Class<?> type, List<SingleConstraint> conditions) {
    int last = number(List.of(store, type), type, null);
    List<Integer> begin = roots.computeIfAbsent(store, s -> new ArrayList<>());
    if (!begin.contains(last)) {
      begin.add(last);
    }
    for (SingleConstraint condition : conditions) {
      int before = last;
      int size = asked.size();
      last = number(List.of(before, condition.getExprId()), type, condition);
      if (last == size) {
        asked.get(before).follow(last, condition);
      }
    }
    return last;
  }

  /** The same conditions on the facts of a store are kept once. */
  private int number(List<Object> key, Class<?> type, @Nullable SingleConstraint test) {
    return known.computeIfAbsent(
        key,
        k -> {
          asked.add(new Asked(type, test));
          return asked.size() - 1;
        });
  }

  /** Notes what a rule goes through; returns how many of these it has nothing to do without. */
  int read(int rule, CompiledRule by) {
    Map<Integer, Boolean> read = new HashMap<>();
    for (Step step : by.steps()) {
      if (step.alpha() >= 0) {
        read.merge(step.alpha(), step.kind() == Kind.EACH, Boolean::logicalOr);
      }
    }
    int needs = 0;
    for (Map.Entry<Integer, Boolean> alpha : read.entrySet()) {
      asked.get(alpha.getKey()).readers.add(rule);
      if (alpha.getValue()) {
        asked.get(alpha.getKey()).needing.add(rule);
        needs++;
      }
    }
    return needs;
  }

  /** All of them, once every one of so many rules was read. */
  Alpha[] compiled(int rules) {
    return asked.stream().map(alpha -> alpha.compiled(rules)).toArray(Alpha[]::new);
  }

  /** Per store those that go through all of it. */
  int[][] roots(List<String> stores) {
    return stores.stream()
        .map(store -> numbers(roots.getOrDefault(store, List.of())))
        .toArray(int[][]::new);
  }

  /** A condition itself, without what Drools wraps it in to tell conditions apart. */
  static Object bare(Object predicate) {
    return predicate instanceof IntrospectableLambda wrapped ? wrapped.getLambda() : predicate;
  }

  static int[] numbers(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int[] both(int[] some, int[] others) {
    return IntStream.concat(Arrays.stream(some), Arrays.stream(others)).toArray();
  }
}
