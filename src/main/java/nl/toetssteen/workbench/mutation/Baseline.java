package nl.toetssteen.workbench.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.toetssteen.Bench;
import nl.toetssteen.engine.Question;
import nl.toetssteen.explain.Explainer;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.workbench.cases.Case;
import nl.toetssteen.workbench.cases.CaseRunner;
import nl.toetssteen.workbench.cases.Expectation;
import nl.toetssteen.workbench.mutation.change.CaseTrace;
import nl.toetssteen.workbench.mutation.change.Recorder;
import org.jspecify.annotations.Nullable;

/** Asks cases under the law as it is, and traces what they touch. */
final class Baseline {
  private static final String DATES = "voldaanVanaf";
  private static final String PARTS = "deeltoetsingen";

  private final Bench bench;
  private final Recorder.WatchedLaw watched;

  Baseline(Bench bench, Recorder.WatchedLaw watched) {
    this.bench = bench;
    this.watched = watched;
  }

  /** A case that does not pass on the law as it is. */
  static final class FailingCaseException extends Exception {
    private static final long serialVersionUID = 1;
  }

  /**
   * The trace of a case; what it asserts of dates is traced apart, because it takes a timeline.
   * None for a case that expects a refusal: it does not reach the law.
   */
  List<CaseTrace> traces(Case tested) throws FailingCaseException {
    JsonNode expected = tested.expected();
    if (!expected.path("fout").isMissingNode()) {
      return List.of();
    }
    try {
      Question question = bench.question(tested.request());
      List<CaseTrace> traces = new ArrayList<>();
      JsonNode plain = without(expected);
      if (!plain.isEmpty()) {
        traces.add(trace(new CaseTrace(question, plain, null)));
      }
      if (CaseRunner.looksAtDates(expected)) {
        JsonNode dates = dates(expected);
        Set<String> conditions = new TreeSet<>();
        dates.findValues(DATES).forEach(d -> d.fieldNames().forEachRemaining(conditions::add));
        Set<String> tables = Upstream.of(bench.law(question), conditions);
        traces.add(trace(new CaseTrace(question, dates, tables)));
      }
      return traces;
    } catch (RuntimeException e) {
      throw new FailingCaseException();
    }
  }

  private CaseTrace trace(CaseTrace trace) throws FailingCaseException {
    watched.follow(trace);
    try {
      Antwoord answer =
          bench.answer(
              trace.question(),
              new Recorder(watched, trace),
              new Explainer.Scope(trace.dated(), false));
      if (!Expectation.differences(trace.expected(), answer).isEmpty()) {
        throw new FailingCaseException();
      }
      return trace;
    } finally {
      watched.done();
    }
  }

  /** What is asserted besides dates. */
  private static JsonNode without(JsonNode expected) {
    ObjectNode plain = expected.deepCopy();
    plain.remove(DATES);
    plain.remove(PARTS);
    ObjectNode parts = parts(expected, Baseline::without);
    if (parts != null) {
      plain.set(PARTS, parts);
    }
    return plain;
  }

  /** What is asserted of dates. */
  private static JsonNode dates(JsonNode expected) {
    ObjectNode dates = JsonNodeFactory.instance.objectNode();
    if (expected.has(DATES)) {
      dates.set(DATES, expected.get(DATES));
    }
    ObjectNode parts = parts(expected, Baseline::dates);
    if (parts != null) {
      dates.set(PARTS, parts);
    }
    return dates;
  }

  private interface Part {
    JsonNode of(JsonNode expected);
  }

  private static @Nullable ObjectNode parts(JsonNode expected, Part part) {
    ObjectNode parts = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> entry : expected.path(PARTS).properties()) {
      JsonNode asserted = part.of(entry.getValue());
      if (!asserted.isEmpty()) {
        parts.set(entry.getKey(), asserted);
      }
    }
    return parts.isEmpty() ? null : parts;
  }
}
