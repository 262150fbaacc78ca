package nl.toetssteen.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.toetssteen.engine.Evaluated;
import nl.toetssteen.engine.Evaluation;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.program.Run;
import nl.toetssteen.engine.tree.Kleene;
import nl.toetssteen.explain.answer.Ontbrekend;
import nl.toetssteen.explain.answer.Oordeel;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.law.content.Judgement;

/** What is unanswered and still matters, the most decisive first. */
final class Gaps {
  private final Sources sources;
  private final Vocabulary vocabulary;
  private final Evaluated evaluated;
  private final Evaluation evaluation;
  private final Map<String, List<String>> waiting = new HashMap<>();

  /** The gaps in the whole of an evaluation or a part of it. */
  Gaps(Sources sources, Vocabulary vocabulary, Evaluated evaluated, Evaluation evaluation) {
    this.sources = sources;
    this.vocabulary = vocabulary;
    this.evaluated = evaluated;
    this.evaluation = evaluation;
    collect(evaluation, waiting);
  }

  List<Ontbrekend> missing(Decisiveness decisiveness) {
    List<String> open = ids(evaluation, Cause.Kind.FACT);
    Map<String, Integer> weight = decisiveness.of(evaluated, open);
    List<Ontbrekend> missing = new ArrayList<>();
    for (String fact : open) {
      missing.add(
          new Ontbrekend(
              fact,
              vocabulary.question(fact),
              waiting.getOrDefault(fact, List.of()),
              vocabulary.who(fact)));
    }
    missing.sort(
        Comparator.<Ontbrekend>comparingInt(m -> -weight.getOrDefault(m.feit(), 0))
            .thenComparingInt(m -> -m.voorwaarden().size())
            .thenComparingInt(m -> vocabulary.order(m.feit()))
            .thenComparing(Ontbrekend::feit));
    return missing;
  }

  /** Open judgements, and those that follow the answer without deciding it. */
  List<Oordeel> judgements() {
    List<Oordeel> judgements = new ArrayList<>();
    for (String id : ids(evaluation, Cause.Kind.JUDGEMENT)) {
      judgements.add(
          judgement(vocabulary.judgement(id), true, waiting.getOrDefault(id, List.of())));
    }
    for (Judgement judgement : vocabulary.judgements()) {
      if (follows(judgement, evaluated, evaluation)) {
        judgements.add(judgement(judgement, false, List.of()));
      }
    }
    judgements.sort(
        Comparator.comparing(Oordeel::beslissend)
            .reversed()
            .thenComparingInt(o -> -o.voorwaarden().size())
            .thenComparing(Oordeel::id));
    return judgements;
  }

  /** It follows this outcome, a regime that answered reads it, and nobody has answered it there. */
  private static boolean follows(Judgement judgement, Evaluated evaluated, Evaluation evaluation) {
    return evaluation.code() != null
        && !judgement.decisive()
        && judgement.outcomes().contains(evaluation.code())
        && Level.levels(evaluation).stream()
            .map(Evaluation::run)
            .filter(Objects::nonNull)
            .anyMatch(
                run ->
                    run.reads(judgement.id())
                        && evaluated.answer(judgement.id(), run.subject()) == null);
  }

  /** Ids of all judgements that are asked for, sorted. */
  static List<String> asked(Evaluated evaluated, Evaluation evaluation) {
    return Stream.concat(
            ids(evaluation, Cause.Kind.JUDGEMENT).stream(),
            evaluated.law().judgements().all().stream()
                .filter(judgement -> follows(judgement, evaluated, evaluation))
                .map(Judgement::id))
        .sorted()
        .distinct()
        .toList();
  }

  private Oordeel judgement(Judgement judgement, boolean decisive, List<String> conditions) {
    return new Oordeel(
        judgement.id(),
        judgement.question(),
        List.copyOf(judgement.options().keySet()),
        judgement.options(),
        judgement.answerer().name(),
        sources.quote(judgement.source(), judgement.verification().name()),
        judgement.policy(),
        judgement.caseLaw(),
        decisive,
        conditions);
  }

  /** What leaves it open and is of this kind, sorted. */
  static List<String> ids(Evaluation evaluation, Cause.Kind kind) {
    return evaluation.open().stream().filter(c -> c.kind() == kind).map(Cause::id).toList();
  }

  /** Which conditions wait for which cause, parts included. */
  private static void collect(Evaluation evaluation, Map<String, List<String>> sink) {
    Run run = evaluation.run();
    if (run != null) {
      for (int i = 0; i < run.program().conditions().size(); i++) {
        if (Kleene.open(run.condition(i))) {
          add(run, i, sink);
        }
      }
    }
    evaluation.parts().forEach(part -> collect(part.evaluation(), sink));
  }

  private static void add(Run run, int index, Map<String, List<String>> sink) {
    Program.Condition condition = run.program().conditions().get(index);
    Set<Cause> causes = run.causesOfCondition(index);
    for (Cause cause : causes) {
      List<String> conditions = sink.computeIfAbsent(cause.id(), id -> new ArrayList<>());
      if (!conditions.contains(condition.id())) {
        conditions.add(condition.id());
      }
    }
  }
}
