package nl.toetssteen.law;

import java.util.List;
import nl.toetssteen.law.files.LawPath;

/** Names of the files of a decision below {@code decision-tables}. */
final class DecisionFiles {
  /** The folder of what two decisions need, beside those of the decisions. */
  static final String SHARED = "gedeeld";

  private static final String ROOT = "decision-tables";
  private static final String FIGURES = "cijfers.yaml";
  private static final String JUDGEMENTS = "beoordelingen.yaml";
  private static final String TREE = "voorwaarden.yaml";

  private DecisionFiles() {}

  static String figures(String decision) {
    return path(decision, FIGURES);
  }

  static String judgements(String decision) {
    return path(decision, JUDGEMENTS);
  }

  static String register(String decision, String name) {
    return path(decision, name + ".yaml");
  }

  static boolean holdsFigures(String path) {
    return path.endsWith("/" + FIGURES);
  }

  static boolean holdsJudgements(String path) {
    return path.endsWith("/" + JUDGEMENTS);
  }

  static boolean holdsTree(String path) {
    return path.endsWith("/" + TREE);
  }

  /** Whether a path is one of a decision: tables may lie in folders of theirs, the rest may not. */
  static boolean inFolderOf(List<String> decisions, String path) {
    String[] parts = path.split("/", -1);
    return LawPath.valid(path)
        && (parts.length == 3 || parts.length > 3 && path.endsWith(".dmn"))
        && parts[0].equals(ROOT)
        && (decisions.contains(parts[1]) || parts[1].equals(SHARED));
  }

  private static String path(String decision, String file) {
    return ROOT + "/" + decision + "/" + file;
  }
}
