package nl.toetssteen.engine.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.toetssteen.engine.rules.RuleProgram.Alpha;
import nl.toetssteen.engine.rules.RuleProgram.CompiledRule;
import nl.toetssteen.engine.rules.RuleProgram.Kind;
import nl.toetssteen.engine.rules.RuleProgram.Step;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.DeclarationSource;
import org.drools.model.EntryPoint;
import org.drools.model.From1;
import org.drools.model.From2;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Function2;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.ruleunits.api.DataStore;
import org.jspecify.annotations.Nullable;

/**
 * Makes a program of the model that Kogito generated for a unit. What no rule here uses, it does
 * not know: that is an {@link UnsupportedOperationException}, when the unit is loaded.
 */
final class RuleProgramCompiler {
  private final Map<String, Integer> stores = new LinkedHashMap<>();
  private final Map<String, Integer> globals = new LinkedHashMap<>();
  private final Map<List<Object>, Integer> alphas = new HashMap<>();
  private final List<Asked> asked = new ArrayList<>();

  private RuleProgramCompiler() {}

  static RuleProgram compile(Model model) {
    RuleProgramCompiler compiler = new RuleProgramCompiler();
    List<CompiledRule> rules = new ArrayList<>();
    for (Rule rule : model.getRules()) {
      rules.add(compiler.new OneRule(rule).compiled());
    }
    rules.sort(Comparator.comparing(CompiledRule::salience).reversed());
    return compiler.program(rules.toArray(new CompiledRule[0]));
  }

  private RuleProgram program(CompiledRule... rules) {
    List<String> names = List.copyOf(stores.keySet());
    int[] needs = new int[rules.length];
    Alpha[] compiled = new Alpha[asked.size()];
    for (int i = 0; i < compiled.length; i++) {
      Asked alpha = asked.get(i);
      Numbers readers = new Numbers(rules.length);
      int[] needing = rulesOn(i, Set.of(Kind.EACH), rules);
      for (int rule : rulesOn(i, Set.of(Kind.values()), rules)) {
        readers.add(rule);
      }
      for (int rule : needing) {
        needs[rule]++;
      }
      compiled[i] = new Alpha(alpha.type, alpha.passes, after(i, alpha.store), readers, needing);
    }
    return new RuleProgram(
        rules,
        names,
        IntStream.range(0, names.size()).mapToObj(store -> after(-1, store)).toArray(int[][]::new),
        compiled,
        needs,
        List.copyOf(globals.keySet()),
        globals.keySet().stream().mapToInt(names::indexOf).toArray());
  }

  /** The rules that have a step of one of these kinds over what passes. */
  private static int[] rulesOn(int alpha, Set<Kind> kinds, CompiledRule... rules) {
    return IntStream.range(0, rules.length)
        .filter(
            rule ->
                Arrays.stream(rules[rule].steps())
                    .anyMatch(step -> step.alpha() == alpha && kinds.contains(step.kind())))
        .toArray();
  }

  /** The conditions that come right after this one; negative for those that begin with a store. */
  private int[] after(int alpha, int store) {
    return IntStream.range(0, asked.size())
        .filter(i -> asked.get(i).before == alpha && asked.get(i).store == store)
        .toArray();
  }

  /**
   * What patterns ask of one fact alone.
   *
   * @param before the conditions that a fact passed before; negative for a whole store
   */
  private record Asked(int store, Class<?> type, int before, @Nullable Predicate1<Object> passes) {}

  /** The same conditions on the facts of a store are kept once. */
  @SuppressWarnings("unchecked")
  private int alpha(EntryPoint entry, Class<?> type, List<SingleConstraint> own) {
    int store = index(stores, entry.getName());
    int last = alpha(List.of(store, type), new Asked(store, type, -1, null));
    for (SingleConstraint test : own) {
      Asked next = new Asked(store, type, last, (Predicate1<Object>) bare(test.getPredicate1()));
      last = alpha(List.of(last, test.getExprId()), next);
    }
    return last;
  }

  private int alpha(List<Object> key, Asked alpha) {
    Integer known = alphas.get(key);
    if (known == null) {
      known = asked.size();
      alphas.put(key, known);
      asked.add(alpha);
    }
    return known;
  }

  /** The condition itself, without what Drools wraps it in to tell conditions apart. */
  private static Object bare(Object predicate) {
    return predicate instanceof IntrospectableLambda wrapped ? wrapped.getLambda() : predicate;
  }

  private static int index(Map<String, Integer> names, String name) {
    return names.computeIfAbsent(name, n -> names.size());
  }

  private static UnsupportedOperationException unknown(Rule rule, Object what) {
    return new UnsupportedOperationException("Rule \"" + rule.getName() + "\" uses " + what);
  }

  /** One rule, with the slots of its variables. */
  private final class OneRule {
    private final Rule rule;
    private final Map<Variable<?>, Integer> slots = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    OneRule(Rule rule) {
      this.rule = rule;
    }

    CompiledRule compiled() {
      rule.getView().getSubConditions().forEach(this::add);
      Consequence then = rule.getDefaultConsequence();
      if (then.isUsingDrools() || then.isBreaking() || rule.getConsequences().size() != 1) {
        throw unknown(rule, "a consequence that steers the engine");
      }
      return new CompiledRule(
          rule.getName(),
          rule.getAttribute(Rule.Attribute.SALIENCE),
          steps.toArray(new Step[0]),
          steps.stream().mapToInt(Step::alpha).toArray(),
          steps.stream().anyMatch(step -> step.kind() != Kind.EACH),
          slots.size(),
          then.getBlock(),
          call(then.getVariables()));
    }

    private void add(Condition condition) {
      switch (condition.getType()) {
        case PATTERN -> steps.add(step(Kind.EACH, (Pattern<?>) condition));
        case NOT -> steps.add(step(Kind.NONE, only(condition)));
        case EXISTS -> steps.add(step(Kind.SOME, only(condition)));
        case CONSEQUENCE -> {} // the end of every rule, and there is but one
        default -> throw unknown(rule, condition.getType());
      }
    }

    private Pattern<?> only(Condition condition) {
      List<Condition> inner = condition.getSubConditions();
      if (inner.size() == 1 && inner.get(0) instanceof Pattern<?> pattern) {
        return pattern;
      }
      throw unknown(rule, "more than one pattern under " + condition.getType());
    }

    private Step step(Kind kind, Pattern<?> pattern) {
      Variable<?> variable = pattern.getPatternVariable();
      int slot = slots.size();
      slots.put(variable, slot);
      List<Call.Bound> bound = new ArrayList<>();
      for (Binding binding : pattern.getBindings()) {
        Call arguments = call(binding.getInputVariables());
        bound.add(new Call.Bound(binding, arguments, slots.size()));
        slots.put(binding.getBoundVariable(), slots.size());
      }
      List<SingleConstraint> own = new ArrayList<>();
      List<Call.Test> joins = new ArrayList<>();
      DeclarationSource source = ((Declaration<?>) variable).getSource();
      for (SingleConstraint single : singles(pattern.getConstraint(), new ArrayList<>())) {
        boolean alone = single.getVariables().length == 1 && single.getVariables()[0] == variable;
        if (alone && source instanceof EntryPoint) {
          own.add(single);
        } else {
          joins.add(test(single));
        }
      }
      Class<?> type = variable.getType();
      Call.Bound[] names = bound.toArray(new Call.Bound[0]);
      Call.Test[] tests = joins.toArray(new Call.Test[0]);
      return source instanceof EntryPoint store
          ? new Step(kind, alpha(store, type, own), null, type, slot, names, tests)
          : new Step(kind, -1, source(source), type, slot, names, tests);
    }

    @SuppressWarnings("unchecked")
    private Call.Test test(SingleConstraint single) {
      Call arguments = call(single.getVariables());
      return arguments.slots().length == 2
          ? new Call.Pair((Predicate2<Object, Object>) bare(single.getPredicate2()), arguments)
          : new Call.Several(single.getPredicate(), arguments);
    }

    private List<SingleConstraint> singles(Constraint constraint, List<SingleConstraint> sink) {
      if (constraint instanceof SingleConstraint single) {
        if (single != SingleConstraint.TRUE) {
          sink.add(single);
        }
        return sink;
      }
      if (constraint.getType() == Constraint.Type.OR) {
        throw unknown(rule, "alternatives");
      }
      constraint.getChildren().forEach(child -> singles(child, sink));
      return sink;
    }

    @SuppressWarnings("unchecked")
    private Call.Source source(DeclarationSource source) {
      if (source instanceof From1<?> from) {
        Function1<Object, ?> given = (Function1<Object, ?>) from.getProvider();
        return new Call.Source(a -> given.apply(a[0]), call(from.getVariable()));
      }
      if (source instanceof From2<?, ?> from) {
        Function2<Object, Object, ?> given = (Function2<Object, Object, ?>) from.getProvider();
        Call arguments = call(from.getVariable(), from.getVariable2());
        return new Call.Source(a -> given.apply(a[0], a[1]), arguments);
      }
      throw unknown(rule, source);
    }

    private Call call(Variable<?>... variables) {
      int[] places = new int[variables.length];
      for (int i = 0; i < places.length; i++) {
        places[i] = place(variables[i]);
      }
      return new Call(places);
    }

    private int place(Variable<?> variable) {
      Integer slot = slots.get(variable);
      if (slot != null) {
        return slot;
      }
      if (!(variable instanceof Global<?> global)) {
        throw unknown(rule, variable.getName() + " before it is bound");
      }
      if (DataStore.class.isAssignableFrom(global.getType())) {
        index(stores, global.getName());
      }
      return -1 - index(globals, global.getName());
    }
  }
}
