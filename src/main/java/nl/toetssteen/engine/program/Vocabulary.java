package nl.toetssteen.engine.program;

import org.jspecify.annotations.Nullable;

/** The names that a decision offers to its tables. */
public interface Vocabulary {
  /**
   * The leaf of this name, or null where nothing is called so.
   *
   * @param subjectList list whose item variables may be read too, or null
   */
  Variable.@Nullable Leaf leaf(String name, @Nullable String subjectList);

  /** Whether the variable moves with the reference date. */
  boolean movesWithReferenceDate(String name);
}
