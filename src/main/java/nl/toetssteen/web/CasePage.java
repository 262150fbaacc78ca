package nl.toetssteen.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.law.DecisionInfo;
import nl.toetssteen.law.content.Judgement;
import nl.toetssteen.web.Look.Part;
import nl.toetssteen.web.answer.AppliedTables;
import nl.toetssteen.web.answer.TableShelf;
import nl.toetssteen.web.answer.TableView;
import nl.toetssteen.web.compare.AnswerDiff;
import nl.toetssteen.web.form.CaseState;
import nl.toetssteen.web.page.PageView;
import nl.toetssteen.web.view.AnswerView;
import nl.toetssteen.web.view.CaseView;
import nl.toetssteen.web.view.FactText;
import nl.toetssteen.web.view.Fault;
import nl.toetssteen.web.view.LaterView;
import nl.toetssteen.web.view.StepBuilder;
import nl.toetssteen.web.view.StepView;
import nl.toetssteen.web.view.TreeView;
import org.jspecify.annotations.Nullable;

/** Puts together the page of a case: what is asked now, the answer so far, and what was given. */
final class CasePage {

  private final Toetssteen toetssteen;
  private final Assessor assessor;
  private final Declared declared;
  private final TableShelf shelf;

  CasePage(Toetssteen toetssteen, Assessor assessor, TableShelf shelf) {
    this.toetssteen = toetssteen;
    this.assessor = assessor;
    this.declared = new Declared(toetssteen);
    this.shelf = shelf;
  }

  /** The page of a case. */
  PageView show(CaseState state, Look look) {
    FactCatalogue catalogue = toetssteen.feiten(state.decision());
    Map<String, Judgement> judgements = declared.judgements(state.decision());
    FactText text = new FactText(catalogue, state, judgements);
    Assessor.Assessed assessed =
        look.with().contains(Part.LATER) ? assessor.full(state) : assessor.quick(state);
    Antwoord answer = assessed.answer();
    Map<String, String> faults = inWords(look.faults(), text);
    Askable askable = Askable.of(answer, catalogue, declared.perSubject(state.decision()));
    List<String> asked = look.targets().isEmpty() ? askable.next(state.skipped()) : look.targets();
    StepView step =
        new StepBuilder(
                catalogue, state, judgements, askable.judgements(), look.submitted(), faults)
            .because(answer)
            .build(asked, askable.open(state.skipped()) - asked.size(), look.single());
    DecisionInfo decision = declared.decision(state.decision());
    CaseView view = CaseView.of(decision, catalogue, state, answer, assessed.tree(), judgements);
    Map<String, @Nullable Object> model = new LinkedHashMap<>();
    model.put("zaak", view);
    model.put("staat", state);
    model.put("stap", step);
    model.put("kanVragen", Set.copyOf(askable.facts()));
    model.put("meldingen", look.notices());
    model.put("verandering", change(look.before(), answer));
    model.put("vergeleken", pinned(state, answer));
    boolean later = look.with().contains(Part.LATER);
    model.put("later", later ? later(state, answer, text) : null);
    model.put("onderbouwing", look.with().contains(Part.TABELLEN));
    model.put("bomen", TreeView.of(answer, assessed.tree(), text));
    model.put("tabellen", look.with().contains(Part.TABELLEN) ? tables(assessed, text) : List.of());
    List<Fault> summary = Faults.of(faults, step, view);
    return PageView.of("zaak/zaak", step.title() + " – " + decision.title(), summary, model);
  }

  /** A part of the page by itself. */
  PageView part(CaseState state, Part part) {
    FactText text =
        new FactText(
            toetssteen.feiten(state.decision()), state, declared.judgements(state.decision()));
    Map<String, @Nullable Object> model = new LinkedHashMap<>();
    if (part == Part.LATER) {
      model.put("later", later(state, assessor.full(state).answer(), text));
      return new PageView("antwoord/later", 200, model);
    }
    Assessor.Assessed assessed = assessor.quick(state);
    model.put("onderbouwing", true);
    model.put("bomen", TreeView.of(assessed.answer(), assessed.tree(), text));
    model.put("tabellen", tables(assessed, text));
    return new PageView("antwoord/onderbouwing", 200, model);
  }

  private List<TableView> tables(Assessor.Assessed assessed, FactText text) {
    return AppliedTables.of(
        toetssteen,
        shelf,
        assessed.request(),
        assessed.answer(),
        part -> AnswerView.title(part, text));
  }

  private static List<LaterView> later(CaseState state, Antwoord answer, FactText text) {
    LocalDate day = LocalDate.parse(state.request().path(Start.REFERENCE_DATE).asText());
    return LaterView.of(answer, day, text);
  }

  private static @Nullable AnswerDiff change(@Nullable Antwoord before, Antwoord answer) {
    return before == null ? null : AnswerDiff.of(before, answer);
  }

  private @Nullable AnswerDiff pinned(CaseState state, Antwoord answer) {
    return state.pinned().isEmpty()
        ? null
        : AnswerDiff.of(assessor.quick(state.other()).answer(), answer);
  }

  private static Map<String, String> inWords(Map<String, String> faults, FactText text) {
    Map<String, String> inWords = new LinkedHashMap<>();
    faults.forEach((path, message) -> inWords.put(path, text.message(message)));
    return inWords;
  }
}
