package nl.toetssteen.engine;

import java.time.LocalDate;

/** One question on many reference dates: what does not follow the date is found once. */
public final class Series {
  private final Engine engine;
  private final Question question;
  private final FindingMemo memo = new FindingMemo();

  Series(Engine engine, Question question) {
    this.engine = engine;
    this.question = question;
  }

  /** What is asked, on its own reference date. */
  public Question question() {
    return question;
  }

  /** The question with this reference date. */
  public Evaluated on(LocalDate day) {
    return engine.evaluate(question.on(day), memo, new Comparisons());
  }
}
