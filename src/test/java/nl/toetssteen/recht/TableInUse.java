package nl.toetssteen.recht;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.engine.loading.RegimeLaw;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.program.Variable;
import nl.toetssteen.engine.table.Table;

/** A compiled table, in a program that reads it. */
record TableInUse(LawOnDisk.Stand stand, Program program, Table table) {

  /** Each table of the law in force once, and each that a proposal puts in its place or adds. */
  static List<TableInUse> all() {
    Map<String, TableInUse> distinct = new LinkedHashMap<>();
    for (LawOnDisk.Stand stand : LawOnDisk.stands()) {
      for (Program program : programs(stand)) {
        for (Table table : program.tables()) {
          TableInUse use = new TableInUse(stand, program, table);
          distinct.putIfAbsent(table.path() + java.util.Arrays.hashCode(use.bytes()), use);
        }
      }
    }
    return List.copyOf(distinct.values());
  }

  private static List<Program> programs(LawOnDisk.Stand stand) {
    List<Program> programs = new ArrayList<>();
    programs.add(stand.law().framework());
    for (RegimeLaw regime : stand.law().regimes().values()) {
      programs.add(regime.own());
      programs.add(regime.subject());
    }
    return programs;
  }

  byte[] bytes() {
    return stand.law().files().get("decision-tables/" + table.path() + ".dmn");
  }

  Variable variable(String name) {
    return program.variables().get(table.names().slot(name));
  }

  @Override
  public String toString() {
    return stand.proposals().isEmpty() ? table.path() : table.path() + " in " + stand;
  }
}
