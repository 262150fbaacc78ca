package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.program.Run;
import nl.toetssteen.engine.table.Match;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the engine concludes about a case, a subject, a regime or a reading.
 *
 * @param code outcome code; null unless decided
 * @param outcome the outcome as declared; null unless one run decided it
 * @param possible the codes that are still possible
 * @param framework the regimes that apply or may apply, with the rows that chose them
 * @param run the level that answered; null where only parts did
 * @param parts the answers per subject, regime or reading
 * @param open why it is not decided
 * @param contested whether contested regimes lead to different outcomes
 */
public record Evaluation(
    Status status,
    @Nullable String code,
    Program.@Nullable Outcome outcome,
    Set<String> possible,
    List<Choice> framework,
    @Nullable Run run,
    List<Part> parts,
    SortedSet<Cause> open,
    boolean contested) {

  /** Code for subjects that are all decided, but not alike. */
  public static final String PER_SUBJECT = "PER_ONDERWERP";

  /** A regime and the row that chose it, in the run that matched it. */
  public record Choice(String regime, String way, Match match, Row row, Run run) {}

  /**
   * A part of the answer.
   *
   * @param label path of the subject, id of the regime, or judgements with their options
   * @param ref the caller's reference of the subject, or null
   */
  public record Part(Kind kind, String label, @Nullable String ref, Evaluation evaluation) {}

  /** What the parts of an answer divide it by. */
  public enum Kind {
    SUBJECT,
    REGIME,
    READING
  }

  /**
   * The codes among which its own was or will be, worst first, as good ones in one step; none where
   * only subjects answer.
   */
  public List<List<String>> steps() {
    if (run != null) {
      return run.program().steps();
    }
    return parts.stream()
        .filter(part -> part.kind() != Kind.SUBJECT)
        .map(part -> part.evaluation().steps())
        .filter(all -> code == null || all.stream().anyMatch(step -> step.contains(code)))
        .findFirst()
        .orElse(List.of());
  }

  /** What belongs to the outcome, by label; of several regimes only what they all say. */
  public Map<String, Object> data() {
    Map<String, Object> data = new LinkedHashMap<>();
    if (outcome == null) {
      return data;
    }
    if (run != null) {
      outcome.data().forEach((label, slot) -> add(data, label, run.get(slot)));
      return data;
    }
    List<Map<String, Object>> all =
        parts.stream()
            .filter(part -> part.kind() != Kind.SUBJECT)
            .map(part -> part.evaluation().data())
            .toList();
    if (!all.isEmpty()) {
      data.putAll(all.get(0));
      all.forEach(other -> data.entrySet().retainAll(other.entrySet()));
    }
    return data;
  }

  private static void add(Map<String, Object> data, String label, Value value) {
    if (value instanceof Value.Known known) {
      data.put(label, known.value());
    }
  }

  Evaluation within(List<Choice> choices) {
    return new Evaluation(status, code, outcome, possible, choices, run, parts, open, contested);
  }

  Evaluation and(List<Part> more) {
    List<Part> all = new ArrayList<>(parts);
    all.addAll(more);
    return new Evaluation(
        status, code, outcome, possible, framework, run, List.copyOf(all), open, contested);
  }
}
