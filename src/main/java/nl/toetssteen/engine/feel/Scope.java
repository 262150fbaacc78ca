package nl.toetssteen.engine.feel;

import nl.toetssteen.facts.Value;

/** Where an expression finds its variables; one per evaluation of one regime. */
public interface Scope {
  /** What is known of the variable in this slot. */
  Value get(int slot);

  /** Told of every ordering comparison, so that a timeline knows on which days answers may turn. */
  void compared(Value left, Value right);
}
