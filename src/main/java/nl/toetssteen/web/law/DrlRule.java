package nl.toetssteen.web.law;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule as it is written: its name, its source, how that was verified, and its text. */
public record DrlRule(String name, String source, String mark, String text) {

  private static final Pattern RULE =
      Pattern.compile("(?ms)^rule \"([^\"]*)\"(.*?)^when\\b(.*?)^end$");
  private static final Pattern SOURCE = Pattern.compile("@bron\\(\"([^\"]*)\"\\)");
  private static final Pattern MARK = Pattern.compile("@verificatie\\(\"([^\"]*)\"\\)");

  /** The rules of one file, in its order. */
  static List<DrlRule> read(byte[] bytes) {
    return RULE.matcher(new String(bytes, StandardCharsets.UTF_8))
        .results()
        .map(
            found ->
                new DrlRule(
                    found.group(1),
                    first(SOURCE, found.group(2)),
                    first(MARK, found.group(2)),
                    "when" + found.group(3) + "end"))
        .toList();
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group(1) : "";
  }
}
