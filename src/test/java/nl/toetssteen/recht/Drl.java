package nl.toetssteen.recht;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of one rule file, taken apart.
 *
 * @param packageName as written
 * @param unit simple name of its rule unit
 */
record Drl(String file, String packageName, String unit, List<Rule> rules) {
  private static final Pattern COMMENT = Pattern.compile("(?m)//.*$|(?s)/\\*.*?\\*/");
  private static final Pattern TEXT = Pattern.compile("\"[^\"\\n]*\"");
  private static final Pattern PACKAGE = Pattern.compile("\\bpackage\\s+([\\w.]+)");
  private static final Pattern UNIT = Pattern.compile("\\bunit\\s+(\\w+)");
  private static final Pattern RULE =
      Pattern.compile(
          "\\brule\\s+(\"x*\")(.*?)\\bwhen\\b(.*?)\\bthen\\b(.*?)\\bend\\b", Pattern.DOTALL);

  /**
   * One rule.
   *
   * @param head annotations and attributes
   * @param conditions what stands between when and then
   * @param plain the conditions with every text blanked out
   */
  record Rule(String name, String head, String conditions, String plain) {

    /** What an annotation says; empty where there is none. */
    String annotation(String annotation) {
      Matcher matcher = Pattern.compile("@" + annotation + "\\(\"([^\"]*)\"\\)").matcher(head);
      return matcher.find() ? matcher.group(1) : "";
    }
  }

  static List<Drl> all() {
    return LawOnDisk.files("rules", ".drl").stream().map(Drl::read).toList();
  }

  private static Drl read(String file) {
    return parse(file, new String(LawOnDisk.bytes(file), java.nio.charset.StandardCharsets.UTF_8));
  }

  static Drl parse(String file, String source) {
    String text = blank(COMMENT, source, ' ');
    String plain = blank(TEXT, text, 'x');
    List<Rule> rules = new ArrayList<>();
    for (MatchResult rule : RULE.matcher(plain).results().toList()) {
      String name = text.substring(rule.start(1) + 1, rule.end(1) - 1);
      String head = text.substring(rule.start(2), rule.end(2));
      String conditions = text.substring(rule.start(3), rule.end(3));
      rules.add(new Rule(name, head, conditions, rule.group(3)));
    }
    return new Drl(file, first(PACKAGE, plain), first(UNIT, plain), List.copyOf(rules));
  }

  /** How often a rule begins, whether or not it could be taken apart. */
  static long beginnings(String source) {
    String plain = blank(TEXT, blank(COMMENT, source, ' '), 'x');
    return Pattern.compile("(?m)^\\s*rule\\b").matcher(plain).results().count();
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** Replaces what matches, save quotation marks, by as many fillers, so that places stay. */
  private static String blank(Pattern pattern, String text, char filler) {
    return pattern
        .matcher(text)
        .replaceAll(match -> match.group().replaceAll("[^\"\\n]", String.valueOf(filler)));
  }
}
