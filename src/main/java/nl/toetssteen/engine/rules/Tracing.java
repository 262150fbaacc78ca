package nl.toetssteen.engine.rules;

import nl.toetssteen.facts.Bevindingen;
import org.drools.core.event.DefaultAgendaEventListener;
import org.drools.ruleunits.api.conf.RuleConfig;
import org.drools.ruleunits.impl.conf.RuleConfigImpl;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;

/** Tells the findings which rule is writing them; lives as long as one unit instance. */
final class Tracing extends DefaultAgendaEventListener {
  private final Bevindingen findings;

  Tracing(Bevindingen findings) {
    this.findings = findings;
  }

  /** The configuration of a unit instance that is traced. */
  static RuleConfig into(Bevindingen findings) {
    RuleConfigImpl config = new RuleConfigImpl();
    config.getAgendaEventListeners().add(new Tracing(findings));
    return config;
  }

  @Override
  public void beforeMatchFired(BeforeMatchFiredEvent event) {
    findings.regel(event.getMatch().getRule().getName());
  }

  @Override
  public void afterMatchFired(AfterMatchFiredEvent event) {
    findings.regel(null);
  }
}
