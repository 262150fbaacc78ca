package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.toetssteen.engine.Evaluation.Choice;
import nl.toetssteen.engine.Evaluation.Kind;
import nl.toetssteen.engine.Evaluation.Part;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.loading.RegimeLaw;
import nl.toetssteen.engine.loading.Ways;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.program.Run;
import nl.toetssteen.engine.table.Match;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.FactItem;
import nl.toetssteen.facts.FactList;
import nl.toetssteen.facts.Value;
import nl.toetssteen.law.content.Judgement;
import org.jspecify.annotations.Nullable;

/** Answers for the case and each subject: which regime, which readings, and what follows. */
final class Evaluator {
  private final DecisionLaw law;
  private final Function<Map<String, String>, CaseInputs> inputs;

  /**
   * An evaluator for one question.
   *
   * @param inputs the facts and findings under given answers to judgements
   */
  Evaluator(DecisionLaw law, Function<Map<String, String>, CaseInputs> inputs) {
    this.law = law;
    this.inputs = inputs;
  }

  Evaluation evaluate(Question question) {
    CaseInputs base = inputs.apply(question.answers());
    List<Part> subjects = subjects(question, base);
    if (law.answersItself()) {
      return unit(question, base, null).and(subjects);
    }
    FactList list = base.dossier().list(Objects.requireNonNull(law.subjectList()));
    return Combination.ofSubjects(
        subjects, list.complete() ? Set.of() : Set.of(Cause.fact(list.name())));
  }

  private List<Part> subjects(Question question, CaseInputs base) {
    List<Part> parts = new ArrayList<>();
    if (law.subjectList() != null) {
      for (FactItem item : base.dossier().list(law.subjectList()).items()) {
        parts.add(new Part(Kind.SUBJECT, item.path(), item.ref(), unit(question, base, item)));
      }
    }
    return parts;
  }

  /** The case itself or one subject. */
  private Evaluation unit(Question question, CaseInputs base, @Nullable FactItem subject) {
    Run run = new Run(law.framework(), base, law.answersItself() ? null : subject);
    List<Choice> choices = Framework.choices(run);
    Set<Cause> open = Framework.causes(run);
    Judgement reading = Readings.chooser(law, open);
    if (reading != null) {
      return byReading(question, reading, subject).within(choices);
    }
    List<Part> parts = new ArrayList<>();
    for (String regime : choices.stream().map(Choice::regime).distinct().toList()) {
      parts.add(new Part(Kind.REGIME, regime, null, regime(question, base, regime, subject)));
    }
    return Combination.ofRegimes(parts, choices, Framework.isSettled(run), open).within(choices);
  }

  /** Where only a reading leaves open which regime applies, each reading with its own regime. */
  private Evaluation byReading(Question question, Judgement reading, @Nullable FactItem subject) {
    List<Part> parts = new ArrayList<>();
    for (String option : reading.options().keySet()) {
      Map<String, String> answers = question.answersAnd(reading.id(), option);
      Evaluation under = unit(question.answering(answers), inputs.apply(answers), subject);
      parts.add(new Part(Kind.READING, reading.id() + "=" + option, null, under));
    }
    return Combination.ofRegimeReadings(parts, Cause.judgement(reading.id()));
  }

  private Evaluation regime(
      Question question, CaseInputs base, String id, @Nullable FactItem subject) {
    RegimeLaw regime = law.regimes().get(id);
    if (regime == null) {
      return Combination.NOT_APPLICABLE;
    }
    Program program = subject == null ? regime.own() : regime.subject();
    if (!program.answers()) {
      return Combination.NOT_APPLICABLE;
    }
    return new Readings(law, inputs, program, subject).evaluate(question, base);
  }

  /** Reads the choice of regime off toetsingskader.dmn: regime, manner and second regime. */
  private static final class Framework {
    private Framework() {}

    static List<Choice> choices(Run run) {
      Match match = run.match(0);
      List<Choice> choices = new ArrayList<>();
      for (Row row : match.rows()) {
        String way = text(row, 1, run);
        choices.add(new Choice(text(row, 0, run), way, match, row, run));
        if (!way.equals(Ways.SINGLE)) {
          choices.add(new Choice(text(row, 2, run), way, match, row, run));
        }
      }
      return distinct(choices);
    }

    /** Distinct, so that one regime chosen by two possible rows is evaluated once. */
    private static List<Choice> distinct(List<Choice> choices) {
      Set<String> seen = new LinkedHashSet<>();
      return choices.stream().filter(c -> seen.add(c.regime() + "|" + c.way())).toList();
    }

    /** Whether it is certain which row applies. */
    static boolean isSettled(Run run) {
      return run.match(0).certain();
    }

    /** Why it is not certain. */
    static Set<Cause> causes(Run run) {
      return isSettled(run) ? Set.of() : run.causesOfTable(0);
    }

    private static String text(Row row, int column, Run run) {
      if (row.outputs().get(column).eval(run) instanceof Value.Known known) {
        return (String) known.value();
      }
      throw new IllegalStateException(
          "Row " + row.id() + " of toetsingskader leaves an output open");
    }
  }
}
