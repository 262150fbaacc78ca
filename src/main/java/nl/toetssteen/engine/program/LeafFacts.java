package nl.toetssteen.engine.program;

import java.util.Set;
import nl.toetssteen.facts.FactItem;
import org.jspecify.annotations.Nullable;

/** The facts on which the leaves of one run rest, each looked up once. */
final class LeafFacts {
  private final Inputs inputs;
  private final @Nullable FactItem subject;
  private final @Nullable Set<String>[] known;

  @SuppressWarnings({"unchecked", "rawtypes"})
  LeafFacts(Inputs inputs, @Nullable FactItem subject, int slots) {
    this.inputs = inputs;
    this.subject = subject;
    this.known = new Set[slots];
  }

  Set<String> of(int slot, Variable.Leaf leaf) {
    Set<String> facts = known[slot];
    if (facts == null) {
      facts = inputs.facts(leaf, subject);
      known[slot] = facts;
    }
    return facts;
  }
}
