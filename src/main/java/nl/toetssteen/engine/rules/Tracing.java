package nl.toetssteen.engine.rules;

import java.util.List;
import nl.toetssteen.facts.Bevindingen;
import org.drools.core.event.DefaultAgendaEventListener;
import org.drools.ruleunits.api.conf.ClockType;
import org.drools.ruleunits.api.conf.RuleConfig;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.internal.event.rule.RuleEventListener;

/** Tells the findings which rule is writing them; lives as long as one unit instance. */
final class Tracing extends DefaultAgendaEventListener implements RuleConfig {
  private final Bevindingen findings;
  private ClockType clock = ClockType.REALTIME;

  Tracing(Bevindingen findings) {
    this.findings = findings;
  }

  @Override
  public void beforeMatchFired(BeforeMatchFiredEvent event) {
    findings.regel(event.getMatch().getRule().getName());
  }

  @Override
  public void afterMatchFired(AfterMatchFiredEvent event) {
    findings.regel(null);
  }

  @Override
  public List<AgendaEventListener> getAgendaEventListeners() {
    return List.of(this);
  }

  @Override
  public List<RuleRuntimeEventListener> getRuleRuntimeListeners() {
    return List.of();
  }

  @Override
  public List<RuleEventListener> getRuleEventListeners() {
    return List.of();
  }

  @Override
  public ClockType getClockType() {
    return clock;
  }

  @Override
  public void setClockType(ClockType clockType) {
    this.clock = clockType;
  }
}
