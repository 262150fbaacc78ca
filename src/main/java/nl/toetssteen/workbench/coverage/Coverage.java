package nl.toetssteen.workbench.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import nl.toetssteen.Bench;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.loading.RegimeLaw;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.table.Table;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.law.DecisionInfo;
import nl.toetssteen.workbench.cases.Case;
import nl.toetssteen.workbench.rules.RuleText;

/** Puts all cases to the law and notes what each comes across. */
public final class Coverage {
  private final Bench bench;
  private final Map<String, DecisionLaw> laws = new LinkedHashMap<>();

  /** A measurement of some decisions, of the law in force. */
  public Coverage(Toetssteen toetssteen, List<String> decisions) {
    this.bench = toetssteen.bench();
    toetssteen.beslissingen().stream()
        .map(DecisionInfo::id)
        .filter(decisions::contains)
        .forEach(id -> laws.put(id, bench.law(id)));
  }

  /** The cases that are about these decisions. */
  public List<Case> of(List<Case> cases) {
    return cases.stream().filter(one -> laws.containsKey(one.request().beslissing())).toList();
  }

  /** Runs cases on all cores; tells how many were done after each. */
  public List<Covered> run(List<Case> cases, IntConsumer done) {
    AtomicInteger count = new AtomicInteger();
    List<Followed> followed =
        of(cases).parallelStream()
            .map(
                tested -> {
                  Followed trail = followed(tested);
                  done.accept(count.incrementAndGet());
                  return trail;
                })
            .toList();
    List<Covered> covered = new ArrayList<>();
    laws.forEach((decision, law) -> covered.add(covered(decision, law, followed)));
    return covered;
  }

  private record Followed(String decision, Optional<Trail> trail) {}

  /** A case that expects to be refused comes across nothing. */
  private Followed followed(Case tested) {
    String decision = tested.request().beslissing();
    try {
      DecisionLaw law = laws.get(decision);
      return new Followed(
          decision,
          law == null
              ? Optional.empty()
              : Optional.of(Trail.of(law, bench.evaluate(bench.question(tested.request())))));
    } catch (InvalidInputException e) {
      return new Followed(decision, Optional.empty());
    }
  }

  private static Covered covered(String decision, DecisionLaw law, List<Followed> followed) {
    Touched touched = new Touched();
    followed.stream()
        .filter(one -> one.decision().equals(decision))
        .forEach(one -> one.trail().ifPresent(touched::add));
    return new Covered(
        decision, touched.cases(), tables(law, touched), rules(law, touched), nodes(law, touched));
  }

  private static List<Covered.Table> tables(DecisionLaw law, Touched touched) {
    Map<String, Covered.Table> tables = new LinkedHashMap<>();
    add(law.framework(), touched, tables);
    for (RegimeLaw regime : law.regimes().values()) {
      add(regime.own(), touched, tables);
      add(regime.subject(), touched, tables);
    }
    return List.copyOf(tables.values());
  }

  private static void add(Program program, Touched touched, Map<String, Covered.Table> sink) {
    for (Table table : program.tables()) {
      List<Integer> times =
          table.rows().stream().map(row -> touched.row(table.path(), row.id())).toList();
      sink.putIfAbsent(table.path(), new Covered.Table(table.source(), times));
    }
  }

  private static List<Covered.Rule> rules(DecisionLaw law, Touched touched) {
    List<Covered.Rule> rules = new ArrayList<>();
    for (String file : law.findings().files()) {
      byte[] drl = Objects.requireNonNull(law.files().get(file), file);
      for (RuleText rule : RuleText.of(file, drl)) {
        rules.add(new Covered.Rule(rule.name(), rule.source(), file, touched.rule(rule.name())));
      }
    }
    return rules;
  }

  private static List<Covered.Node> nodes(DecisionLaw law, Touched touched) {
    List<Covered.Node> nodes = new ArrayList<>();
    law.regimes()
        .forEach(
            (id, regime) -> {
              for (Program program : List.of(regime.own(), regime.subject())) {
                program.conditions().forEach(c -> nodes.add(node(id, c.id(), touched)));
                program.nodes().keySet().forEach(name -> nodes.add(node(id, name, touched)));
              }
            });
    return nodes;
  }

  private static Covered.Node node(String regime, String name, Touched touched) {
    return new Covered.Node(regime, name, touched.node(regime, name));
  }
}
