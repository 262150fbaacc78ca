package nl.toetssteen.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The source of a template in a language: its texts between tags, the texts that its expressions
 * choose between, its addresses, and its mark {@code data-nl} of what is Dutch in every language.
 */
final class TemplateText {

  private static final Pattern PEBBLE = Pattern.compile("\\{\\{.*?}}|\\{%.*?%}", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("([?:]\\s*)\"([^\"]*)\"");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(aria-label|placeholder|data-wacht|data-klaar|data-bestand)=\"([^\"]*)\"");
  private static final Pattern ADDRESS = Pattern.compile("(href|action)=\"/(?!static/|v1/)");
  private static final Pattern MARK = Pattern.compile(" data-nl(?=[ >])");

  private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,12}|English|Nederlands");

  private final UnaryOperator<String> translate;
  private final Language language;
  private final StringBuilder out = new StringBuilder();
  private boolean inTag;

  private TemplateText(UnaryOperator<String> translate, Language language) {
    this.translate = translate;
    this.language = language;
  }

  static String in(Language language, UnaryOperator<String> translate, String source) {
    return new TemplateText(translate, language).rewrite(source);
  }

  /** Every text of a template that has another in another language. */
  static Stream<String> texts(String source) {
    List<String> texts = new ArrayList<>();
    in(
        Language.EN,
        text -> {
          texts.add(text);
          return text;
        },
        source);
    return texts.stream().filter(TemplateText::isText);
  }

  /** Not a code, an id or a name of a file: those are the same in every language. */
  private static boolean isText(String text) {
    return !CODE.matcher(text).matches() && text.chars().anyMatch(Character::isLetter);
  }

  private String rewrite(String source) {
    Matcher pebble = PEBBLE.matcher(source);
    int at = 0;
    while (pebble.find()) {
      html(source.substring(at, pebble.start()));
      out.append(replaced(QUOTED, pebble.group(), ""));
      at = pebble.end();
    }
    html(source.substring(at));
    return out.toString();
  }

  private void html(String piece) {
    int at = 0;
    while (at < piece.length()) {
      int end = piece.indexOf(inTag ? '>' : '<', at);
      int to = end < 0 ? piece.length() : end;
      String part = piece.substring(at, to);
      out.append(inTag ? tag(part) : text(part));
      if (end >= 0) {
        out.append(piece.charAt(end));
        inTag = !inTag;
      }
      at = to + 1;
    }
  }

  private String text(String part) {
    String bare = part.strip();
    if (bare.isEmpty() || bare.chars().noneMatch(Character::isLetter)) {
      return part;
    }
    int start = part.indexOf(bare);
    return part.substring(0, start)
        + translate.apply(bare.replaceAll("\\s+", " "))
        + part.substring(start + bare.length());
  }

  private String tag(String part) {
    String named = replaced(ATTRIBUTE, part, "=");
    String linked = ADDRESS.matcher(named).replaceAll("$1=\"" + language.prefix() + "/");
    String mark = language == Language.NL ? "" : " lang=\"nl\"";
    // The end of the tag is not in the part itself
    return MARK.matcher(linked + ">").replaceAll(mark).replaceFirst(">$", "");
  }

  /** The second group of each match in this language, behind the first. */
  private String replaced(Pattern pattern, String part, String between) {
    return pattern
        .matcher(part)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) + between + '"' + translate.apply(found.group(2)) + '"'));
  }
}
