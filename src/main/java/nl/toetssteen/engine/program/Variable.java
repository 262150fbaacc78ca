package nl.toetssteen.engine.program;

import nl.toetssteen.engine.feel.Expr;

/** A variable of a program, by where its value comes from. */
public sealed interface Variable {

  /** Where a leaf gets its value. */
  enum Kind {
    /** A fact, moment, list property or the reference date. */
    FACT,
    /** A fact of the subject that is being answered. */
    ITEM,
    /** A finding of the rules: its value. */
    FINDING,
    /** Whether the finding is there. */
    FINDING_PRESENT,
    /** First day of a clock. */
    CLOCK_BEGIN,
    /** Last day of a clock. */
    CLOCK_END,
    /** A dated figure. */
    FIGURE,
    /** A judgement. */
    JUDGEMENT,
    /** Commencement of the proposal that supplies the table. */
    COMMENCEMENT,
    /** The rung that is being ranked. */
    RUNG
  }

  /**
   * A variable from outside the program.
   *
   * @param name as tables write it
   * @param key what it is called at its origin: variable, finding, figure, judgement or proposal id
   * @param source path of the fact behind it; the key again where there is none
   */
  record Leaf(Kind kind, String name, String key, String source) implements Variable {
    /** A leaf without a fact of its own behind it. */
    public Leaf(Kind kind, String name, String key) {
      this(kind, name, key, key);
    }
  }

  /** A value computed beside a table. */
  record Derived(String name, Expr expr) implements Variable {}

  /** The result of a table, by its index in the program. */
  record Output(String name, int table) implements Variable {}

  /** What the ladder points to. */
  record Winner(String name) implements Variable {}

  /** Its name as tables write it. */
  String name();
}
