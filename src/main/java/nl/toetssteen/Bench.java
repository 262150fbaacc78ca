package nl.toetssteen;

import nl.toetssteen.engine.Engine;
import nl.toetssteen.engine.Evaluated;
import nl.toetssteen.engine.Question;
import nl.toetssteen.engine.Trial;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.explain.Explainer;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Ontvangstbewijs;
import nl.toetssteen.law.LawLibrary;

/** Puts questions to the law many times over, also with something changed in it. */
public final class Bench {
  private static final Ontvangstbewijs NONE = new Ontvangstbewijs("", "", "");

  private final LawLibrary library;
  private final Engine engine;
  private final QuestionReader questions;

  Bench(LawLibrary library, Engine engine, QuestionReader questions) {
    this.library = library;
    this.engine = engine;
    this.questions = questions;
  }

  /**
   * Reads and checks a request.
   *
   * @throws nl.toetssteen.facts.InvalidInputException naming everything wrong with it, in Dutch
   */
  public Question question(Verzoek request) {
    return questions.question(request);
  }

  /** The compiled law that a question is put to. */
  public DecisionLaw law(Question question) {
    return engine.law(question);
  }

  /** The compiled law of a decision without any proposal. */
  public DecisionLaw law(String decision) {
    return engine.law(decision);
  }

  /** The evaluation without its explanation. */
  public Evaluated evaluate(Question question) {
    return engine.evaluate(question);
  }

  /** The evaluation under a trial, without its explanation. */
  public Evaluated evaluate(Question question, Trial trial) {
    return engine.trying(trial).evaluate(question);
  }

  /** The answer under a trial; it carries no receipt, for nobody may rely on it. */
  public Antwoord answer(Question question, Trial trial, Explainer.Scope scope) {
    return new Explainer(engine.trying(trial), library).explain(question, scope, NONE);
  }
}
