package nl.toetssteen.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.engine.Evaluation;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.program.Run;
import nl.toetssteen.engine.tree.Node;
import nl.toetssteen.explain.answer.Boom;
import nl.toetssteen.facts.Kandidaat.Uitkomst;

/** Shows the tree of conditions with the outcome of each node. */
final class Trees {

  private Trees() {}

  static Boom of(Evaluation evaluation) {
    Run run = evaluation.run();
    List<Boom> parts = evaluation.parts().stream().map(part -> of(part.evaluation())).toList();
    if (run == null) {
      return new Boom(List.of(), Set.of(), parts);
    }
    Set<String> grounds = new LinkedHashSet<>();
    Level.grounds(evaluation).stream()
        .forEach(index -> grounds.add(run.program().conditions().get(index).id()));
    return new Boom(branches(run), grounds, parts);
  }

  /** The first that surely holds decides; those after it are not looked at. */
  private static List<Boom.Tak> branches(Run run) {
    List<Boom.Tak> branches = new ArrayList<>();
    Uitkomst before = Uitkomst.NIET_VOLDAAN;
    for (Program.Outcome outcome : run.program().outcomes()) {
      Node when = outcome.when();
      Uitkomst holds = when == null ? Uitkomst.VOLDAAN : when.eval(run);
      Uitkomst here = before == Uitkomst.NIET_VOLDAAN ? holds : after(before, holds);
      List<Boom.Knoop> nodes = when == null ? List.of() : List.of(new Walk(run).node(when));
      branches.add(new Boom.Tak(outcome.code(), outcome.text(), here.name(), nodes));
      before = before == Uitkomst.NIET_VOLDAAN ? holds : before;
    }
    return branches;
  }

  /** After one that holds none does; after one that is open, what holds is as open. */
  private static Uitkomst after(Uitkomst before, Uitkomst holds) {
    return before == Uitkomst.VOLDAAN || holds == Uitkomst.NIET_VOLDAAN
        ? Uitkomst.NIET_VOLDAAN
        : before;
  }

  /** Writes out the nodes of one run. */
  private record Walk(Run run) {

    Boom.Knoop node(Node node) {
      if (node instanceof Node.Condition condition) {
        return leaf("VOORWAARDE", run.program().conditions().get(condition.index()).id(), node);
      }
      if (node instanceof Node.Named named) {
        return new Boom.Knoop(
            "GROEP", name(named), List.of(), outcome(node), List.of(node(named.body())));
      }
      if (node instanceof Node.Is is) {
        String variable = run.program().variables().get(is.slot()).name();
        return new Boom.Knoop("IS", variable, is.values(), outcome(node), List.of());
      }
      if (node instanceof Node.Not not) {
        return new Boom.Knoop("NIET", "", List.of(), outcome(node), List.of(node(not.part())));
      }
      Node.Group group = (Node.Group) node;
      return new Boom.Knoop(
          group.any() ? "OF" : "EN",
          "",
          List.of(),
          outcome(node),
          group.parts().stream().map(this::node).toList());
    }

    private Boom.Knoop leaf(String kind, String name, Node node) {
      return new Boom.Knoop(kind, name, List.of(), outcome(node), List.of());
    }

    private String name(Node.Named named) {
      return run.program().nodes().entrySet().stream()
          .filter(entry -> entry.getValue().equals(named))
          .map(Map.Entry::getKey)
          .findFirst()
          .orElse("");
    }

    private String outcome(Node node) {
      return node.eval(run).name();
    }
  }
}
