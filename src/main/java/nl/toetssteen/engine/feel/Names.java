package nl.toetssteen.engine.feel;

import java.util.Set;

/** The variables that a text may read. */
public interface Names {
  /** All names, spaces included. */
  Set<String> all();

  /** The slot of a name out of {@link #all()}. */
  int slot(String name);

  /** Whether the variable moves with the reference date, so that it may be compared only. */
  boolean movesWithReferenceDate(String name);
}
