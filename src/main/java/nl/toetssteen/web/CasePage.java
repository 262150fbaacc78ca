package nl.toetssteen.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.law.DecisionInfo;
import nl.toetssteen.law.content.Judgement;
import nl.toetssteen.web.form.CaseState;
import nl.toetssteen.web.form.FormData;
import nl.toetssteen.web.view.CaseView;
import nl.toetssteen.web.view.FactText;
import nl.toetssteen.web.view.Fault;
import nl.toetssteen.web.view.StepBuilder;
import nl.toetssteen.web.view.StepView;
import org.jspecify.annotations.Nullable;

/** Puts together the page of a case: what is asked now, the answer so far, and what was given. */
final class CasePage {

  private final Toetssteen toetssteen;

  CasePage(Toetssteen toetssteen) {
    this.toetssteen = toetssteen;
  }

  /** Shows a case with these questions; with those that matter most if there are none. */
  PageView show(CaseState state, List<String> targets, boolean single) {
    return page(state, targets, single, null, Map.of());
  }

  /** Shows questions again with what was filled in and what is wrong with it. */
  PageView again(
      CaseState before, List<String> targets, FormData submitted, Map<String, String> faults) {
    FactText text =
        new FactText(toetssteen.feiten(before.decision()), before, declared(before.decision()));
    Map<String, String> inWords = new LinkedHashMap<>();
    faults.forEach((path, message) -> inWords.put(path, text.message(message)));
    return page(before, targets, targets.size() == 1, submitted, inWords);
  }

  private PageView page(
      CaseState state,
      List<String> targets,
      boolean single,
      @Nullable FormData submitted,
      Map<String, String> faults) {
    FactCatalogue catalogue = toetssteen.feiten(state.decision());
    Map<String, Judgement> declared = declared(state.decision());
    Antwoord answer = toetssteen.toets(state.bytes()).antwoord();
    Askable askable = Askable.of(answer, catalogue, perSubject(declared));
    List<String> asked = targets.isEmpty() ? askable.next(state.skipped()) : targets;
    StepBuilder builder =
        new StepBuilder(catalogue, state, declared, askable.judgements(), submitted, faults);
    StepView step = builder.build(asked, askable.open(state.skipped()) - asked.size(), single);
    DecisionInfo decision = decision(state.decision());
    CaseView view = CaseView.of(decision, catalogue, state, answer, declared);
    Map<String, @Nullable Object> model = new LinkedHashMap<>();
    model.put("zaak", view);
    model.put("stap", step);
    model.put("kanVragen", Set.copyOf(askable.facts()));
    List<Fault> summary = Faults.of(faults, step, view);
    return PageView.of("zaak", step.title() + " – " + decision.title(), summary, model);
  }

  private Map<String, Judgement> declared(String decision) {
    return toetssteen.beoordelingen(decision).stream()
        .collect(
            Collectors.toMap(
                Judgement::id, judgement -> judgement, (a, b) -> a, LinkedHashMap::new));
  }

  private static Set<String> perSubject(Map<String, Judgement> declared) {
    return declared.values().stream()
        .filter(judgement -> judgement.subject() != null)
        .map(Judgement::id)
        .collect(Collectors.toSet());
  }

  private DecisionInfo decision(String id) {
    return Objects.requireNonNull(
        toetssteen.beslissingen().stream().filter(d -> d.id().equals(id)).findFirst().orElse(null));
  }
}
