package nl.toetssteen.facts;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Why something is unknown: a fact not given, a judgement not made, or law that is not loaded.
 *
 * @param kind the kind of gap
 * @param id path of the fact ({@code kinderen[0].geboortedatum}), list name, judgement id or figure
 */
public record Cause(Kind kind, String id) implements Comparable<Cause> {

  /** The kinds of gap, in the order in which they are reported. */
  public enum Kind {
    FACT,
    JUDGEMENT,
    NOT_LOADED
  }

  /** A fact or list that was not, or not completely, given. */
  public static Cause fact(String path) {
    return new Cause(Kind.FACT, path);
  }

  /** A judgement that nobody has made yet. */
  public static Cause judgement(String id) {
    return new Cause(Kind.JUDGEMENT, id);
  }

  /** A figure for which no value is loaded on the date that matters. */
  public static Cause notLoaded(String key) {
    return new Cause(Kind.NOT_LOADED, key);
  }

  @Override
  public int compareTo(Cause other) {
    int order = kind.compareTo(other.kind);
    return order != 0 ? order : id.compareTo(other.id);
  }

  /** These causes sorted and immutable; a set made here before is taken over as it is. */
  static Set<Cause> sorted(Collection<Cause> causes) {
    return Sorted.of(causes);
  }

  /** Small, because every unknown value has one. */
  private static final class Sorted extends AbstractSet<Cause> {
    private static final Sorted NONE = new Sorted(List.of());

    private final List<Cause> causes;

    private Sorted(List<Cause> causes) {
      this.causes = causes;
    }

    private static Sorted of(Collection<Cause> causes) {
      if (causes instanceof Sorted sorted) {
        return sorted;
      }
      return switch (causes.size()) {
        case 0 -> NONE;
        case 1 -> new Sorted(List.of(causes.iterator().next()));
        default -> new Sorted(List.copyOf(isSorted(causes) ? causes : new TreeSet<>(causes)));
      };
    }

    private static boolean isSorted(Collection<Cause> causes) {
      return causes instanceof SortedSet<Cause> sorted && sorted.comparator() == null;
    }

    @Override
    public Iterator<Cause> iterator() {
      return causes.iterator();
    }

    @Override
    public int size() {
      return causes.size();
    }
  }
}
