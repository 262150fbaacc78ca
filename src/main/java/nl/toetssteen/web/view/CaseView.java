package nl.toetssteen.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Boom;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.law.DecisionInfo;
import nl.toetssteen.law.content.Judgement;
import nl.toetssteen.web.form.CaseState;
import nl.toetssteen.web.form.DutchDate;

/**
 * A case beside its questions.
 *
 * @param proposals what is taken as adopted, in words
 * @param state the case as it travels with the page
 * @param postponed what was skipped and still matters
 */
public record CaseView(
    String title,
    String question,
    String referenceDate,
    List<String> proposals,
    AnswerView answer,
    List<GivenView> given,
    CaseState state,
    List<AnswerView.Missing> postponed) {

  /** Puts it together. */
  public static CaseView of(
      DecisionInfo decision,
      FactCatalogue catalogue,
      CaseState state,
      Antwoord answer,
      Boom tree,
      Map<String, Judgement> judgements) {
    LocalDate referenceDate = LocalDate.parse(state.request().path("peildatum").asText());
    AnswerView view =
        AnswerView.of(answer, tree, referenceDate, new FactText(catalogue, state, judgements));
    return new CaseView(
        decision.title(),
        decision.question(),
        DutchDate.text(referenceDate),
        proposals(state),
        view,
        GivenView.of(catalogue, state, judgements),
        state,
        postponed(view, state));
  }

  private static List<AnswerView.Missing> postponed(AnswerView view, CaseState state) {
    return view.missing().stream()
        .filter(missing -> state.skipped().contains(missing.target()))
        .toList();
  }

  /** What is taken as adopted, in words. */
  public static List<String> proposals(CaseState state) {
    List<String> proposals = new ArrayList<>();
    state
        .request()
        .path("voorstellen")
        .forEach(
            choice -> {
              String from = choice.path("inwerking").asText();
              proposals.add(
                  choice.path("id").asText()
                      + (from.isEmpty() ? "" : " vanaf " + FactText.text(from)));
            });
    return proposals;
  }
}
