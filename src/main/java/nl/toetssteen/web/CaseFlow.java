package nl.toetssteen.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.facts.Violation;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.law.DecisionInfo;
import nl.toetssteen.web.form.Action;
import nl.toetssteen.web.form.CaseState;
import nl.toetssteen.web.form.Filled;
import nl.toetssteen.web.form.FormData;
import nl.toetssteen.web.form.FormReader;
import nl.toetssteen.web.view.Fault;
import org.jspecify.annotations.Nullable;

/** From one page to the next: reads what was filled in, asks again, and shows the answer. */
final class CaseFlow {

  private static final String NOTHING_ANSWERED =
      "Geef een antwoord, of kies \"Weet ik niet\" of \"Nog geen oordeel\".";
  private static final String EMPTY_ITEM =
      "Vul ten minste één gegeven in, of kies wat u verder wilt.";

  private final Toetssteen toetssteen;
  private final Start start;
  private final CasePage page;
  private final Clock clock;

  CaseFlow(Toetssteen toetssteen, Clock clock) {
    this.toetssteen = toetssteen;
    this.start = new Start(toetssteen);
    this.page = new CasePage(toetssteen);
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
        case OPEN -> page.show(checked(CaseState.read(form)), List.of(), false);
        case VRAAG -> asked(checked(CaseState.read(form)), action.target());
        default -> answered(checked(CaseState.read(form)), action, form);
      };
    } catch (InvalidInputException e) {
      // Only a request that was put together by hand, or kept under other rules, gets here
      return startPage(fresh(), messages(e), false);
    }
  }

  private CaseState fresh() {
    List<String> ids = toetssteen.beslissingen().stream().map(DecisionInfo::id).toList();
    CaseState state = CaseState.of(ids.size() == 1 ? ids.get(0) : "");
    state.request().put(Start.REFERENCE_DATE, LocalDate.now(clock).toString());
    return state;
  }

  private PageView chosen(FormData form) {
    CaseState begun = form.text(CaseState.REQUEST).isEmpty() ? null : CaseState.read(form);
    Map<String, String> faults = new LinkedHashMap<>();
    CaseState state = start.read(form, begun, faults);
    if (faults.isEmpty()) {
      try {
        return page.show(checked(state), List.of(), false);
      } catch (InvalidInputException e) {
        faults.putAll(messages(e));
      }
    }
    return startPage(state, faults, begun != null);
  }

  private PageView asked(CaseState state, String target) {
    if (target.startsWith(FormReader.JUDGEMENT)) {
      reopen(state, target.substring(FormReader.JUDGEMENT.length()));
    }
    return target.equals(Start.REFERENCE_DATE)
        ? startPage(state, Map.of(), true)
        : page.show(state, List.of(target), true);
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
        return page.show(checked(filled.state()), ListActions.stay(action), false);
      } catch (InvalidInputException e) {
        faults.putAll(messages(e));
      }
    }
    return page.again(before, targets, form, faults);
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
    model.put("verzoek", begun ? state.json() : "");
    model.put("overgeslagen", begun ? state.skippedText() : "");
    List<Fault> summary =
        faults.entrySet().stream()
            .map(fault -> new Fault(fault.getValue(), StartFields.href(fault.getKey())))
            .toList();
    return PageView.of("start", "Een zaak toetsen", summary, model);
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
