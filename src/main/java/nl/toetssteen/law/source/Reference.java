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
      Pattern.compile(" lid (\\d++[a-z]?+)(?!\\s*(?:,|-|en |of |t/m |tot )\\s*(?:lid )?\\d).*");
  private static final Pattern DIVISION =
      Pattern.compile(
          "(?:par\\.|hoofdstuk|afdeling|[Bb]ijlage|considerans|overweging|punt|nr\\.) ?\\S.*");
  private static final Pattern CIRCULAR = Pattern.compile("\\d+(?:/\\d+[a-z]?(?:\\.\\d+)*)*");
  private static final Pattern ISSUE = Pattern.compile("\\d{4}(?:, |/)\\d+(?: nr\\. \\d+)?");
  private static final Pattern CASE_NUMBER =
      Pattern.compile("(?:[CT]-)?\\d+/\\d+(?:/[A-Z]\\d)?(?: PPU)?");
  private static final String NUMBER_IN_LINK = "{nummer}";
  private static final String OLD_POLICY_ID = "BWBW";

  /** Takes a text apart; empty if it begins with no known source. The longest name wins. */
  static Optional<Reference> of(String text, Map<String, Regulation> byName) {
    return byName.entrySet().stream()
        .filter(known -> startsWithName(text, known.getKey()))
        .max(Comparator.comparingInt(known -> known.getKey().length()))
        .map(
            known ->
                new Reference(known.getValue(), text.substring(known.getKey().length()).strip()));
  }

  /** Whether the place can be found: the whole, an article, or what the kind of source has. */
  boolean wellFormed() {
    return place.isEmpty()
        || ARTICLE.matcher(place).matches()
        || DIVISION.matcher(place).matches()
        || ownForm();
  }

  private boolean ownForm() {
    return switch (regulation.kind()) {
      case BELEIDSREGEL -> CIRCULAR.matcher(place).matches();
      case PUBLICATIE -> ISSUE.matcher(place).matches();
      case RECHTSPRAAK -> CASE_NUMBER.matcher(place).matches();
      case VOORLICHTING -> true;
      default -> false;
    };
  }

  Optional<String> article() {
    return group(ARTICLE, place, 1);
  }

  /** The Juriconnect reference; only for what stands in the national register of laws. */
  Optional<String> jci() {
    String bwb = regulation.bwb();
    if (bwb == null || bwb.startsWith(OLD_POLICY_ID)) {
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
            .reduce("jci1.3:c:" + bwb, (whole, part) -> whole + "&" + part));
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
        : Optional.of(
            template.replace(NUMBER_IN_LINK, place.replace(", ", "-").replace(" ", "%20")));
  }

  private Optional<String> paragraph() {
    return group(ARTICLE, place, 2).flatMap(rest -> group(ONE_PARAGRAPH, rest, 1));
  }

  private boolean divisible() {
    return regulation.kind() != SourceKind.BELEIDSREGEL;
  }

  /** A name ends where no letter follows, so that the division in "Vc C2/7" may touch it. */
  private static boolean startsWithName(String text, String name) {
    return text.startsWith(name)
        && (text.length() == name.length() || !Character.isLetter(text.charAt(name.length())));
  }

  private static Optional<String> group(Pattern pattern, String text, int group) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(matcher.group(group)) : Optional.empty();
  }
}
