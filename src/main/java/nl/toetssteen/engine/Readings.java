package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import nl.toetssteen.engine.Evaluation.Kind;
import nl.toetssteen.engine.Evaluation.Part;
import nl.toetssteen.engine.loading.DecisionLaw;
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

  /** The named reading on which the choice of a regime waits, if it waits on judgements only. */
  static @Nullable Judgement chooser(DecisionLaw law, Set<Cause> causes) {
    boolean judgementsOnly = causes.stream().allMatch(c -> c.kind() == Cause.Kind.JUDGEMENT);
    return judgementsOnly ? named(law, causes) : null;
  }

  /** The first judgement with named readings among these. */
  private static @Nullable Judgement named(DecisionLaw law, Set<Cause> causes) {
    for (Cause cause : causes) {
      Judgement judgement =
          cause.kind() == Cause.Kind.JUDGEMENT
              ? law.judgements().find(cause.id()).orElse(null)
              : null;
      if (judgement != null && !judgement.yesOrNo()) {
        return judgement;
      }
    }
    return null;
  }

  Evaluation evaluate(Question question, CaseInputs base) {
    Evaluation plain = once(base);
    Split split = new Split(plain.status() == Status.GEGEVENS_ONTBREKEN);
    if (split.judgement(plain) == null || !split.of(question, plain, "")) {
      return plain;
    }
    return Combination.ofReadings(plain, split.leaves, split.chosen);
  }

  /** The readings of what matters under the readings chosen before. */
  private final class Split {
    private final boolean factMissing;
    private final List<Part> leaves = new ArrayList<>();
    private final SortedSet<Cause> chosen = new TreeSet<>();

    /**
     * A split.
     *
     * @param factMissing whether it is of use only if no fact is missing under any reading
     */
    Split(boolean factMissing) {
      this.factMissing = factMissing;
    }

    /** False when there are more combinations than can be shown, or they are of no use. */
    boolean of(Question question, Evaluation open, String label) {
      Judgement judgement = judgement(open);
      if (judgement == null) {
        leaves.add(new Part(Kind.READING, label, null, open));
        return leaves.size() <= MOST
            && !(factMissing && open.status() == Status.GEGEVENS_ONTBREKEN);
      }
      chosen.add(Cause.judgement(judgement.id()));
      for (String option : judgement.options().keySet()) {
        Map<String, String> answers = question.answersAnd(judgement.id(), option);
        Evaluation under = once(inputs.apply(answers));
        String longer = (label.isEmpty() ? "" : label + ", ") + judgement.id() + "=" + option;
        if (!of(question.answering(answers), under, longer)) {
          return false;
        }
      }
      return true;
    }

    /** The first judgement with named readings that leaves this open. */
    @Nullable Judgement judgement(Evaluation open) {
      return named(law, open.open());
    }
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
