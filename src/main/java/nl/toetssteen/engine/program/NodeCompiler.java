package nl.toetssteen.engine.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.engine.tree.LevelText;
import nl.toetssteen.engine.tree.Node;
import nl.toetssteen.engine.tree.NodeText;
import org.jspecify.annotations.Nullable;

/** Resolves the names in a tree to conditions, other nodes and variables. */
final class NodeCompiler {
  private final LevelText level;
  private final VariableTable variables;
  private final String regime;
  private final List<String> faults;
  private final Map<String, Integer> conditions = new HashMap<>();
  private final Map<String, Node> done = new LinkedHashMap<>();
  private final List<String> busy = new ArrayList<>();

  NodeCompiler(
      LevelText level,
      List<Program.Condition> conditions,
      VariableTable variables,
      String regime,
      List<String> faults) {
    this.level = level;
    this.variables = variables;
    this.regime = regime;
    this.faults = faults;
    for (int i = 0; i < conditions.size(); i++) {
      this.conditions.put(conditions.get(i).id(), i);
      if (level.nodes().containsKey(conditions.get(i).id())) {
        faults.add(regime + ": \"" + conditions.get(i).id() + "\" is a condition and a node too");
      }
    }
  }

  Map<String, Node> all() {
    level.nodes().keySet().forEach(this::named);
    return done;
  }

  Node compile(NodeText text) {
    if (text instanceof NodeText.Ref ref) {
      return named(ref.name());
    }
    if (text instanceof NodeText.Not not) {
      return new Node.Not(compile(not.part()));
    }
    if (text instanceof NodeText.Is is) {
      return new Node.Is(slot(is.variable()), is.values());
    }
    if (text instanceof NodeText.All all) {
      return new Node.Group(all.parts().stream().map(this::compile).toList(), false);
    }
    return new Node.Group(((NodeText.Any) text).parts().stream().map(this::compile).toList(), true);
  }

  int slot(String variable) {
    int slot = variables.slot(variable);
    if (slot < 0) {
      faults.add(regime + ": the tree reads \"" + variable + "\", which nothing gives");
    }
    return Math.max(slot, 0);
  }

  private Node named(String name) {
    Integer condition = conditions.get(name);
    if (condition != null) {
      return new Node.Condition(condition);
    }
    Node known = done.get(name);
    if (known != null) {
      return known;
    }
    Node body = fresh(name);
    Node compiled = new Node.Named(done.size(), body);
    done.put(name, compiled);
    return compiled;
  }

  private Node fresh(String name) {
    @Nullable NodeText text = level.nodes().get(name);
    if (text == null || busy.contains(name)) {
      faults.add(
          regime + ": \"" + name + "\" is " + (text == null ? "no condition or node" : "circular"));
      return new Node.Group(List.of(), false);
    }
    busy.add(name);
    Node compiled = compile(text);
    busy.remove(name);
    return compiled;
  }
}
