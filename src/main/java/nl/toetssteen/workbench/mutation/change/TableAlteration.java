package nl.toetssteen.workbench.mutation.change;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import nl.toetssteen.engine.feel.Scope;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.program.Run;
import nl.toetssteen.engine.program.Variable;
import nl.toetssteen.engine.table.DmnTable;
import nl.toetssteen.engine.table.Match;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.engine.table.Table;
import nl.toetssteen.engine.table.TableCompiler;
import nl.toetssteen.facts.Value;
import org.jspecify.annotations.Nullable;

/** Another text of one table. Compiles it once for each program; not safe for threads. */
public final class TableAlteration implements Alteration {
  private final DmnTable before;
  private final DmnTable after;
  private final @Nullable List<String> rows;
  private final @Nullable String derived;
  private final IdentityHashMap<Table, Table> compiled = new IdentityHashMap<>();

  /**
   * A change.
   *
   * @param rows the ids of the rows that are changed; null where a heading or derived value is
   * @param derived name of the derived value that is changed, or null
   */
  public TableAlteration(
      DmnTable before, DmnTable after, @Nullable List<String> rows, @Nullable String derived) {
    this.before = before;
    this.after = after;
    this.rows = rows;
    this.derived = derived;
  }

  @Override
  public DecisionLaw apply(DecisionLaw law) {
    return Alteration.programs(law, (level, program) -> program(program));
  }

  private Program program(Program program) {
    List<Table> tables = new ArrayList<>();
    List<Variable> variables = new ArrayList<>(program.variables());
    boolean changed = false;
    for (Table table : program.tables()) {
      boolean here = isIt(table);
      changed |= here;
      tables.add(here ? compiled(table) : table);
      if (here && derived != null) {
        variables.set(table.names().slot(derived), derived(table, derived));
      }
    }
    return changed
        ? new Program(
            List.copyOf(variables),
            List.copyOf(tables),
            program.conditions(),
            program.nodes(),
            program.outcomes(),
            program.signals(),
            program.ladder())
        : program;
  }

  private boolean isIt(Table table) {
    return table.source() == before
        || (table.path().equals(before.path()) && table.source().equals(before));
  }

  private Variable derived(Table table, String name) {
    TableCompiler compiler = new TableCompiler(after, table.names(), new ArrayList<>());
    return new Variable.Derived(name, compiler.derived(name));
  }

  private Table compiled(Table table) {
    return compiled.computeIfAbsent(
        table,
        was -> {
          List<String> faults = new ArrayList<>();
          Table is = new TableCompiler(after, was.names(), faults).compile();
          if (!faults.isEmpty()) {
            throw new IllegalArgumentException(before.path() + ": " + faults);
          }
          return is.watchedBy(TableAlteration::refuseSecond);
        });
  }

  /** Two rows that hold together are a fault in a UNIQUE table, whatever they say. */
  private static void refuseSecond(Match match, Scope scope) {
    if (match.certain() && holding(match, scope) > 1) {
      throw new IllegalStateException("Two rows of table " + match.table().path() + " hold");
    }
  }

  private static long holding(Match match, Scope scope) {
    return match.table().rows().stream().filter(row -> match.table().holds(row, scope)).count();
  }

  @Override
  public boolean leavesFindings(CaseTrace trace) {
    return true;
  }

  @Override
  public boolean reaches(CaseTrace trace) {
    List<CaseTrace.Hit> hits = trace.hits(before.path());
    if (derived != null || hits.isEmpty()) {
      return !hits.isEmpty();
    }
    for (CaseTrace.Hit hit : hits) {
      if (isIt(hit.match().table()) && differs(hit)) {
        return true;
      }
    }
    return false;
  }

  private boolean differs(CaseTrace.Hit hit) {
    try {
      Match match = compiled(hit.match().table()).match(hit.scope());
      return differs(hit.match(), match, hit.scope());
    } catch (RuntimeException e) {
      return true;
    }
  }

  private boolean differs(Match was, Match is, Scope scope) {
    if (was.certain() != is.certain() || !ids(was).equals(ids(is))) {
      return true;
    }
    if (rows != null && rows.stream().noneMatch(ids(is)::contains)) {
      return false;
    }
    boolean sameValues = outputs(was, scope).equals(outputs(is, scope));
    return !sameValues || !(is.certain() || sameCauses(was, is, scope));
  }

  private static boolean sameCauses(Match was, Match is, Scope scope) {
    return scope instanceof Run run && run.causesOf(was).equals(run.causesOf(is));
  }

  private static List<String> ids(Match match) {
    return match.rows().stream().map(Row::id).toList();
  }

  private static List<Value> outputs(Match match, Scope scope) {
    List<Value> values = new ArrayList<>();
    for (Row row : match.rows()) {
      row.outputs().forEach(output -> values.add(Objects.requireNonNull(output.eval(scope))));
    }
    return values;
  }
}
