package nl.toetssteen.workbench.coverage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.engine.Evaluated;
import nl.toetssteen.engine.Evaluation;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.loading.RegimeLaw;
import nl.toetssteen.engine.program.LadderRun;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.program.Run;
import nl.toetssteen.engine.table.Match;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.facts.Kandidaat.Uitkomst;

/** What one case comes across in the law in force; tables that a proposal replaced do not count. */
final class Trail {
  private final DecisionLaw law;
  private final DecisionLaw applied;
  private final Map<String, Boolean> inForce = new HashMap<>();
  private final Set<String> rows = new HashSet<>();
  private final Set<String> rules = new HashSet<>();
  private final Map<String, Set<Boolean>> nodes = new HashMap<>();

  private Trail(DecisionLaw law, Evaluated evaluated) {
    this.law = law;
    this.applied = evaluated.law();
    rules.addAll(evaluated.rules());
    follow(evaluated.evaluation());
  }

  static Trail of(DecisionLaw law, Evaluated evaluated) {
    return new Trail(law, evaluated);
  }

  static String row(String table, String row) {
    return table + "#" + row;
  }

  static String node(String regime, String name) {
    return regime + "#" + name;
  }

  Set<String> rows() {
    return rows;
  }

  Set<String> rules() {
    return rules;
  }

  Map<String, Set<Boolean>> nodes() {
    return nodes;
  }

  private void follow(Evaluation evaluation) {
    for (Evaluation.Choice choice : evaluation.framework()) {
      match(choice.match());
    }
    if (evaluation.run() != null) {
      run(evaluation.run());
    }
    evaluation.parts().forEach(part -> follow(part.evaluation()));
  }

  /** An answer shows every condition, so each is asked for, whether the outcome needs it or not. */
  private void run(Run run) {
    Program program = run.program();
    for (int i = 0; i < program.conditions().size(); i++) {
      node(run, program.conditions().get(i).id(), run.condition(i));
    }
    program.nodes().forEach((name, node) -> node(run, name, node.eval(run)));
    program.signals().forEach(signal -> signal.when().eval(run));
    for (Program.Outcome outcome : program.outcomes()) {
      outcome.data().values().forEach(run::get);
    }
    if (program.ladder() != null) {
      for (LadderRun.Rung rung : run.ladder().rungs()) {
        row(program.tables().get(program.ladder().rankTable()).path(), rung.row());
      }
    }
    run.matched().forEach(this::match);
  }

  private void node(Run run, String name, Uitkomst outcome) {
    if (outcome == Uitkomst.VOLDAAN || outcome == Uitkomst.NIET_VOLDAAN) {
      nodes
          .computeIfAbsent(node(regime(run.program()), name), key -> new HashSet<>())
          .add(outcome == Uitkomst.VOLDAAN);
    }
  }

  private String regime(Program program) {
    for (Map.Entry<String, RegimeLaw> regime : applied.regimes().entrySet()) {
      if (regime.getValue().own() == program || regime.getValue().subject() == program) {
        return regime.getKey();
      }
    }
    return "";
  }

  /** A row that is only possible is not touched: the case does not settle on it. */
  private void match(Match match) {
    if (match.certain()) {
      row(match.table().path(), match.rows().get(0));
    }
  }

  private void row(String table, Row row) {
    if (inForce.computeIfAbsent(table, this::isInForce)) {
      rows.add(row(table, row.id()));
    }
  }

  private boolean isInForce(String table) {
    String file = "decision-tables/" + table + ".dmn";
    return law == applied || Arrays.equals(law.files().get(file), applied.files().get(file));
  }
}
