package nl.toetssteen.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.toetssteen.engine.Engine;
import nl.toetssteen.engine.Evaluated;
import nl.toetssteen.engine.Question;

/**
 * Evaluates a question with changes; what was tried for one part of the answer is kept for the
 * others, because most changes touch them all. Not safe for threads.
 */
final class Trials {
  private static final int MOST_KEPT = 600;

  private final Engine engine;
  private final Question question;
  private final Map<Set<Change>, Optional<Evaluated>> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<Change>, Optional<Evaluated>> eldest) {
          return size() > MOST_KEPT;
        }
      };

  Trials(Engine engine, Question question) {
    this.engine = engine;
    this.question = question;
  }

  /** The answer with these changes; empty where they make the facts impossible. */
  Optional<Evaluated> of(List<Change> changes) {
    Set<Change> key = Set.copyOf(changes);
    Optional<Evaluated> known = kept.get(key);
    if (known == null) {
      known = evaluate(changes);
      kept.put(key, known);
    }
    return known;
  }

  private Optional<Evaluated> evaluate(List<Change> changes) {
    Question changed = question;
    for (Change change : changes) {
      changed = changed == null ? null : change.apply(changed);
    }
    return Optional.ofNullable(changed).map(engine::evaluate);
  }
}
