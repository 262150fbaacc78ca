package nl.toetssteen.workbench.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.toetssteen.engine.table.DmnTable;

/**
 * What the cases touch of one decision.
 *
 * @param cases how many cases there are of it that get an answer
 */
public record Covered(
    String decision, int cases, List<Table> tables, List<Rule> rules, List<Node> nodes) {

  /** A table with how many cases settle on each row, in the order of its rows. */
  public record Table(DmnTable text, List<Integer> times) {

    /** How many rows some case settles on. */
    public Share share() {
      return Share.of(times, count -> count > 0);
    }
  }

  /** A rule with the number of cases in which it was at work. */
  public record Rule(String name, String source, String file, int times) {}

  /**
   * A condition or node of the tree of a regime.
   *
   * @param seen what it was seen to be: met, not met, or both
   */
  public record Node(String regime, String name, Set<Boolean> seen) {
    public Node {
      seen = Set.copyOf(seen);
    }

    /** What no case shows of it; empty where both are shown. */
    public String missing() {
      if (seen.size() == 2) {
        return "";
      }
      return seen.isEmpty()
          ? "nooit beslist"
          : seen.contains(true) ? "altijd voldaan" : "nooit voldaan";
    }
  }

  /** A place in the law, with what rests on it. */
  public record Article(String citation, Share share, List<String> untouched) {}

  /** How many rows are touched. */
  public Share rowShare() {
    return tables.stream().map(Table::share).reduce(new Share(0, 0), Share::and);
  }

  /** How many rules are touched. */
  public Share ruleShare() {
    return Share.of(rules, rule -> rule.times() > 0);
  }

  /** How many nodes are seen both met and not met. */
  public Share nodeShare() {
    return Share.of(nodes, node -> node.missing().isEmpty());
  }

  /** Every place that rows and rules cite, down to lid and onderdeel, in the order of the law. */
  public List<Article> articles() {
    Map<String, Map<String, Boolean>> byCitation =
        new TreeMap<>(Comparator.comparing(Covered::key));
    for (Table table : tables) {
      for (int i = 0; i < table.times().size(); i++) {
        DmnTable.Line line = table.text().lines().get(i);
        String name = table.text().path() + " rij " + line.id();
        cite(byCitation, line.annotation("bron"), name, table.times().get(i) > 0);
      }
    }
    for (Rule rule : rules) {
      cite(byCitation, rule.source(), "regel \"" + rule.name() + "\"", rule.times() > 0);
    }
    List<Article> articles = new ArrayList<>();
    byCitation.forEach((citation, resting) -> articles.add(article(citation, resting)));
    return articles;
  }

  private static Article article(String citation, Map<String, Boolean> resting) {
    List<String> untouched =
        resting.entrySet().stream().filter(e -> !e.getValue()).map(Map.Entry::getKey).toList();
    return new Article(citation, Share.of(resting.values(), hit -> hit), untouched);
  }

  private static void cite(
      Map<String, Map<String, Boolean>> sink, String sources, String name, boolean touched) {
    for (String citation : sources.split("; ", -1)) {
      sink.computeIfAbsent(citation, key -> new LinkedHashMap<>()).put(name, touched);
    }
  }

  /** Sorts art. 9 before art. 29, and art. 29 lid 2 before art. 29d. */
  private static String key(String citation) {
    StringBuilder key = new StringBuilder();
    StringBuilder number = new StringBuilder();
    for (char c : (citation + " ").toCharArray()) {
      if (Character.isDigit(c)) {
        number.append(c);
      } else {
        if (!number.isEmpty()) {
          key.append("0".repeat(Math.max(0, 6 - number.length()))).append(number);
          number.setLength(0);
        }
        key.append(c);
      }
    }
    return key.append(citation).toString();
  }
}
