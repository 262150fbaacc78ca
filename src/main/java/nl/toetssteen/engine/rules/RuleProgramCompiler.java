package nl.toetssteen.engine.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.drools.model.functions.Predicate2;
import org.drools.ruleunits.api.DataStore;

/**
 * Makes a program of the model that Kogito generated for a unit. What no rule here uses, it does
 * not know: that is an {@link UnsupportedOperationException}, when the unit is loaded.
 */
final class RuleProgramCompiler {
  private final Map<String, Integer> stores = new LinkedHashMap<>();
  private final Map<String, Integer> globals = new LinkedHashMap<>();
  private final Alphas alphas = new Alphas();

  private RuleProgramCompiler() {}

  static RuleProgram compile(Model model) {
    RuleProgramCompiler compiler = new RuleProgramCompiler();
    List<Rule> inTurn = new ArrayList<>(model.getRules());
    inTurn.sort(Comparator.comparing(RuleProgramCompiler::salience).reversed());
    CompiledRule[] rules = new CompiledRule[inTurn.size()];
    int above = 0;
    for (int i = 0; i < rules.length; i++) {
      Rule rule = inTurn.get(i);
      above = i > 0 && salience(rule) < salience(inTurn.get(i - 1)) ? i : above;
      rules[i] = compiler.new OneRule(rule).compiled(above);
    }
    return compiler.program(rules);
  }

  private static int salience(Rule rule) {
    return rule.getAttribute(Rule.Attribute.SALIENCE);
  }

  private RuleProgram program(CompiledRule... rules) {
    List<String> names = List.copyOf(stores.keySet());
    int[] needs = new int[rules.length];
    Map<String, List<Integer>> later = new HashMap<>();
    for (int i = 0; i < rules.length; i++) {
      needs[i] = alphas.read(i, rules[i]);
      String finding = rules[i].waitsFor();
      if (finding != null) {
        later.computeIfAbsent(finding, f -> new ArrayList<>()).add(i);
        needs[i]++;
      }
    }
    Map<String, int[]> waits = new HashMap<>();
    later.forEach((finding, those) -> waits.put(finding, Alphas.numbers(those)));
    return new RuleProgram(
        rules,
        names,
        alphas.roots(names),
        alphas.compiled(rules.length),
        needs,
        waits,
        List.copyOf(globals.keySet()),
        globals.keySet().stream().mapToInt(names::indexOf).toArray());
  }

  private int alpha(EntryPoint entry, Class<?> type, List<SingleConstraint> own) {
    index(stores, entry.getName());
    return alphas.number(entry.getName(), type, own);
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

    CompiledRule compiled(int above) {
      rule.getView().getSubConditions().forEach(this::add);
      Consequence then = rule.getDefaultConsequence();
      if (then.isUsingDrools() || then.isBreaking() || rule.getConsequences().size() != 1) {
        throw unknown(rule, "a consequence that steers the engine");
      }
      return new CompiledRule(
          rule.getName(),
          rule.getMetaData(RuleProgram.WAITS_FOR) instanceof String finding ? finding : null,
          above,
          steps.toArray(new Step[0]),
          steps.stream().mapToInt(Step::alpha).toArray(),
          steps.stream().anyMatch(step -> step.kind() != Kind.EACH),
          steps.stream().allMatch(OneRule::isPlain),
          slots.size(),
          new Call.Then(then.getBlock(), call(then.getVariables())));
    }

    private static boolean isPlain(Step step) {
      return step.kind() == Kind.EACH
          && step.alpha() >= 0
          && step.bound().length == 0
          && step.tests().length == 0;
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
          ? new Call.Pair(
              (Predicate2<Object, Object>) Alphas.bare(single.getPredicate2()), arguments)
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
