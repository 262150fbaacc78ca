package nl.toetssteen.engine.program;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.toetssteen.facts.Bevinding;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.FactItem;
import nl.toetssteen.facts.Kandidaat;
import nl.toetssteen.facts.Value;
import org.jspecify.annotations.Nullable;

/** Everything outside a program that a run of it reads: facts, findings, figures and judgements. */
public interface Inputs {
  /** What is known of a leaf, for the case (null) or one of its subjects. */
  Value value(Variable.Leaf leaf, @Nullable FactItem subject);

  /** The facts on which a leaf rests, in any order and perhaps twice. */
  Collection<String> facts(Variable.Leaf leaf, @Nullable FactItem subject);

  /** The rules that found what a leaf reads, for the case or for this subject. */
  default Collection<String> rules(Variable.Leaf leaf, @Nullable FactItem subject) {
    return List.of();
  }

  /** Whether a leaf is this judgement, or a finding that may depend on it. */
  boolean restsOn(Variable.Leaf leaf, String judgement);

  /** The clocks that the rules found, sorted by name and subject. */
  List<Bevinding> clocks();

  /** The candidates that the rules found under a name. */
  List<Kandidaat> candidates(String finding, @Nullable FactItem subject);

  /** Why what was named by a rule as cause is still open. */
  Set<Cause> causes(Collection<String> names);

  /** The figures on which a finding may rest that are not loaded for the day asked for. */
  Set<Cause> notLoaded(String finding);

  /** Told of the dates that were compared. */
  void compared(Value left, Value right);
}
