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

  /** The question with this reference date. */
  public Evaluated on(LocalDate day) {
    return engine.evaluate(question.on(day), memo);
  }
}
