package nl.toetssteen.workbench.mutation.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.program.Run;
import nl.toetssteen.engine.tree.Kleene;
import nl.toetssteen.engine.tree.Node;
import nl.toetssteen.facts.Kandidaat.Uitkomst;
import nl.toetssteen.workbench.mutation.change.TreeAlteration.TreeEdit;

/** Where in the tree of a level something stands. */
public sealed interface TreePlace {

  /** The program with what stands here changed. */
  Program changed(Program program, TreeEdit edit);

  /** Whether the change shows in a run of the program as it was. */
  boolean differs(Run run, TreeEdit edit);

  /** In a named node. */
  public record Named(String name, List<Integer> path) implements TreePlace {
    @Override
    public Program changed(Program program, TreeEdit edit) {
      Node.Named was = (Node.Named) Objects.requireNonNull(program.nodes().get(name));
      Node.Named is = new Node.Named(was.index(), body(was, edit));
      Map<String, Node> nodes = new LinkedHashMap<>();
      program.nodes().forEach((key, node) -> nodes.put(key, with(node, is)));
      return with(
          program,
          nodes,
          program.outcomes().stream().map(o -> outcome(o, is)).toList(),
          program.signals().stream()
              .map(s -> new Program.Signal(s.code(), with(s.when(), is), s.text(), s.source()))
              .toList());
    }

    private Node body(Node.Named was, TreeEdit edit) {
      return Objects.requireNonNull(TreeAlteration.changed(was.body(), path, edit));
    }

    private static Program.Outcome outcome(Program.Outcome outcome, Node.Named is) {
      Node when = outcome.when();
      return new Program.Outcome(
          outcome.code(),
          when == null ? null : with(when, is),
          outcome.text(),
          outcome.data(),
          outcome.alike());
    }

    @Override
    public boolean differs(Run run, TreeEdit edit) {
      Node.Named was = (Node.Named) Objects.requireNonNull(run.program().nodes().get(name));
      return TreePlace.differs(run, was.body(), body(was, edit));
    }
  }

  /** In the node of an outcome. */
  public record When(int outcome, List<Integer> path) implements TreePlace {
    @Override
    public Program changed(Program program, TreeEdit edit) {
      List<Program.Outcome> outcomes = new ArrayList<>(program.outcomes());
      Program.Outcome was = outcomes.get(outcome);
      outcomes.set(
          outcome,
          new Program.Outcome(was.code(), node(was, edit), was.text(), was.data(), was.alike()));
      return with(program, program.nodes(), List.copyOf(outcomes), program.signals());
    }

    private Node node(Program.Outcome was, TreeEdit edit) {
      return Objects.requireNonNull(
          TreeAlteration.changed(Objects.requireNonNull(was.when()), path, edit));
    }

    @Override
    public boolean differs(Run run, TreeEdit edit) {
      Program.Outcome was = run.program().outcomes().get(outcome);
      return TreePlace.differs(run, Objects.requireNonNull(was.when()), node(was, edit));
    }
  }

  /** In the node of a signal. */
  public record Signal(int signal, List<Integer> path) implements TreePlace {
    @Override
    public Program changed(Program program, TreeEdit edit) {
      List<Program.Signal> signals = new ArrayList<>(program.signals());
      Program.Signal was = signals.get(signal);
      signals.set(
          signal, new Program.Signal(was.code(), node(was, edit), was.text(), was.source()));
      return with(program, program.nodes(), program.outcomes(), List.copyOf(signals));
    }

    private Node node(Program.Signal was, TreeEdit edit) {
      return Objects.requireNonNull(TreeAlteration.changed(was.when(), path, edit));
    }

    @Override
    public boolean differs(Run run, TreeEdit edit) {
      Program.Signal was = run.program().signals().get(signal);
      return TreePlace.differs(run, was.when(), node(was, edit));
    }
  }

  /** An outcome and the one that comes after it, in each other's place; the last stays last. */
  public record Swap(int outcome) implements TreePlace {
    @Override
    public Program changed(Program program, TreeEdit edit) {
      List<Program.Outcome> outcomes = new ArrayList<>(program.outcomes());
      Collections.swap(outcomes, outcome, outcome + 1);
      return with(program, program.nodes(), List.copyOf(outcomes), program.signals());
    }

    @Override
    public boolean differs(Run run, TreeEdit edit) {
      Program.Outcome one = run.program().outcomes().get(outcome);
      Program.Outcome two = run.program().outcomes().get(outcome + 1);
      return possible(run, one) && possible(run, two);
    }

    private static boolean possible(Run run, Program.Outcome outcome) {
      Node when = outcome.when();
      return when == null || when.eval(run) != Uitkomst.NIET_VOLDAAN;
    }
  }

  private static boolean differs(Run run, Node was, Node is) {
    Uitkomst outcome = was.eval(run);
    return outcome != is.eval(run) || Kleene.open(outcome);
  }

  /** The node with a named node in it replaced. */
  private static Node with(Node node, Node.Named is) {
    if (node instanceof Node.Named named) {
      return named.index() == is.index()
          ? is
          : new Node.Named(named.index(), with(named.body(), is));
    } else if (node instanceof Node.Not not) {
      return new Node.Not(with(not.part(), is));
    } else if (node instanceof Node.Group group) {
      return new Node.Group(group.parts().stream().map(p -> with(p, is)).toList(), group.any());
    }
    return node;
  }

  private static Program with(
      Program program,
      Map<String, Node> nodes,
      List<Program.Outcome> outcomes,
      List<Program.Signal> signals) {
    return new Program(
        program.variables(),
        program.tables(),
        program.conditions(),
        nodes,
        outcomes,
        signals,
        program.ladder());
  }
}
