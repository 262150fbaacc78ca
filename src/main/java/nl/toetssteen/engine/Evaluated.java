package nl.toetssteen.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.program.Inputs;
import nl.toetssteen.facts.Bevinding;
import nl.toetssteen.facts.FactItem;
import nl.toetssteen.law.content.FigureRow;
import org.jspecify.annotations.Nullable;

/** An evaluation with what it was made from, for whoever explains it. */
public final class Evaluated {
  private final Question question;
  private final DecisionLaw law;
  private final Evaluation evaluation;
  private final CaseInputs inputs;
  private final Comparisons compared;
  private final List<CaseInputs> tried;

  Evaluated(
      Question question,
      DecisionLaw law,
      Evaluation evaluation,
      CaseInputs inputs,
      Comparisons compared,
      List<CaseInputs> tried) {
    this.question = question;
    this.law = law;
    this.evaluation = evaluation;
    this.inputs = inputs;
    this.compared = compared;
    this.tried = tried;
  }

  /** What was asked. */
  public Question question() {
    return question;
  }

  /** The law it was put to. */
  public DecisionLaw law() {
    return law;
  }

  /** The conclusion. */
  public Evaluation evaluation() {
    return evaluation;
  }

  /** The clocks that the rules found. */
  public List<Bevinding> clocks() {
    return inputs.clocks();
  }

  /** The names of the rules that were at work, under any answer to a judgement that was tried. */
  public SortedSet<String> rules() {
    SortedSet<String> rules = new TreeSet<>();
    tried.forEach(answered -> rules.addAll(answered.findings().regels()));
    return rules;
  }

  /** Facts, findings, figures and judgements as they were read. */
  public Inputs inputs() {
    return inputs;
  }

  /** The option that was chosen, for this subject or for all; null while unanswered. */
  public @Nullable String answer(String judgement, @Nullable FactItem subject) {
    return question.answer(judgement, subject);
  }

  /** The row that gave a figure its value; null while its trigger is unknown or not loaded. */
  public @Nullable FigureRow figureRow(String key) {
    return inputs.figureRow(key);
  }

  /** The commencement of every proposal that the question takes as adopted. */
  public Map<String, LocalDate> commencements() {
    return inputs.commencements();
  }

  /** The dates that were held against each other: where the answer may turn. */
  public Comparisons compared() {
    return compared;
  }
}
