package nl.toetssteen.engine;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.program.Run;
import nl.toetssteen.engine.table.Match;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.facts.Cause;
import org.jspecify.annotations.Nullable;

/**
 * What the engine concludes about a case, a subject, a regime or a reading.
 *
 * @param code outcome code; null unless decided
 * @param outcome the outcome as declared; null unless one run decided it
 * @param possible the codes that are still possible, worst first
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

  /** A regime and the row that chose it. */
  public record Choice(String regime, String way, Match match, Row row) {}

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

  Evaluation within(List<Choice> choices) {
    return new Evaluation(status, code, outcome, possible, choices, run, parts, open, contested);
  }

  Evaluation and(List<Part> more) {
    List<Part> all = new java.util.ArrayList<>(parts);
    all.addAll(more);
    return new Evaluation(
        status, code, outcome, possible, framework, run, List.copyOf(all), open, contested);
  }
}
