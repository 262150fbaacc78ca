package nl.toetssteen.workbench.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One rule as written.
 *
 * @param name its name, which begins with a citation
 * @param source what @bron says; empty where it is missing
 * @param verification what @verificatie says; empty where it is missing
 * @param waitsFor the finding that @voor names; empty where the rule waits for none
 * @param file path of its file
 */
public record RuleText(
    String name, String source, String verification, String waitsFor, String file) {
  private static final Pattern COMMENT = Pattern.compile("(?m)//.*$|(?s)/\\*.*?\\*/");
  private static final Pattern RULE =
      Pattern.compile("(?m)^\\s*rule\\s+\"([^\"]*)\"(.*?)\\bwhen\\b", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("\"([^\"\\n]*)\"");

  /** All rules of a file, in order. */
  public static List<RuleText> of(String file, byte[] drl) {
    List<RuleText> rules = new ArrayList<>();
    for (MatchResult rule : RULE.matcher(plain(drl)).results().toList()) {
      String head = rule.group(2);
      rules.add(
          new RuleText(
              rule.group(1),
              annotation("bron", head),
              annotation("verificatie", head),
              annotation("voor", head),
              file));
    }
    return rules;
  }

  /** Every text in quotes: by these rules name facts, findings, figures and judgements. */
  public static List<String> quoted(byte[] drl) {
    return QUOTED.matcher(plain(drl)).results().map(match -> match.group(1)).toList();
  }

  private static String plain(byte[] drl) {
    return COMMENT.matcher(new String(drl, StandardCharsets.UTF_8)).replaceAll("");
  }

  private static String annotation(String name, String head) {
    Matcher matcher = Pattern.compile("@" + name + "\\(\"([^\"]*)\"\\)").matcher(head);
    return matcher.find() ? matcher.group(1) : "";
  }
}
