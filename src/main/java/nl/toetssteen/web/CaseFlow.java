package nl.toetssteen.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.facts.Violation;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.law.DecisionInfo;
import nl.toetssteen.web.Look.Part;
import nl.toetssteen.web.answer.TableShelf;
import nl.toetssteen.web.form.Action;
import nl.toetssteen.web.form.CaseState;
import nl.toetssteen.web.form.Filled;
import nl.toetssteen.web.form.FormData;
import nl.toetssteen.web.form.FormReader;
import nl.toetssteen.web.page.PageView;
import nl.toetssteen.web.view.Fault;
import org.jspecify.annotations.Nullable;

/** From one page to the next: reads what was filled in, asks again, and shows the answer. */
final class CaseFlow {

  private static final String NOTHING_ANSWERED =
      "Geef een antwoord, of kies \"Weet ik niet\" of \"Nog geen oordeel\".";
  private static final String EMPTY_ITEM =
      "Vul ten minste één gegeven in, of kies wat u verder wilt.";
  private static final String NO_FILE =
      "Kies een bestand dat u hebt bewaard, of plak de inhoud ervan in het veld.";

  private final Toetssteen toetssteen;
  private final Start start;
  private final CasePage page;
  private final Assessor assessor;
  private final ComparePage compare;
  private final ReasonsPage reasons;
  private final Clock clock;

  CaseFlow(Toetssteen toetssteen, TableShelf shelf, Clock clock) {
    this.toetssteen = toetssteen;
    this.start = new Start(toetssteen);
    this.assessor = new Assessor(toetssteen);
    this.page = new CasePage(toetssteen, assessor, shelf);
    this.compare = new ComparePage(toetssteen, assessor, start);
    this.reasons = new ReasonsPage(toetssteen, assessor);
    this.clock = clock;
  }

  /** The page to begin with. */
  PageView begin() {
    return startPage(fresh(), Map.of(), false);
  }

  /** The page after a form. */
  PageView next(FormData form) {
    Action action = Action.of(form);
    try {
      return switch (action.kind()) {
        case BEGIN -> chosen(form);
        case OPEN -> opened(form);
        case VRAAG -> asked(checked(CaseState.read(form)), action.target());
        case LATER -> page.show(checked(CaseState.read(form)), Look.plain().with(Part.LATER));
        case TABELLEN -> page.show(checked(CaseState.read(form)), Look.plain().with(Part.TABELLEN));
        case REDENEN -> reasons.show(checked(CaseState.read(form)));
        case VERGELIJK -> compare.show(checked(CaseState.read(form)), form);
        case VASTZETTEN -> pinned(checked(CaseState.read(form)));
        case LOSLATEN -> page.show(checked(CaseState.read(form)).against(""), Look.plain());
        default -> answered(checked(CaseState.read(form)), action, form);
      };
    } catch (InvalidInputException e) {
      // A request that was put together by hand, kept under other rules, or is no case at all
      return startPage(fresh(), messages(e), false);
    }
  }

  /** A part of a page by itself. */
  PageView part(FormData form, Part part) {
    return page.part(checked(CaseState.read(form)), part);
  }

  private CaseState fresh() {
    List<String> ids = toetssteen.beslissingen().stream().map(DecisionInfo::id).toList();
    CaseState state = CaseState.of(ids.size() == 1 ? ids.get(0) : "");
    state.request().put(Start.REFERENCE_DATE, LocalDate.now(clock).toString());
    return state;
  }

  private PageView opened(FormData form) {
    String kept = form.text(CaseState.REQUEST);
    if (kept.isEmpty()) {
      return startPage(fresh(), Map.of(Start.KEPT, NO_FILE), false);
    }
    KeptCase file = KeptCase.read(kept);
    CaseState state = checked(CaseState.read(form, file.state().request()));
    Look look = Look.plain();
    return file.answer().isMissingNode()
        ? page.show(state, look)
        : page.show(state, look.saying(file.notices(assessor.quick(state).answer())));
  }

  private PageView chosen(FormData form) {
    CaseState begun = form.text(CaseState.REQUEST).isEmpty() ? null : CaseState.read(form);
    Antwoord before = begun == null ? null : assessor.quick(checked(begun)).answer();
    Map<String, String> faults = new LinkedHashMap<>();
    CaseState state = start.read(form, begun, faults);
    if (faults.isEmpty()) {
      try {
        return page.show(checked(state), changed(before, state, Look.plain()));
      } catch (InvalidInputException e) {
        faults.putAll(messages(e));
      }
    }
    return startPage(state, faults, begun != null);
  }

  private static Look changed(@Nullable Antwoord before, CaseState state, Look look) {
    boolean same = before != null && state.decision().equals(before.beslissing());
    return before == null || !same ? look : look.after(before);
  }

  private PageView pinned(CaseState state) {
    return page.show(
        state.against(state.json()),
        Look.plain()
            .saying(List.of("Dit antwoord staat vast. Verander nu wat u wilt vergelijken.")));
  }

  private PageView asked(CaseState state, String target) {
    if (target.startsWith(FormReader.JUDGEMENT)) {
      reopen(state, target.substring(FormReader.JUDGEMENT.length()));
    }
    return target.equals(Start.REFERENCE_DATE)
        ? startPage(state, Map.of(), true)
        : page.show(state, Look.only(target));
  }

  private PageView answered(CaseState before, Action action, FormData form) {
    FactCatalogue catalogue = toetssteen.feiten(before.decision());
    List<String> targets = Targets.parse(form.text(Targets.FIELD));
    Filled filled = FormReader.read(catalogue, before, form);
    Map<String, String> faults = new LinkedHashMap<>(filled.faults());
    ListActions.apply(filled.state(), catalogue, action);
    if (faults.isEmpty() && filled.answered() == 0 && !targets.isEmpty()) {
      switch (action.kind()) {
        case VERDER -> faults.put(targets.get(0), NOTHING_ANSWERED);
        case TOEVOEGEN -> faults.put(action.target(), EMPTY_ITEM);
        default -> {}
      }
    }
    if (faults.isEmpty()) {
      try {
        Look look = Look.at(ListActions.stay(action)).after(assessor.quick(before).answer());
        return page.show(checked(filled.state()), look);
      } catch (InvalidInputException e) {
        faults.putAll(messages(e));
      }
    }
    return page.show(before, Look.again(targets, form, faults));
  }

  /** A judgement of a proposal is declared nowhere else: only while it is open can it be shown. */
  private void reopen(CaseState state, String id) {
    String declared = id.replaceFirst("@.*", "");
    if (toetssteen.beoordelingen(state.decision()).stream()
        .noneMatch(judgement -> judgement.id().equals(declared))) {
      state.removeJudgement(id);
    }
  }

  private CaseState checked(CaseState state) {
    toetssteen.lees(state.bytes());
    return state;
  }

  private PageView startPage(CaseState state, Map<String, String> faults, boolean begun) {
    Map<String, @Nullable Object> model = new LinkedHashMap<>(start.model(state, faults));
    model.put("staat", begun ? state : null);
    List<Fault> summary =
        faults.entrySet().stream()
            .map(fault -> new Fault(fault.getValue(), StartFields.href(fault.getKey())))
            .toList();
    return PageView.of("zaak/start", "Een zaak toetsen", summary, model);
  }

  private static Map<String, String> messages(InvalidInputException invalid) {
    Map<String, String> messages = new LinkedHashMap<>();
    for (Violation violation : invalid.violations()) {
      String path = violation.path().replaceFirst("^feiten\\.", "");
      messages.merge(path, violation.message(), (one, other) -> one + " " + other);
    }
    return messages;
  }
}
