package nl.toetssteen.facts.dublin;

import java.util.Arrays;
import java.util.List;
import nl.toetssteen.facts.gedeeld.Gesorteerd;
import org.jspecify.annotations.Nullable;

/**
 * Names of facts, lists and judgements, gathered from several lists: sorted, and each once. Tests
 * are combined hundreds of times per case, and most of them bring a name or two.
 */
final class Namen {
  private static final int ROOM = 8;

  private @Nullable List<String> first;
  private String[] names = {};
  private int size;

  void add(List<String> list) {
    List<String> before = first;
    if (list.isEmpty() || list == before) {
      return;
    }
    if (before == null) {
      first = list;
      return;
    }
    if (size == 0) {
      before.forEach(this::insert);
    }
    list.forEach(this::insert);
  }

  /** All of them; immutable. */
  List<String> sorted() {
    List<String> only = first;
    if (only == null) {
      return List.of();
    }
    if (size == 0 && Gesorteerd.is(only)) {
      return List.copyOf(only);
    }
    if (size == 0) {
      only.forEach(this::insert);
    }
    return List.of(Arrays.copyOf(names, size));
  }

  private void insert(String name) {
    int at = -1 - Arrays.binarySearch(names, 0, size, name);
    if (at < 0) {
      return;
    }
    if (size == names.length) {
      names = Arrays.copyOf(names, Math.max(ROOM, 2 * size));
    }
    System.arraycopy(names, at, names, at + 1, size - at);
    names[at] = name;
    size++;
  }
}
