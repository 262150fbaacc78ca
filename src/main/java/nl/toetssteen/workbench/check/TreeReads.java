package nl.toetssteen.workbench.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.toetssteen.engine.loading.RegimeLaw;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.table.Table;
import nl.toetssteen.engine.tree.LevelText;
import nl.toetssteen.engine.tree.NodeText;

/** The nodes, conditions and tables of a regime that something reads. */
final class TreeReads {
  private final Map<String, NodeText> nodes = new LinkedHashMap<>();
  private final Map<String, String> tables = new HashMap<>();
  private final Map<String, Table> results = new HashMap<>();
  private final Set<String> read = new TreeSet<>();
  private final Set<String> counted;

  TreeReads(RegimeLaw regime) {
    for (Program program : List.of(regime.own(), regime.subject())) {
      program.tables().forEach(table -> results.put(table.name(), table));
    }
    List<LevelText> levels = List.of(regime.text().own(), regime.text().subject());
    for (LevelText level : levels) {
      nodes.putAll(level.nodes());
      level.conditions().forEach((id, condition) -> tables.put(id, condition.table()));
    }
    levels.forEach(this::level);
    counted = new TreeSet<>(read);
    tables.keySet().forEach(this::name);
  }

  /** Names of nodes, ids of conditions and paths of tables that an answer can show. */
  Set<String> read() {
    return read;
  }

  /** Those of them on which an outcome or signal can come to rest. */
  Set<String> counted() {
    return counted;
  }

  private void level(LevelText level) {
    for (LevelText.OutcomeText outcome : level.outcomes()) {
      if (outcome.when() != null) {
        node(outcome.when());
      }
      outcome.data().values().forEach(this::variable);
    }
    level.signals().forEach(signal -> node(signal.when()));
    if (level.ladder() != null) {
      table(level.ladder().rank());
    }
  }

  private void node(NodeText text) {
    if (text instanceof NodeText.Ref ref) {
      name(ref.name());
    } else if (text instanceof NodeText.Not not) {
      node(not.part());
    } else if (text instanceof NodeText.Is is) {
      variable(is.variable());
    } else if (text instanceof NodeText.All all) {
      all.parts().forEach(this::node);
    } else {
      ((NodeText.Any) text).parts().forEach(this::node);
    }
  }

  private void name(String name) {
    if (read.add(name)) {
      NodeText body = nodes.get(name);
      if (body != null) {
        node(body);
      }
      String table = tables.get(name);
      if (table != null) {
        table(table);
      }
    }
  }

  private void variable(String name) {
    Table table = results.get(name);
    if (table != null) {
      table(table.path());
    }
  }

  private void table(String path) {
    if (read.add(path)) {
      results.values().stream()
          .filter(table -> table.path().equals(path))
          .forEach(table -> table.source().inputs().keySet().forEach(this::variable));
      tables.entrySet().stream()
          .filter(condition -> condition.getValue().equals(path))
          .map(Map.Entry::getKey)
          .forEach(read::add);
    }
  }
}
