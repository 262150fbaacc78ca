package nl.toetssteen.workbench.mutation.change;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.program.Run;
import nl.toetssteen.engine.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * Another tree in the regimes that share the node.
 *
 * @param levels regime and level ({@link Alteration#level}) in which the node stands
 * @param file content of voorwaarden.yaml: a proposal with a tree of its own is left alone
 */
public record TreeAlteration(Set<String> levels, TreePlace place, TreeEdit edit, String file)
    implements Alteration {

  static final String FILE = "voorwaarden.yaml";

  @Override
  public DecisionLaw apply(DecisionLaw law) {
    if (!file.equals(text(law))) {
      return law;
    }
    return Alteration.programs(law, this::program);
  }

  /** The tree of a law as written. */
  public static String text(DecisionLaw law) {
    byte[] bytes = law.files().get(path(law));
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }

  public static String path(DecisionLaw law) {
    return "decision-tables/" + law.info().id() + "/" + FILE;
  }

  private Program program(String level, Program program) {
    return levels.contains(level) ? place.changed(program, edit) : program;
  }

  @Override
  public boolean reaches(CaseTrace trace) {
    for (String level : levels) {
      for (Run run : trace.runs(level)) {
        if (differs(run)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean differs(Run run) {
    try {
      return place.differs(run, edit);
    } catch (RuntimeException e) {
      return true;
    }
  }

  @Override
  public boolean leavesFindings(CaseTrace trace) {
    return true;
  }

  /** A change of one node; null drops it from its group. */
  @FunctionalInterface
  public interface TreeEdit {
    public @Nullable Node apply(Node node);
  }

  /** The node with what stands at a path in it changed. */
  public static @Nullable Node changed(Node node, List<Integer> path, TreeEdit edit) {
    if (path.isEmpty()) {
      return edit.apply(node);
    }
    List<Integer> rest = path.subList(1, path.size());
    if (node instanceof Node.Not not) {
      Node part = changed(not.part(), rest, edit);
      return part == null ? null : new Node.Not(part);
    }
    Node.Group group = (Node.Group) node;
    List<Node> parts = new ArrayList<>(group.parts());
    int index = path.get(0);
    Node part = changed(parts.get(index), rest, edit);
    if (part == null) {
      parts.remove(index);
    } else {
      parts.set(index, part);
    }
    return new Node.Group(List.copyOf(parts), group.any());
  }
}
