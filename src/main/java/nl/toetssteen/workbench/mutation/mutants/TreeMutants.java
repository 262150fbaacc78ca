package nl.toetssteen.workbench.mutation.mutants;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.loading.RegimeLaw;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.tree.LevelText;
import nl.toetssteen.engine.tree.Node;
import nl.toetssteen.engine.tree.NodeText;
import nl.toetssteen.workbench.mutation.change.Alteration;
import nl.toetssteen.workbench.mutation.change.TreeAlteration;
import nl.toetssteen.workbench.mutation.change.TreeAlteration.TreeEdit;
import nl.toetssteen.workbench.mutation.change.TreePlace;
import org.jspecify.annotations.Nullable;

/** Every node of the tree dropped, negated or turned from "all" into "any" and back. */
final class TreeMutants {
  private final DecisionLaw law;
  private final Consumer<Mutant> sink;
  private final String file;

  TreeMutants(DecisionLaw law, Consumer<Mutant> sink) {
    this.law = law;
    this.sink = sink;
    this.file = TreeAlteration.text(law);
  }

  void run() {
    for (RegimeLaw regime : law.regimes().values()) {
      for (boolean subject : List.of(false, true)) {
        level(regime, subject);
      }
    }
  }

  private void level(RegimeLaw regime, boolean subject) {
    LevelText text = text(regime, subject);
    String id = Alteration.level(regime.text().id(), subject);
    text.nodes()
        .forEach(
            (name, node) -> {
              Set<String> levels = sharing(level -> level.nodes().get(name), node);
              if (levels.iterator().next().equals(id)) {
                String place = id + "/boom " + name;
                walk(
                    node,
                    List.of(),
                    new Site(place, levels, regime, subject, p -> new TreePlace.Named(name, p)));
              }
            });
    outcomes(text, id, regime, subject);
    for (int i = 0; i < text.signals().size(); i++) {
      int signal = i;
      LevelText.SignalText was = text.signals().get(i);
      Set<String> levels = sharing(level -> at(level.signals(), signal), was);
      if (levels.iterator().next().equals(id)) {
        String place =
            id
                + "/signaal "
                + named(was.code(), text.signals().subList(0, i), LevelText.SignalText::code);
        walk(
            was.when(),
            List.of(),
            new Site(place, levels, regime, subject, p -> new TreePlace.Signal(signal, p)));
      }
    }
  }

  private void outcomes(LevelText text, String id, RegimeLaw regime, boolean subject) {
    for (int i = 0; i < text.outcomes().size(); i++) {
      int outcome = i;
      LevelText.OutcomeText was = text.outcomes().get(i);
      Set<String> levels = sharing(level -> at(level.outcomes(), outcome), was);
      if (was.when() == null || !levels.iterator().next().equals(id)) {
        continue;
      }
      String place =
          id
              + "/uitkomst "
              + named(was.code(), text.outcomes().subList(0, i), LevelText.OutcomeText::code);
      Site site = new Site(place, levels, regime, subject, p -> new TreePlace.When(outcome, p));
      walk(was.when(), List.of(), site);
      LevelText.OutcomeText next = text.outcomes().get(i + 1);
      if (next.when() != null && !next.alike()) {
        Site swap = new Site(place, levels, regime, subject, p -> new TreePlace.Swap(outcome));
        add(swap, List.of(), "na " + next.code(), was.when(), ": komt na " + next.code(), n -> n);
      }
    }
  }

  /** A code that comes back is numbered. */
  private static <T> String named(String code, List<T> before, Function<T, String> codes) {
    long same = before.stream().filter(other -> codes.apply(other).equals(code)).count();
    return same == 0 ? code : code + " " + (same + 1);
  }

  private static <T> @Nullable T at(List<T> list, int index) {
    return index < list.size() ? list.get(index) : null;
  }

  private static LevelText text(RegimeLaw regime, boolean subject) {
    return subject ? regime.text().subject() : regime.text().own();
  }

  /** The levels of the regimes that have this very object, by inheritance. */
  private Set<String> sharing(Function<LevelText, ?> part, Object it) {
    Set<String> levels = new LinkedHashSet<>();
    for (RegimeLaw regime : law.regimes().values()) {
      for (boolean subject : List.of(false, true)) {
        if (part.apply(text(regime, subject)) == it) {
          levels.add(Alteration.level(regime.text().id(), subject));
        }
      }
    }
    return levels;
  }

  /** Where a node stands, and in which levels. */
  private record Site(
      String name,
      Set<String> levels,
      RegimeLaw regime,
      boolean subject,
      Function<List<Integer>, TreePlace> place) {}

  private void walk(NodeText node, List<Integer> path, Site site) {
    if (node instanceof NodeText.Not not) {
      add(site, path, "ontkend", node, changed(node, not.part()), n -> ((Node.Not) n).part());
      walkNegated(not.part(), path, site);
      return;
    }
    add(site, path, "ontkend", node, changed(node, new NodeText.Not(node)), Node.Not::new);
    parts(node, path, site);
  }

  /** What is beneath a negation; to negate it again is to drop the negation. */
  private void walkNegated(NodeText node, List<Integer> path, Site site) {
    List<Integer> here = and(path, 0);
    if (node instanceof NodeText.Not) {
      walk(node, here, site);
    } else {
      parts(node, here, site);
    }
  }

  private void parts(NodeText node, List<Integer> path, Site site) {
    List<NodeText> parts = List.of();
    if (node instanceof NodeText.All all && all.parts().size() > 1) {
      parts = all.parts();
      add(site, path, "OF", node, changed(node, new NodeText.Any(parts)), n -> group(n, true));
    } else if (node instanceof NodeText.Any any && any.parts().size() > 1) {
      parts = any.parts();
      add(site, path, "EN", node, changed(node, new NodeText.All(parts)), n -> group(n, false));
    }
    for (int i = 0; i < parts.size(); i++) {
      NodeText part = parts.get(i);
      String words = ": '" + words(part) + "' is weg uit '" + words(node) + "'";
      add(site, and(path, i), "weg", part, words, n -> null);
      walk(part, and(path, i), site);
    }
  }

  private static Node group(Node node, boolean any) {
    return new Node.Group(((Node.Group) node).parts(), any);
  }

  private static List<Integer> and(List<Integer> path, int index) {
    List<Integer> longer = new ArrayList<>(path);
    longer.add(index);
    return List.copyOf(longer);
  }

  private static String changed(NodeText was, NodeText is) {
    return ": '" + words(was) + "' werd '" + words(is) + "'";
  }

  private void add(
      Site site, List<Integer> path, String kind, NodeText node, String words, TreeEdit edit) {
    sink.accept(
        new Mutant(
            "voorwaarden#" + site.name() + path + "/" + kind,
            article(node, site),
            "boom " + site.name() + words,
            TreeAlteration.path(law),
            null,
            () -> new TreeAlteration(site.levels(), site.place().apply(path), edit, file)));
  }

  /** What the first condition beneath rests on; else the source of the regime. */
  private static String article(NodeText node, Site site) {
    Program program = site.subject() ? site.regime().subject() : site.regime().own();
    LevelText text = text(site.regime(), site.subject());
    String condition = condition(node, text);
    return program.conditions().stream()
        .filter(c -> c.id().equals(condition))
        .findFirst()
        .map(c -> program.tables().get(c.table()).rows().get(0).source())
        .orElse(site.regime().text().source());
  }

  private static String condition(NodeText node, LevelText text) {
    if (node instanceof NodeText.Ref ref) {
      NodeText named = text.nodes().get(ref.name());
      return named == null ? ref.name() : condition(named, text);
    } else if (node instanceof NodeText.Not not) {
      return condition(not.part(), text);
    } else if (node instanceof NodeText.Is) {
      return "";
    }
    List<NodeText> parts =
        node instanceof NodeText.All all ? all.parts() : ((NodeText.Any) node).parts();
    return condition(parts.get(0), text);
  }

  private static String words(NodeText node) {
    if (node instanceof NodeText.Ref ref) {
      return ref.name();
    } else if (node instanceof NodeText.Not not) {
      return "NIET " + words(not.part());
    } else if (node instanceof NodeText.Is is) {
      return is.variable() + " is " + String.join("/", is.values());
    } else if (node instanceof NodeText.All all) {
      return "EN ["
          + String.join(", ", all.parts().stream().map(TreeMutants::words).toList())
          + "]";
    }
    List<NodeText> parts = ((NodeText.Any) node).parts();
    return "OF [" + String.join(", ", parts.stream().map(TreeMutants::words).toList()) + "]";
  }
}
