package nl.toetssteen.facts.gedeeld;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** Lists that are sorted and hold everything once; most that are joined are so already. */
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

  /** What is in one of two lists, sorted; immutable. */
  public static <T extends Comparable<T>> List<T> samen(List<T> some, List<T> others) {
    List<T> all = new ArrayList<>(some.size() + others.size());
    all.addAll(is(some) ? some : new TreeSet<>(some));
    for (T other : others) {
      int at = Collections.binarySearch(all, other);
      if (at < 0) {
        all.add(-1 - at, other);
      }
    }
    return List.copyOf(all);
  }
}
