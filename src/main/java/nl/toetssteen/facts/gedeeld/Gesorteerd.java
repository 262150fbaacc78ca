package nl.toetssteen.facts.gedeeld;

import java.util.List;

/** Lists that are sorted and hold everything once. */
public final class Gesorteerd {
  private Gesorteerd() {}

  /** Whether a list is sorted, with everything once. */
  public static <T extends Comparable<T>> boolean is(List<T> list) {
    for (int i = 1; i < list.size(); i++) {
      if (list.get(i - 1).compareTo(list.get(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
