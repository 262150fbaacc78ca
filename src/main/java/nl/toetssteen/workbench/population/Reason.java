package nl.toetssteen.workbench.population;

import java.util.Comparator;

/**
 * What made the difference.
 *
 * @param condition id of the condition, or what else it was
 * @param article citation of the row that applied afterwards; empty where it is no condition
 * @param table path of its table; empty where it is no condition
 * @param row id of that row; empty where it is no condition
 */
public record Reason(String condition, String article, String table, String row)
    implements Comparable<Reason> {
  private static final Comparator<Reason> ORDER =
      Comparator.comparing(Reason::condition)
          .thenComparing(Reason::article)
          .thenComparing(Reason::table)
          .thenComparing(Reason::row);

  static Reason of(String words) {
    return new Reason(words, "", "", "");
  }

  @Override
  public int compareTo(Reason other) {
    return ORDER.compare(this, other);
  }
}
