package nl.toetssteen.workbench.mutation.change;

import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.rules.RuleChange;
import nl.toetssteen.facts.Bevinding;
import org.jspecify.annotations.Nullable;

/**
 * A rule that does not fire, or that finds something else.
 *
 * @param finding what is found otherwise; null where the rule does not fire
 */
public record RuleAlteration(String rule, @Nullable String finding, FindingFlip flip)
    implements Alteration {

  @Override
  public DecisionLaw apply(DecisionLaw law) {
    return law;
  }

  @Override
  public RuleChange rules() {
    return new RuleChange() {
      @Override
      public boolean fires(String name) {
        return finding != null || !name.equals(rule);
      }

      @Override
      public Bevinding writes(Bevinding found) {
        boolean here = rule.equals(found.regel()) && found.naam().equals(finding);
        return here ? flip.apply(found) : found;
      }
    };
  }

  @Override
  public boolean reaches(CaseTrace trace) {
    return finding == null ? trace.fired(rule) : trace.wrote(rule, finding);
  }

  @Override
  public boolean onlyFindings(CaseTrace trace) {
    return true;
  }

  @Override
  public boolean leavesFindings(CaseTrace trace) {
    return false;
  }
}
