package nl.toetssteen.workbench.mutation;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import nl.toetssteen.engine.feel.Expr;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.loading.RegimeLaw;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.program.Variable;
import nl.toetssteen.engine.table.Table;

/** The tables on which conditions rest, those behind them included. */
final class Upstream {
  private final Program program;
  private final Set<Integer> tables = new HashSet<>();

  private Upstream(Program program) {
    this.program = program;
  }

  /** The paths of the tables behind these conditions, in any regime. */
  static Set<String> of(DecisionLaw law, Set<String> conditions) {
    Set<String> paths = new TreeSet<>();
    law.framework().tables().forEach(table -> paths.add(table.path()));
    for (RegimeLaw regime : law.regimes().values()) {
      paths.addAll(new Upstream(regime.own()).paths(conditions));
      paths.addAll(new Upstream(regime.subject()).paths(conditions));
    }
    return paths;
  }

  private Set<String> paths(Set<String> conditions) {
    program.conditions().stream()
        .filter(condition -> conditions.contains(condition.id()))
        .forEach(condition -> table(condition.table()));
    Set<String> paths = new TreeSet<>();
    tables.forEach(index -> paths.add(program.tables().get(index).path()));
    return paths;
  }

  private void table(int index) {
    if (tables.add(index)) {
      Table table = program.tables().get(index);
      table.inputs().forEach(this::expression);
      table.rows().forEach(row -> row.outputs().forEach(this::expression));
    }
  }

  private void expression(Expr expression) {
    expression.reads(slot -> variable(program.variables().get(slot)));
  }

  private void variable(Variable variable) {
    if (variable instanceof Variable.Derived derived) {
      expression(derived.expr());
    } else if (variable instanceof Variable.Output output) {
      table(output.table());
    } else if (variable instanceof Variable.Winner && program.ladder() != null) {
      table(program.ladder().rankTable());
    }
  }
}
