package nl.toetssteen.engine;

import java.time.LocalDate;
import java.util.Map;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.rules.RuleChange;
import nl.toetssteen.facts.Bevindingen;
import org.jspecify.annotations.Nullable;

/** Law that is tried out with something changed in it, to see who notices. */
public interface Trial {
  /** The law as it is. */
  Trial NONE = new Trial() {};

  /** The law that is applied instead of this; the same object for the same law. */
  default DecisionLaw law(DecisionLaw law) {
    return law;
  }

  /** What is changed in the rules. */
  default RuleChange rules() {
    return RuleChange.NONE;
  }

  /** Whether rules that wait until somebody asks for a finding are not to wait. */
  default boolean findsAll() {
    return false;
  }

  /** Hears that a rule asked for a figure. */
  default void asked(String figure) {}

  /**
   * What the rules found about this question before; null where they must run.
   *
   * @param law as it is, without what is changed
   */
  default @Nullable Bevindingen known(
      DecisionLaw law, Question question, Map<String, LocalDate> commencements) {
    return null;
  }

  /** Hears what the rules found. */
  default void found(
      DecisionLaw law,
      Question question,
      Map<String, LocalDate> commencements,
      Bevindingen findings) {}
}
