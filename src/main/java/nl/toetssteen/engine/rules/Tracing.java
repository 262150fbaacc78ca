package nl.toetssteen.engine.rules;

import nl.toetssteen.facts.Bevindingen;
import org.drools.core.event.DefaultAgendaEventListener;
import org.drools.ruleunits.api.conf.RuleConfig;
import org.drools.ruleunits.impl.conf.RuleConfigImpl;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;

/** Tells the findings which rule is writing them; lives as long as one unit instance. */
final class Tracing extends DefaultAgendaEventListener {
  private final Bevindingen findings;
  private @Nullable String rule;

  Tracing(Bevindingen findings) {
    this.findings = findings;
  }

  /** The configuration of a unit instance that is traced. */
  RuleConfig configuration() {
    RuleConfigImpl config = new RuleConfigImpl();
    config.getAgendaEventListeners().add(this);
    return config;
  }

  /** The rule that was at work when it failed; without one it was a condition that failed. */
  IllegalStateException failed(String unit, RuntimeException cause) {
    String where = rule == null ? "A condition" : "Rule \"" + rule + "\"";
    return new IllegalStateException(where + " of unit " + unit + " failed", cause);
  }

  @Override
  public void beforeMatchFired(BeforeMatchFiredEvent event) {
    rule = event.getMatch().getRule().getName();
    findings.regel(rule);
  }

  @Override
  public void afterMatchFired(AfterMatchFiredEvent event) {
    rule = null;
    findings.regel(null);
  }
}
