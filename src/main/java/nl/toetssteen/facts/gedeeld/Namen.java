package nl.toetssteen.facts.gedeeld;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names of facts, lists and judgements, gathered from several lists: sorted, and each once. Tests
 * are combined hundreds of times per case, and most of them bring a name or two.
 */
public final class Namen {
  private static final int ROOM = 4;
  private static final String[] NONE = {};

  private @Nullable List<String> first;
  private String[] names = NONE;
  private int size;

  /** Adds what is in an immutable list. */
  public void add(List<String> list) {
    List<String> before = first;
    if (list.isEmpty() || list == before) {
      return;
    }
    if (before == null && size == 0) {
      first = list;
      return;
    }
    addFirst();
    insert(list);
  }

  /** Adds one. */
  public void add(String name) {
    if (isLeeg()) {
      first = List.of(name);
      return;
    }
    addFirst();
    insert(name);
  }

  /** Adds those of another, which stay as they are. */
  public void add(Namen other) {
    if (other.size == 0) {
      add(other.first == null ? List.of() : other.first);
      return;
    }
    addFirst();
    if (size == 0) {
      names = Arrays.copyOf(other.names, other.size);
      size = other.size;
      return;
    }
    for (int i = 0; i < other.size; i++) {
      insert(other.names[i]);
    }
  }

  /** Whether there is none. */
  public boolean isLeeg() {
    return first == null && size == 0;
  }

  /** All of them; immutable. */
  public List<String> sorted() {
    List<String> only = first;
    if (only != null && size == 0 && Gesorteerd.is(only)) {
      return List.copyOf(only);
    }
    addFirst();
    return switch (size) {
      case 0 -> List.of();
      case 1 -> List.of(names[0]);
      case 2 -> List.of(names[0], names[1]);
      default -> List.of(Arrays.copyOf(names, size));
    };
  }

  /** The first list waits for what comes after it, because most often that is nothing. */
  private void addFirst() {
    if (first != null && size == 0) {
      insert(first);
    }
  }

  private void insert(List<String> list) {
    for (int i = 0; i < list.size(); i++) {
      insert(list.get(i));
    }
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
