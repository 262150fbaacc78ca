package nl.toetssteen.engine.program;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.toetssteen.facts.Cause;

/** Numbers the causes that one run meets, so that sets of them are bits. */
final class CauseIndex {
  private final Map<Cause, Integer> numbers = new HashMap<>();
  private final List<Cause> causes = new ArrayList<>();
  private final BitSet judgements = new BitSet();

  /** Adds causes to a set. */
  void add(Set<Cause> some, BitSet sink) {
    for (Cause cause : some) {
      sink.set(number(cause));
    }
  }

  private int number(Cause cause) {
    Integer known = numbers.get(cause);
    if (known != null) {
      return known;
    }
    int number = causes.size();
    causes.add(cause);
    numbers.put(cause, number);
    if (cause.kind() == Cause.Kind.JUDGEMENT) {
      judgements.set(number);
    }
    return number;
  }

  /** Whether there is a cause, and every one is a judgement. */
  boolean judgementsOnly(BitSet set) {
    for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
      if (!judgements.get(i)) {
        return false;
      }
    }
    return !set.isEmpty();
  }

  /** Takes the judgements out. */
  void removeJudgements(BitSet set) {
    set.andNot(judgements);
  }

  /** The causes themselves. */
  SortedSet<Cause> of(BitSet set) {
    SortedSet<Cause> named = new TreeSet<>();
    for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
      named.add(causes.get(i));
    }
    return named;
  }
}
