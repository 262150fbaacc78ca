package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import nl.toetssteen.engine.Evaluation.Kind;
import nl.toetssteen.engine.Evaluation.Part;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.program.Run;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.FactItem;
import nl.toetssteen.law.content.Judgement;
import org.jspecify.annotations.Nullable;

/** Runs a level under every named reading that still matters, and sees whether they agree. */
final class Readings {
  private static final int MOST = 16;

  private final DecisionLaw law;
  private final Function<Map<String, String>, CaseInputs> inputs;
  private final Program program;
  private final @Nullable FactItem subject;

  Readings(
      DecisionLaw law,
      Function<Map<String, String>, CaseInputs> inputs,
      Program program,
      @Nullable FactItem subject) {
    this.law = law;
    this.inputs = inputs;
    this.program = program;
    this.subject = subject;
  }

  Evaluation evaluate(Question question, CaseInputs base) {
    Evaluation plain = once(base);
    if (plain.status() != Status.BEOORDELING_VEREIST) {
      return plain;
    }
    List<Part> leaves = new ArrayList<>();
    if (!split(question, plain, "", leaves) || leaves.isEmpty()) {
      return plain;
    }
    return Combination.ofReadings(plain, leaves);
  }

  /** False when there are more combinations than can be shown. */
  private boolean split(Question question, Evaluation open, String label, List<Part> leaves) {
    Judgement judgement =
        open.status() == Status.BEOORDELING_VEREIST ? firstNamed(open.open()) : null;
    if (judgement == null) {
      if (!label.isEmpty()) {
        leaves.add(new Part(Kind.READING, label, null, open));
      }
      return leaves.size() <= MOST;
    }
    for (String option : judgement.options().keySet()) {
      Map<String, String> answers = question.answersAnd(judgement.id(), option);
      Evaluation under = once(inputs.apply(answers));
      String longer = (label.isEmpty() ? "" : label + ", ") + judgement.id() + "=" + option;
      if (!split(question.answering(answers), under, longer, leaves)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Judgement firstNamed(SortedSet<Cause> open) {
    for (Cause cause : open) {
      Judgement judgement = law.judgements().find(cause.id()).orElse(null);
      if (judgement != null && !judgement.yesOrNo()) {
        return judgement;
      }
    }
    return null;
  }

  private Evaluation once(CaseInputs base) {
    Run run = new Run(program, base, subject);
    Run.Answer answer = run.answer();
    SortedSet<String> possible = new TreeSet<>();
    answer.possible().forEach(outcome -> possible.add(outcome.code()));
    boolean decided = answer.possible().size() == 1;
    Program.Outcome outcome = decided ? answer.possible().get(0) : null;
    return new Evaluation(
        decided ? Status.BESLIST : Combination.openStatus(answer.causes()),
        outcome == null ? null : outcome.code(),
        outcome,
        possible,
        List.of(),
        run,
        List.of(),
        decided ? new TreeSet<>() : answer.causes(),
        false);
  }
}
