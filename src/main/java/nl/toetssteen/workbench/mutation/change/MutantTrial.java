package nl.toetssteen.workbench.mutation.change;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import nl.toetssteen.engine.Question;
import nl.toetssteen.engine.Trial;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.rules.RuleChange;
import nl.toetssteen.facts.Bevindingen;
import org.jspecify.annotations.Nullable;

/**
 * One case under changed law; what the rules find is not found again where the change leaves it.
 */
public final class MutantTrial implements Trial {
  private final Alteration change;
  private final IdentityHashMap<DecisionLaw, DecisionLaw> changed;
  private final CaseTrace trace;
  private final boolean leavesFindings;
  private boolean sameFindings = true;

  /**
   * A trial.
   *
   * @param changed by identity, what the change has made of the law so far
   */
  public MutantTrial(
      Alteration change, IdentityHashMap<DecisionLaw, DecisionLaw> changed, CaseTrace trace) {
    this.change = change;
    this.changed = changed;
    this.trace = trace;
    this.leavesFindings = change.leavesFindings(trace);
  }

  @Override
  public DecisionLaw law(DecisionLaw law) {
    return changed.computeIfAbsent(law, change::apply);
  }

  @Override
  public RuleChange rules() {
    return change.rules();
  }

  @Override
  public @Nullable Bevindingen known(
      DecisionLaw law, Question question, Map<String, LocalDate> commencements) {
    return leavesFindings ? trace.known(law, question, commencements) : null;
  }

  @Override
  public boolean findsAll() {
    return true;
  }

  @Override
  public void found(
      DecisionLaw law,
      Question question,
      Map<String, LocalDate> commencements,
      Bevindingen findings) {
    if (leavesFindings) {
      trace.keep(law, question, commencements, findings);
      return;
    }
    Bevindingen before = trace.known(law, question, commencements);
    sameFindings &= before != null && before.all().equals(findings.all());
  }

  /** Whether the rules found what they found before, each time they ran. */
  public boolean sameFindings() {
    return sameFindings;
  }
}
