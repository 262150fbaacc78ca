package nl.toetssteen.engine.program;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.toetssteen.facts.Bevinding;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.FactItem;
import nl.toetssteen.facts.Kandidaat;
import nl.toetssteen.facts.Value;

/** Candidates as if rules had found them; every name of a cause is a missing fact. */
record Given(List<Kandidaat> candidates, Value finding, Value presence) implements Inputs {
  @Override
  public Value value(Variable.Leaf leaf, FactItem subject) {
    return leaf.kind() == Variable.Kind.FINDING_PRESENT ? presence : finding;
  }

  @Override
  public Set<String> facts(Variable.Leaf leaf, FactItem subject) {
    return Set.of();
  }

  @Override
  public boolean restsOn(Variable.Leaf leaf, String judgement) {
    return false;
  }

  @Override
  public List<Bevinding> clocks() {
    return List.of();
  }

  @Override
  public List<Kandidaat> candidates(String name, FactItem subject) {
    return candidates;
  }

  @Override
  public Set<Cause> causes(Collection<String> names) {
    Set<Cause> causes = new TreeSet<>();
    names.forEach(name -> causes.add(Cause.fact(name)));
    return causes;
  }

  @Override
  public Set<Cause> notLoaded(String finding) {
    return Set.of();
  }

  @Override
  public void compared(Value left, Value right) {}
}
