package nl.toetssteen;

import nl.toetssteen.explain.TextReport;
import nl.toetssteen.explain.answer.AnswerJson;
import nl.toetssteen.explain.answer.Antwoord;

/** An answer, as data, as JSON and as text. */
public final class Toetsing {
  private final Antwoord answer;

  Toetsing(Antwoord answer) {
    this.answer = answer;
  }

  /** The answer as data. */
  public Antwoord antwoord() {
    return answer;
  }

  /** The answer as UTF-8 JSON ending in a newline: the same bytes wherever it is asked. */
  public byte[] json() {
    return AnswerJson.bytes(answer);
  }

  /** The same JSON on one line, without white space between its parts and without line end. */
  public byte[] regel() {
    return AnswerJson.line(answer);
  }

  /** The answer explained in plain Dutch. */
  public String tekst() {
    return TextReport.of(answer);
  }
}
