package nl.toetssteen.engine.rules;

import nl.toetssteen.facts.Bevindingen;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/**
 * Decides which rules fire, and tells the findings which of them is writing; lives as long as one
 * unit instance. A listener would hear the same, but costs an object at both ends of every firing.
 */
final class Tracing implements AgendaFilter {
  private final Bevindingen findings;
  private final RuleChange change;
  private @Nullable String rule;

  Tracing(Bevindingen findings, RuleChange change) {
    this.findings = findings;
    this.change = change;
  }

  @Override
  public boolean accept(Match match) {
    Object serves = match.getRule().getMetaData().get(RuleProgram.WAITS_FOR);
    return fires(match.getRule().getName(), serves instanceof String finding ? finding : null);
  }

  /**
   * Whether a rule fires whose conditions hold.
   *
   * @param serves the only finding that it serves
   */
  boolean fires(String next, @Nullable String serves) {
    boolean fires = change.fires(next);
    if (fires) {
      rule = next;
      findings.regel(next, serves);
    }
    return fires;
  }

  /** A rule has fired: what comes next is a condition. */
  void asks() {
    rule = null;
  }

  /** The rule that was at work when it failed, unless it was a condition that failed. */
  IllegalStateException failed(String unit, Exception cause) {
    boolean condition = rule == null || cause instanceof ConstraintEvaluationException;
    String where = condition ? "A condition" : "Rule \"" + rule + "\"";
    return new IllegalStateException(where + " of unit " + unit + " failed", cause);
  }
}
