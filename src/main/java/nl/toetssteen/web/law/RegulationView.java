package nl.toetssteen.web.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.law.source.Regulation;
import nl.toetssteen.web.view.Ids;

/**
 * A source, and where the rules rest on it.
 *
 * @param slug its name in an address
 * @param inForce whether it is in force on the chosen day, in words; empty where it is no law
 * @param uses how many places rest on it
 * @param uncertain how many of those were not read in the source itself
 */
public record RegulationView(
    Regulation source,
    String slug,
    String inForce,
    int uses,
    int uncertain,
    List<Article> articles) {

  private static final Pattern NUMBER = Pattern.compile("(\\d+)(?:[.:](\\d+))?(.*)");

  /** An article, and what rests on it. */
  public record Article(String number, String id, List<Use> uses) {}

  /** A place that rests on it, with the citation it gives. */
  public record Use(LawEntry entry, LawEntry.Place place) {}

  /** What rests on each source, by its short name. */
  static Map<String, List<Use>> bySource(List<LawEntry> entries) {
    Map<String, List<Use>> uses = new HashMap<>();
    for (LawEntry entry : entries) {
      for (LawEntry.Place place : entry.places()) {
        uses.computeIfAbsent(place.regulation(), key -> new ArrayList<>())
            .add(new Use(entry, place));
      }
    }
    return uses;
  }

  /** A source with the number of its uses, for a list. */
  static RegulationView summary(Regulation source, Map<String, List<Use>> all, LocalDate day) {
    return of(source, all.getOrDefault(source.shortName(), List.of()), List.of(), day);
  }

  /** A source with everything that rests on each of its articles. */
  static RegulationView whole(Regulation source, Map<String, List<Use>> all, LocalDate day) {
    List<Use> uses = all.getOrDefault(source.shortName(), List.of());
    Map<String, List<Use>> articles = new HashMap<>();
    for (Use use : uses) {
      articles.computeIfAbsent(use.place().article(), key -> new ArrayList<>()).add(use);
    }
    Map<String, Article> sorted = new TreeMap<>();
    articles.forEach(
        (number, of) -> sorted.put(key(number), new Article(number, "a-" + Ids.plain(number), of)));
    return of(source, uses, List.copyOf(sorted.values()), day);
  }

  private static RegulationView of(
      Regulation source, List<Use> uses, List<Article> articles, LocalDate day) {
    return new RegulationView(
        source,
        slug(source),
        inForce(source, day),
        uses.size(),
        (int) uses.stream().filter(use -> use.entry().uncertain()).count(),
        articles);
  }

  static String slug(Regulation source) {
    return Ids.plain(source.shortName()).toLowerCase(java.util.Locale.ROOT);
  }

  private static String inForce(Regulation source, LocalDate day) {
    if (source.inForceFrom() != null && source.inForceFrom().isAfter(day)) {
      return "nog niet";
    }
    if (source.inForceUntil() != null && source.inForceUntil().isBefore(day)) {
      return "niet meer";
    }
    return source.status() == null ? "" : source.status().name();
  }

  /** A text that sorts as the articles do; no two numbers have the same. */
  private static String key(String number) {
    Matcher found = NUMBER.matcher(number);
    if (!found.matches()) {
      return "~" + number;
    }
    String sub = found.group(2) == null ? "0" : found.group(2);
    return "%06d.%06d%s %s"
        .formatted(Integer.parseInt(found.group(1)), Integer.parseInt(sub), found.group(3), number);
  }
}
