package nl.toetssteen.workbench.mutation.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.toetssteen.engine.Question;
import nl.toetssteen.engine.feel.Scope;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.program.Run;
import nl.toetssteen.engine.table.Match;
import nl.toetssteen.facts.Bevindingen;
import org.jspecify.annotations.Nullable;

/**
 * What one case touches in the law as it is: tables and how they came out, rules, figures. Filled
 * by one thread; after that its own lock guards the runs in it.
 */
public final class CaseTrace {
  private final Question question;
  private final JsonNode expected;
  private final @Nullable Set<String> concerned;
  private final Map<String, List<Hit>> hits = new HashMap<>();
  private final Map<String, Set<Run>> runs = new HashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final Set<String> inputs = new HashSet<>();
  private final Set<String> fired = new HashSet<>();
  private final Set<String> wrote = new HashSet<>();
  private final Map<Key, Bevindingen> findings = new ConcurrentHashMap<>();

  private record Key(
      int law, LocalDate day, Map<String, String> answers, Map<String, LocalDate> commencements) {}

  /**
   * A trace to be filled.
   *
   * @param expected what the case asserts, or a part of it
   * @param concerned for what is asserted of dates: the tables on which it rests; else null
   */
  public CaseTrace(Question question, JsonNode expected, @Nullable Set<String> concerned) {
    this.question = question;
    this.expected = expected;
    this.concerned = concerned;
  }

  public JsonNode expected() {
    return expected;
  }

  public Question question() {
    return question;
  }

  /** Whether its answer takes a timeline, which takes long. */
  public boolean dated() {
    return concerned != null;
  }

  public void matched(String level, Match match, Scope scope) {
    if (concerned != null && !concerned.contains(match.table().path())) {
      return;
    }
    hits.computeIfAbsent(match.table().path(), path -> new ArrayList<>())
        .add(new Hit(match, scope));
    inputs.addAll(match.table().source().inputs().keySet());
    if (scope instanceof Run run) {
      runs.computeIfAbsent(level, key -> new LinkedHashSet<>()).add(run);
    }
  }

  public void asks(String figure) {
    asked.add(figure);
  }

  public void fires(String rule) {
    fired.add(rule);
  }

  public void writes(String rule, String finding) {
    wrote.add(rule + "|" + finding);
  }

  /** How a table came out, each time. */
  public List<Hit> hits(String path) {
    return hits.getOrDefault(path, List.of());
  }

  /** The runs of a level that matched any table. */
  public Set<Run> runs(String level) {
    return runs.getOrDefault(level, Set.of());
  }

  /** Whether a rule asked for this figure. */
  public boolean asked(String figure) {
    return asked.contains(figure);
  }

  /** Whether a table that was matched has this input. */
  public boolean reads(String input) {
    return inputs.contains(input);
  }

  public boolean fired(String rule) {
    return fired.contains(rule);
  }

  public boolean wrote(String rule, String finding) {
    return wrote.contains(rule + "|" + finding);
  }

  public boolean runsRules() {
    return !fired.isEmpty();
  }

  @Nullable Bevindingen known(
      DecisionLaw law, Question asked, Map<String, LocalDate> commencements) {
    return findings.get(key(law, asked, commencements));
  }

  public void keep(
      DecisionLaw law, Question asked, Map<String, LocalDate> commencements, Bevindingen found) {
    findings.put(key(law, asked, commencements), found);
  }

  private static Key key(DecisionLaw law, Question asked, Map<String, LocalDate> commencements) {
    return new Key(
        System.identityHashCode(law), asked.referenceDate(), asked.answers(), commencements);
  }

  /** One table as it came out on what a run knew. */
  public record Hit(Match match, Scope scope) {}
}
