package nl.toetssteen.web.compare;

import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.web.form.CaseState;
import nl.toetssteen.web.form.DutchDate;
import nl.toetssteen.web.view.AnswerView;
import nl.toetssteen.web.view.CaseView;

/** One of two answers: under which law, and what it comes to. */
public record Side(String referenceDate, List<String> proposals, String status, String conclusion) {

  /** The answer to a case. */
  public static Side of(CaseState state, LocalDate referenceDate, Antwoord answer) {
    return new Side(
        DutchDate.text(referenceDate),
        CaseView.proposals(state),
        answer.status(),
        AnswerView.conclusion(answer));
  }
}
