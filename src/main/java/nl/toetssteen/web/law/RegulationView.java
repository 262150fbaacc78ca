package nl.toetssteen.web.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
  private static final Comparator<String> BY_NUMBER = Comparator.comparing(RegulationView::key);

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

  static RegulationView of(Regulation source, Map<String, List<Use>> all, LocalDate day) {
    List<Use> uses = all.getOrDefault(source.shortName(), List.of());
    Map<String, List<Use>> articles = new TreeMap<>(BY_NUMBER);
    for (Use use : uses) {
      articles.computeIfAbsent(use.place().article(), key -> new ArrayList<>()).add(use);
    }
    return new RegulationView(
        source,
        slug(source),
        inForce(source, day),
        uses.size(),
        (int) uses.stream().filter(use -> use.entry().uncertain()).count(),
        articles.entrySet().stream()
            .map(e -> new Article(e.getKey(), "a-" + Ids.plain(e.getKey()), e.getValue()))
            .toList());
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

  private static String key(String number) {
    Matcher found = NUMBER.matcher(number);
    if (!found.matches()) {
      return "~" + number;
    }
    String sub = found.group(2) == null ? "0" : found.group(2);
    return "%06d.%06d%s"
        .formatted(Integer.parseInt(found.group(1)), Integer.parseInt(sub), found.group(3));
  }
}
