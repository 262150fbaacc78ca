package nl.toetssteen.engine.feel;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The variables that a text may read. */
public interface Names {
  /** All names, spaces included. */
  Set<String> all();

  /** All names, the longest first, as the lexer tries them. */
  default List<String> longestFirst() {
    return longestFirst(all());
  }

  /** These names, the longest first. */
  static List<String> longestFirst(Set<String> names) {
    return names.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
  }

  /** The slot of a name out of {@link #all()}. */
  int slot(String name);

  /** Whether the variable moves with the reference date, so that it may be compared only. */
  boolean movesWithReferenceDate(String name);
}
