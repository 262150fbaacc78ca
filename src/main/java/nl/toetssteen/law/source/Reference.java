package nl.toetssteen.law.source;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One citation text taken apart: the source it begins with and the place in that source.
 *
 * @param place what follows the name of the source; empty for the source as a whole
 */
record Reference(Regulation regulation, String place) {
  private static final String NUMBER = "\\d+[a-zA-Z]{0,3}(?:[.:]\\d+[a-z]{0,2})?";
  private static final Pattern ARTICLE = Pattern.compile("art\\. (" + NUMBER + ")(?=[ ,]|$)(.*)");
  private static final Pattern ONE_PARAGRAPH =
      Pattern.compile(" lid (\\d+[a-z]?)(?!\\s*(?:,|-|en |of |t/m |tot )\\s*\\d).*");
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?:par\\.|hfdst\\.|afd\\.|bijlage|considerans|overweging|nr\\.|punt|van) \\S.*"
              + "|(?:[A-C]|Bijlage )?\\d+(?:/\\d+[a-z]?(?:\\.\\d+)*)+" // C2/7.10, 2022/22, 6697/18
              + "|\\d{4}, \\d+(?: nr\\. \\d+)?" // Stcrt. 2024, 149
              + "|[CT]-\\d+/\\d+(?: PPU)?" // C-163/17
              + "|\\d{9}/\\d+/[A-Z]\\d"); // 202304212/1/V3
  private static final String NUMBER_IN_LINK = "{nummer}";

  /** Takes a text apart; empty if it begins with no known source. The longest name wins. */
  static Optional<Reference> of(String text, Map<String, Regulation> byName) {
    return byName.keySet().stream()
        .filter(name -> text.equals(name) || text.startsWith(name + " "))
        .max(Comparator.comparingInt(String::length))
        .map(name -> new Reference(byName.get(name), text.substring(name.length()).strip()));
  }

  /** Whether the place can be found: nothing, an article, or another kind of division. */
  boolean wellFormed() {
    return place.isEmpty()
        || ARTICLE.matcher(place).matches()
        || ELSEWHERE.matcher(place).matches()
        || regulation.kind() == SourceKind.VOORLICHTING;
  }

  Optional<String> article() {
    return group(ARTICLE, place, 1);
  }

  /** The Juriconnect reference; only for what stands in the national register of laws. */
  Optional<String> jci() {
    if (regulation.bwb() == null) {
      return Optional.empty();
    }
    Stream<Optional<String>> parts =
        Stream.of(
            divisible() ? article().map(nr -> "artikel=" + nr) : Optional.empty(),
            divisible() ? paragraph().map(nr -> "lid=" + nr) : Optional.empty(),
            Optional.ofNullable(regulation.stateRead()).map(day -> "g=" + day),
            Optional.ofNullable(regulation.readOn()).map(day -> "z=" + day));
    return Optional.of(
        parts
            .flatMap(Optional::stream)
            .reduce("jci1.3:c:" + regulation.bwb(), (whole, part) -> whole + "&" + part));
  }

  Optional<String> url() {
    if (regulation.url() != null) {
      return link(regulation.url());
    }
    if (regulation.eli() != null) {
      return Optional.of("https://eur-lex.europa.eu/eli/" + regulation.eli() + "/oj");
    }
    return jci().map(jci -> "https://wetten.overheid.nl/" + jci);
  }

  private Optional<String> link(String template) {
    if (!template.contains(NUMBER_IN_LINK)) {
      return Optional.of(template);
    }
    return place.isEmpty()
        ? Optional.empty()
        : Optional.of(template.replace(NUMBER_IN_LINK, place));
  }

  private Optional<String> paragraph() {
    return group(ARTICLE, place, 2).flatMap(rest -> group(ONE_PARAGRAPH, rest, 1));
  }

  private boolean divisible() {
    return regulation.kind() != SourceKind.BELEIDSREGEL;
  }

  private static Optional<String> group(Pattern pattern, String text, int group) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(matcher.group(group)) : Optional.empty();
  }
}
