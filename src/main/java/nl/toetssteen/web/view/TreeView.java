package nl.toetssteen.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Boom;
import nl.toetssteen.explain.answer.Voorwaarde;

/**
 * The tree of conditions as a picture of nested boxes, which reads as the same in words.
 *
 * @param title what it is about; empty for the case as a whole
 * @param branches the outcome that holds, those that are open, and those that have a tree
 * @param others how many outcomes do not hold beside those
 */
public record TreeView(String title, List<Branch> branches, int others) {

  private static final int MOST = 12;

  /**
   * What one outcome takes.
   *
   * @param state "geldt", "geldt niet" or "nog open", in words
   * @param last whether it holds when no other does
   */
  public record Branch(
      String code, String text, String outcome, String state, boolean last, List<Node> nodes) {}

  /**
   * One box.
   *
   * @param text what must hold, in words
   * @param how how its parts count together; empty for a leaf
   * @param decides whether the answer rests on it
   * @param open whether its parts are shown at first
   */
  public record Node(
      String text, String how, String outcome, boolean decides, boolean open, List<Node> parts) {}

  /** Those of the case and of each part that has one of its own. */
  public static List<TreeView> of(Antwoord answer, Boom tree, FactText text) {
    List<TreeView> all = new ArrayList<>();
    collect(answer, tree, text, all);
    return all;
  }

  private static void collect(Antwoord answer, Boom tree, FactText text, List<TreeView> sink) {
    if (!tree.takken().isEmpty()) {
      sink.add(level(answer, tree, AnswerView.title(answer, text)));
    }
    for (int i = 0; i < answer.deeltoetsingen().size(); i++) {
      collect(answer.deeltoetsingen().get(i), tree.delen().get(i), text, sink);
    }
  }

  private static TreeView level(Antwoord answer, Boom tree, String title) {
    Map<String, String> names =
        answer.voorwaarden().stream()
            .collect(Collectors.toMap(Voorwaarde::id, Voorwaarde::naam, (a, b) -> a));
    Function<String, String> name = id -> names.getOrDefault(id, Words.capital(Words.ofName(id)));
    List<Boom.Tak> shown =
        tree.takken().stream()
            .filter(
                branch -> !branch.stand().equals("NIET_VOLDAAN") || tree.takken().size() <= MOST)
            .toList();
    return new TreeView(
        title,
        shown.stream().map(branch -> branch(branch, name, tree.dragend())).toList(),
        tree.takken().size() - shown.size());
  }

  private static Branch branch(
      Boom.Tak branch, Function<String, String> name, Set<String> grounds) {
    String state =
        switch (branch.stand()) {
          case "VOLDAAN" -> "geldt";
          case "NIET_VOLDAAN" -> "geldt niet";
          default -> "nog open";
        };
    return new Branch(
        Words.ofCode(branch.code()),
        branch.tekst(),
        branch.stand(),
        state,
        branch.knopen().isEmpty(),
        branch.knopen().stream().map(node -> node(node, name, grounds, 0)).toList());
  }

  private static Node node(
      Boom.Knoop node, Function<String, String> name, Set<String> grounds, int depth) {
    List<Boom.Knoop> parts = node.delen();
    String how = how(node);
    boolean named = node.soort().equals("GROEP");
    if (named && parts.size() == 1) {
      how = how(parts.get(0));
      parts = how.isEmpty() || how.equals("niet") ? parts : parts.get(0).delen();
    }
    return new Node(
        text(node, name),
        how,
        node.uitkomst(),
        node.soort().equals("VOORWAARDE") && grounds.contains(node.naam()),
        depth < 2 || !node.uitkomst().equals("VOLDAAN"),
        parts.stream().map(part -> node(part, name, grounds, depth + 1)).toList());
  }

  private static String how(Boom.Knoop node) {
    return switch (node.soort()) {
      case "EN" -> "alle";
      case "OF" -> "een van";
      case "NIET" -> "niet";
      default -> "";
    };
  }

  private static String text(Boom.Knoop node, Function<String, String> name) {
    return switch (node.soort()) {
      case "VOORWAARDE" -> name.apply(node.naam());
      case "GROEP" -> Words.capital(node.naam());
      case "IS" -> Words.capital(Words.ofName(node.naam())) + " is " + values(node);
      default -> "";
    };
  }

  private static String values(Boom.Knoop node) {
    return node.waarden().stream().map(Words::ofCode).collect(Collectors.joining(" of "));
  }
}
