package nl.toetssteen.engine.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.toetssteen.engine.feel.Expr;
import nl.toetssteen.engine.table.DmnTable;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.engine.table.Table;
import nl.toetssteen.engine.table.TableCompiler;
import nl.toetssteen.engine.tree.LevelText;
import nl.toetssteen.engine.tree.Node;
import nl.toetssteen.facts.Value;
import org.jspecify.annotations.Nullable;

/** Compiles one level of a regime against the vocabulary of its decision. */
public final class ProgramCompiler {
  /** The tables of the rule set, by path. */
  public interface TableSource {
    /** The table at this path, or null where there is no such file. */
    @Nullable DmnTable table(String path);

    /** The proposal that supplies the table, or null for the law itself. */
    @Nullable String owner(String path);
  }

  private static final Set<Value> VERDICTS =
      Set.of(Value.known("VOLDAAN"), Value.known("NIET_VOLDAAN"));

  private final TableSource source;
  private final String regime;
  private final List<String> faults;
  private final Vocabulary vocabulary;
  private final @Nullable String subjectList;
  private final VariableTable variables;
  private final Map<String, Integer> tableIndex = new LinkedHashMap<>();
  private final List<Table> tables = new ArrayList<>();

  /**
   * Prepares the compilation of one level.
   *
   * @param regime named in faults
   * @param subjectList the list whose items are answered at this level, or null
   * @param faults receives everything that is wrong
   */
  public ProgramCompiler(
      Vocabulary vocabulary,
      TableSource source,
      String regime,
      @Nullable String subjectList,
      List<String> faults) {
    this.source = source;
    this.regime = regime;
    this.faults = faults;
    this.vocabulary = vocabulary;
    this.subjectList = subjectList;
    this.variables = new VariableTable(vocabulary, subjectList);
  }

  /** Compiles the level; only usable when no fault was added. */
  public Program compile(LevelText level) {
    tables(paths(level), level.ladder());
    List<Program.Condition> conditions = new ArrayList<>();
    level.conditions().forEach((id, text) -> conditions.add(condition(id, text)));
    NodeCompiler nodes = new NodeCompiler(level, conditions, variables, regime, faults);
    Map<String, Node> compiled = nodes.all();
    Program.Ladder ladder = ladder(level.ladder());
    List<Program.Outcome> outcomes = new ArrayList<>();
    level.outcomes().forEach(text -> outcomes.add(outcome(text, nodes)));
    List<Program.Signal> signals = new ArrayList<>();
    level
        .signals()
        .forEach(
            text ->
                signals.add(
                    new Program.Signal(
                        text.code(), nodes.compile(text.when()), text.text(), text.source())));
    return checked(
        new Program(variables.all(), tables, conditions, compiled, outcomes, signals, ladder));
  }

  private Program checked(Program program) {
    if (faults.isEmpty()) {
      new CycleCheck(program, faults).run(regime);
    }
    if (faults.isEmpty()) {
      new MovementCheck(program, vocabulary::movesWithReferenceDate, faults).run(regime);
    }
    return program;
  }

  private static Set<String> paths(LevelText level) {
    Set<String> paths = new LinkedHashSet<>(level.tables().values());
    level.conditions().values().forEach(condition -> paths.add(condition.table()));
    if (level.ladder() != null) {
      paths.add(level.ladder().rank());
    }
    return paths;
  }

  /** All results are declared before any table is compiled, so that tables may read each other. */
  private void tables(Set<String> paths, LevelText.@Nullable LadderText ladder) {
    List<DmnTable> files = new ArrayList<>();
    for (String path : paths) {
      DmnTable file = source.table(path);
      if (file == null) {
        faults.add(regime + ": there is no table " + path);
      } else {
        tableIndex.put(path, files.size());
        declare(new Variable.Output(file.decision(), files.size()));
        files.add(file);
      }
    }
    if (ladder != null) {
      declare(new Variable.Winner(ladder.variable()));
    }
    files.forEach(this::table);
  }

  private void declare(Variable variable) {
    if (vocabulary.leaf(variable.name(), subjectList) != null) {
      faults.add(
          regime
              + ": \""
              + variable.name()
              + "\" is given by a table, and is a fact, finding, figure or judgement too");
    }
    if (!variables.declare(variable)) {
      faults.add(regime + ": two tables give \"" + variable.name() + "\"");
    }
  }

  private void table(DmnTable file) {
    List<String> problems = new ArrayList<>();
    VariableTable.FileNames names = variables.names(file, source.owner(file.path()), problems);
    TableCompiler compiler = new TableCompiler(file, names, problems);
    for (String derived : file.derived().keySet()) {
      variables.fill(names.slot(derived), new Variable.Derived(derived, compiler.derived(derived)));
    }
    tables.add(compiler.compile());
    problems.forEach(problem -> faults.add(file.path() + ".dmn: " + problem));
  }

  private Program.Condition condition(String id, LevelText.ConditionText text) {
    Integer index = tableIndex.get(text.table());
    if (index != null) {
      tables.get(index).rows().forEach(row -> verdict(tables.get(index), row));
    }
    return new Program.Condition(id, text.name(), tableIndex.getOrDefault(text.table(), 0));
  }

  private void verdict(Table table, Row row) {
    boolean answers =
        row.outputs().size() == 1
            && row.outputs().get(0) instanceof Expr.Literal literal
            && VERDICTS.contains(literal.value());
    if (!answers) {
      faults.add(
          table.path()
              + ".dmn: Row "
              + row.id()
              + ": a condition comes out \"VOLDAAN\" or \"NIET_VOLDAAN\"");
    }
  }

  private Program.Outcome outcome(LevelText.OutcomeText text, NodeCompiler nodes) {
    Map<String, Integer> data = new LinkedHashMap<>();
    Function<String, Integer> slot = nodes::slot;
    text.data().forEach((label, variable) -> data.put(label, slot.apply(variable)));
    Node when = text.when() == null ? null : nodes.compile(text.when());
    return new Program.Outcome(text.code(), when, text.text(), data, text.alike());
  }

  private Program.@Nullable Ladder ladder(LevelText.@Nullable LadderText text) {
    if (text == null) {
      return null;
    }
    int table = tableIndex.getOrDefault(text.rank(), 0);
    return new Program.Ladder(
        text.variable(), text.candidates(), table, variables.slot("criterium"));
  }
}
