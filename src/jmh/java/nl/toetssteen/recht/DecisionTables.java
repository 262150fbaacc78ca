package nl.toetssteen.recht;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import nl.toetssteen.engine.feel.Scope;
import nl.toetssteen.engine.loading.RegimeLaw;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.program.Variable;
import nl.toetssteen.engine.reference.ReferenceTable;
import nl.toetssteen.engine.table.Match;
import nl.toetssteen.engine.table.Table;
import nl.toetssteen.facts.Value;

/** All tables of one decision under the law in force, with inputs drawn for each. */
final class DecisionTables {
  static final int SETS = 64;

  private final List<Drawn> tables = new ArrayList<>();

  /** One table with its inputs: by name as KIE takes them, and by slot as ours does. */
  record Drawn(TableInUse use, List<Map<String, Object>> named, List<Slots> slots) {}

  DecisionTables(String decision) {
    LawOnDisk.Stand stand =
        new LawOnDisk.Stand(decision, List.of(), LawOnDisk.ENGINE.law(decision));
    Map<String, TableInUse> distinct = new LinkedHashMap<>();
    for (Program program : programs(stand)) {
      for (Table table : program.tables()) {
        distinct.putIfAbsent(table.path(), new TableInUse(stand, program, table));
      }
    }
    distinct.values().forEach(use -> tables.add(drawn(use)));
  }

  private static List<Program> programs(LawOnDisk.Stand stand) {
    List<Program> programs = new ArrayList<>(List.of(stand.law().framework()));
    for (RegimeLaw regime : stand.law().regimes().values()) {
      programs.add(regime.own());
      programs.add(regime.subject());
    }
    return programs;
  }

  private static Drawn drawn(TableInUse use) {
    TableInputs inputs = new TableInputs(use, new Random(use.table().path().hashCode()));
    List<Map<String, Object>> named = new ArrayList<>();
    List<Slots> slots = new ArrayList<>();
    for (int i = 0; i < SETS; i++) {
      // A plain map, as a caller of KIE would have it
      Map<String, Object> known = new HashMap<>(inputs.known());
      Value[] values = new Value[use.program().variables().size()];
      inputs.values(known).forEach((name, value) -> values[use.table().names().slot(name)] = value);
      named.add(known);
      slots.add(new Slots(use.program(), values));
    }
    return new Drawn(use, named, slots);
  }

  List<Drawn> tables() {
    return tables;
  }

  /** Every table once: the row that hits, and its outputs. */
  void ours(int set, Consumer<Object> sink) {
    for (Drawn drawn : tables) {
      Table table = drawn.use().table();
      Slots slots = drawn.slots().get(set);
      Match match = table.match(slots);
      sink.accept(match.rows().get(0).id());
      for (int i = 0; i < table.source().outputs().size(); i++) {
        sink.accept(match.output(i, slots));
      }
      slots.forget();
    }
  }

  /** The first output of every table. */
  List<Object> outputs(int set) {
    List<Object> outputs = new ArrayList<>();
    for (Drawn drawn : tables) {
      Slots slots = drawn.slots().get(set);
      outputs.add(TableAnswer.of(drawn.use().table(), slots).outputs().get(0));
      slots.forget();
    }
    return outputs;
  }

  /**
   * The same tables, in the same order, in KIE.
   *
   * @param typesChecked whether KIE looks at the types of what it is given; without, a wrong value
   *     silently becomes null
   */
  List<ReferenceTable> kie(boolean typesChecked) {
    return tables.stream()
        .map(
            drawn ->
                ReferenceTable.load(drawn.use().table().path(), drawn.use().bytes(), typesChecked))
        .toList();
  }

  /** Works a derived value out once in an evaluation, and forgets it for the next. */
  private static final class Slots implements Scope {
    private final Program program;
    private final Value[] values;
    private final BitSet workedOut = new BitSet();

    Slots(Program program, Value[] values) {
      this.program = program;
      this.values = values;
    }

    @Override
    public Value get(int slot) {
      if (values[slot] == null) {
        values[slot] = ((Variable.Derived) program.variables().get(slot)).expr().eval(this);
        workedOut.set(slot);
      }
      return values[slot];
    }

    @Override
    public void compared(Value left, Value right) {}

    void forget() {
      for (int slot = workedOut.nextSetBit(0); slot >= 0; slot = workedOut.nextSetBit(slot + 1)) {
        values[slot] = null;
      }
      workedOut.clear();
    }
  }
}
