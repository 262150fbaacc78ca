package nl.toetssteen.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.toetssteen.engine.Engine;
import nl.toetssteen.engine.Evaluated;
import nl.toetssteen.engine.Evaluation;
import nl.toetssteen.engine.Evaluation.Kind;
import nl.toetssteen.engine.Evaluation.Part;
import nl.toetssteen.engine.Question;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.program.Run;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Boom;
import nl.toetssteen.explain.answer.Kader;
import nl.toetssteen.explain.answer.Kort;
import nl.toetssteen.explain.answer.Ommekeer;
import nl.toetssteen.explain.answer.Ontvangstbewijs;
import nl.toetssteen.explain.answer.Termijn;
import nl.toetssteen.explain.answer.Tijdvlak;
import nl.toetssteen.explain.answer.Uitkomst;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.law.LawLibrary;
import org.jspecify.annotations.Nullable;

/** Evaluates a question and explains the answer; thread-safe. */
public final class Explainer {
  private final Engine engine;
  private final Sources sources;
  private final Signals signals;

  /** Explains what this engine answers under this law. */
  public Explainer(Engine engine, LawLibrary library) {
    this.engine = engine;
    this.sources = new Sources(library.sources());
    this.signals = new Signals(library, sources);
  }

  /** What to work out besides the answer; each costs evaluations. */
  public record Scope(boolean timeline, boolean turnabout) {
    /** Everything. */
    public static final Scope FULL = new Scope(true, true);
  }

  /** The explained answer. */
  public Antwoord explain(Question question, Scope scope, Ontvangstbewijs receipt) {
    boolean days = scope.timeline() || scope.turnabout();
    Timeline timeline = days ? Timeline.of(engine, engine.series(question)) : null;
    Evaluated evaluated = timeline == null ? engine.evaluate(question) : timeline.now();
    Vocabulary vocabulary = new Vocabulary(evaluated.law());
    Work work =
        new Work(evaluated, vocabulary, timeline, new Trials(engine, question), scope, receipt);
    return answer(work, Path.whole(), null);
  }

  /** The core of the answer: as {@link #explain} gives it, without working out the reasons. */
  public Kort brief(Question question) {
    Evaluated evaluated = engine.evaluate(question);
    return brief(evaluated, evaluated.evaluation(), null);
  }

  private static Kort brief(Evaluated evaluated, Evaluation evaluation, @Nullable Part part) {
    List<Kort> parts = new ArrayList<>();
    evaluation.parts().forEach(p -> parts.add(brief(evaluated, p.evaluation(), p)));
    return new Kort(
        part == null ? evaluated.question().decision() : null,
        label(part, Kind.SUBJECT),
        part == null ? null : part.ref(),
        label(part, Kind.REGIME),
        label(part, Kind.READING),
        evaluation.status().name(),
        evaluation.code(),
        Gaps.ids(evaluation, Cause.Kind.FACT),
        Gaps.asked(evaluated, evaluation),
        parts);
  }

  /** The tree of conditions behind the answer, with the outcome of each node. */
  public Boom tree(Question question) {
    return Trees.of(engine.evaluate(question).evaluation());
  }

  /** What is the same for all parts of one answer. */
  private record Work(
      Evaluated evaluated,
      Vocabulary vocabulary,
      @Nullable Timeline timeline,
      Trials trials,
      Scope scope,
      Ontvangstbewijs receipt) {}

  private Antwoord answer(
      Work work, Function<Evaluated, @Nullable Evaluation> path, @Nullable Part part) {
    Evaluated evaluated = work.evaluated();
    Evaluation evaluation = Objects.requireNonNull(path.apply(evaluated));
    Vocabulary vocabulary = work.vocabulary();
    Decisiveness decisiveness = new Decisiveness(engine, part == null && work.scope().turnabout());
    Gaps gaps = new Gaps(sources, vocabulary, evaluated, evaluation);
    boolean top = part == null;
    boolean unit = part == null || part.kind() == Kind.SUBJECT;
    Question question = evaluated.question();
    return new Antwoord(
        top ? question.decision() : null,
        top ? question.referenceDate() : null,
        label(part, Kind.SUBJECT),
        part == null ? null : part.ref(),
        label(part, Kind.REGIME),
        label(part, Kind.READING),
        evaluation.status().name(),
        outcome(evaluation),
        framework(evaluated, evaluation),
        new Conditions(sources, vocabulary).explain(evaluation, since(work, path)),
        parts(work, path, evaluation),
        new Ladders(sources).explain(evaluated, evaluation),
        clocks(evaluated, evaluation, part),
        gaps.missing(decisiveness),
        gaps.judgements(),
        unit ? stretches(work, path) : null,
        unit ? turnabout(work, path) : null,
        signals.of(evaluated, evaluation, top),
        top ? notAssessed(evaluated) : null,
        top ? work.receipt() : null);
  }

  /** Those of the case or subject; under a reading as that reading has them. */
  private List<Termijn> clocks(Evaluated evaluated, Evaluation evaluation, @Nullable Part part) {
    Clocks clocks = new Clocks(sources);
    Run run = evaluation.run();
    if (part == null || part.kind() == Kind.SUBJECT) {
      return clocks.explain(evaluated, evaluated.clocks(), label(part, Kind.SUBJECT));
    }
    if (part.kind() == Kind.REGIME || run == null) {
      return List.of();
    }
    String subject = run.subject() == null ? null : run.subject().path();
    return clocks.explain(evaluated, run.inputs().clocks(), subject);
  }

  private static @Nullable String label(@Nullable Part part, Kind kind) {
    return part != null && part.kind() == kind ? part.label() : null;
  }

  private List<Antwoord> parts(
      Work work, Function<Evaluated, @Nullable Evaluation> path, Evaluation evaluation) {
    List<Antwoord> parts = new ArrayList<>();
    for (Part part : evaluation.parts()) {
      parts.add(answer(work, Path.into(path, part), part));
    }
    return parts;
  }

  private static @Nullable List<Tijdvlak> stretches(
      Work work, Function<Evaluated, @Nullable Evaluation> path) {
    Timeline timeline = work.timeline();
    return timeline != null && work.scope().timeline() ? timeline.stretches(path) : null;
  }

  private static Map<String, LocalDate> since(
      Work work, Function<Evaluated, @Nullable Evaluation> path) {
    Timeline timeline = work.timeline();
    return timeline == null ? Map.of() : timeline.since(path);
  }

  private @Nullable List<Ommekeer> turnabout(
      Work work, Function<Evaluated, @Nullable Evaluation> path) {
    Timeline timeline = work.timeline();
    return timeline != null && work.scope().turnabout()
        ? new Turnabout(work.trials(), work.evaluated(), path, timeline).search()
        : null;
  }

  private static @Nullable Uitkomst outcome(Evaluation evaluation) {
    String code = evaluation.code();
    if (code == null) {
      return null;
    }
    Program.Outcome outcome = evaluation.outcome();
    if (outcome == null) {
      return new Uitkomst(code, "De uitkomst verschilt per onderwerp.", Map.of());
    }
    Map<String, Object> data = new LinkedHashMap<>();
    evaluation
        .data()
        .forEach(
            (label, value) ->
                data.put(label, value instanceof BigDecimal ? value : value.toString()));
    return new Uitkomst(code, outcome.text(), data);
  }

  private List<Kader> framework(Evaluated evaluated, Evaluation evaluation) {
    List<Kader> framework = new ArrayList<>();
    for (Evaluation.Choice choice : evaluation.framework()) {
      var regime = evaluated.law().regimes().get(choice.regime());
      framework.add(
          new Kader(
              choice.regime(),
              regime == null ? "geen regime" : regime.text().name(),
              choice.way(),
              choice.match().table().path(),
              choice.row().id(),
              sources.quote(choice.row().source(), choice.row().verification()),
              Conditions.reason(choice)));
    }
    return framework;
  }

  private static List<String> notAssessed(Evaluated evaluated) {
    Set<String> regimes = new LinkedHashSet<>();
    regimes(evaluated.evaluation(), regimes);
    Set<String> texts = new LinkedHashSet<>();
    for (String id : regimes) {
      var regime = evaluated.law().regimes().get(id);
      if (regime != null) {
        texts.addAll(regime.text().notAssessed());
      }
    }
    return List.copyOf(texts);
  }

  /** The regimes that apply or may apply to the case or to a subject. */
  private static void regimes(Evaluation evaluation, Set<String> sink) {
    evaluation.framework().forEach(choice -> sink.add(choice.regime()));
    evaluation.parts().forEach(part -> regimes(part.evaluation(), sink));
  }
}
