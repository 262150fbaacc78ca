package nl.toetssteen.web.page;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of the interface in another language, by their Dutch text. In a text {@code {}} stands
 * for anything, which is looked up in turn.
 */
public final class Dictionary {

  /** Without any text: everything stays Dutch. */
  public static final Dictionary NONE = new Dictionary(Map.of());

  private static final Pattern DATE = Pattern.compile("(\\d{1,2}) ([a-z]+) (\\d{4})");
  private static final String PLACE = "{}";

  private final Map<String, String> texts;
  private final List<Phrase> phrases = new ArrayList<>();

  private record Phrase(Pattern form, String text) {}

  private Dictionary(Map<String, String> texts) {
    this.texts = texts;
    texts.forEach(
        (dutch, other) -> {
          if (dutch.contains(PLACE)) {
            phrases.add(new Phrase(form(dutch), other));
          }
        });
    // The longer ones first: "{} niet voldaan" before "{} voldaan"
    phrases.sort(Comparator.comparing((Phrase phrase) -> -phrase.form().pattern().length()));
  }

  /** Reads the texts of a language. */
  public static Dictionary of(Language language) {
    String name = "/nl/toetssteen/web/talen/" + language.code() + ".yaml";
    try (InputStream file = Dictionary.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new Dictionary(
          new YAMLMapper().readValue(file, new TypeReference<LinkedHashMap<String, String>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  /** The text in this language; as it is where it is not known. */
  public String translate(String dutch) {
    return find(dutch).orElse(dutch);
  }

  /** The text in this language; empty where it is not known. */
  public Optional<String> find(String dutch) {
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    String exact = texts.get(dutch);
    if (exact != null) {
      return Optional.of(exact);
    }
    Matcher date = DATE.matcher(dutch);
    if (date.matches() && texts.containsKey(date.group(2))) {
      return Optional.of(date.group(1) + " " + texts.get(date.group(2)) + " " + date.group(3));
    }
    return phrases.stream()
        .map(phrase -> filled(phrase, phrase.form().matcher(dutch)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> filled(Phrase phrase, Matcher found) {
    if (!found.matches()) {
      return Optional.empty();
    }
    String text = phrase.text();
    for (int i = 1; i <= found.groupCount(); i++) {
      String part = translate(found.group(i));
      text = text.replaceFirst("\\{}", Matcher.quoteReplacement(part));
    }
    return Optional.of(text);
  }

  private static Pattern form(String dutch) {
    return Pattern.compile(
        Stream.of(dutch.split("\\{}", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("(.+?)")));
  }
}
