package nl.toetssteen.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.facts.Bevindingen;
import org.jspecify.annotations.Nullable;

/**
 * What the rules found about one set of facts, kept for other reference dates where no rule asked
 * for the reference date. Not safe for threads.
 */
final class FindingMemo {
  private final Map<Key, Bevindingen> known = new HashMap<>();

  private record Key(
      DecisionLaw law, Map<String, LocalDate> commencements, Map<String, String> answers) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && law == key.law
          && commencements.equals(key.commencements)
          && answers.equals(key.answers);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(law) * 31 + answers.hashCode();
    }
  }

  @Nullable Bevindingen find(
      DecisionLaw law, Map<String, LocalDate> commencements, Map<String, String> answers) {
    return known.get(new Key(law, commencements, answers));
  }

  void keep(
      DecisionLaw law,
      Map<String, LocalDate> commencements,
      Map<String, String> answers,
      Bevindingen findings) {
    known.put(new Key(law, commencements, answers), findings);
  }
}
