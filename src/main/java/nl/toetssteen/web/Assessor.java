package nl.toetssteen.web;

import java.util.Set;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.Verzoek;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Boom;
import nl.toetssteen.web.form.CaseState;

/** Puts a case to the law: at once what a page needs at once, and the rest when it is asked for. */
final class Assessor {

  private final Toetssteen toetssteen;

  Assessor(Toetssteen toetssteen) {
    this.toetssteen = toetssteen;
  }

  /**
   * A case and its answer.
   *
   * @param answer without what takes many evaluations, unless it was asked for
   */
  record Assessed(Verzoek request, Antwoord answer, Boom tree) {}

  /** The answer without timeline and without the search for what would turn it. */
  Assessed quick(CaseState state) {
    return assessed(toetssteen.lees(state.bytes()), Verzoek.DELEN);
  }

  /** The whole answer. */
  Assessed full(CaseState state) {
    Verzoek request = toetssteen.lees(state.bytes());
    return assessed(request, request.zonder());
  }

  private Assessed assessed(Verzoek request, Set<String> without) {
    Verzoek asked = request.zonder(without);
    return new Assessed(request, toetssteen.toets(asked).antwoord(), toetssteen.boom(asked));
  }
}
