package nl.toetssteen.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.web.compare.AnswerDiff;
import nl.toetssteen.web.compare.FactDiff;
import nl.toetssteen.web.compare.Side;
import nl.toetssteen.web.form.Action;
import nl.toetssteen.web.form.CaseState;
import nl.toetssteen.web.form.FormData;
import nl.toetssteen.web.page.PageView;
import nl.toetssteen.web.view.Fault;
import nl.toetssteen.web.view.GivenView;
import org.jspecify.annotations.Nullable;

/** Two answers side by side: on another day, with other facts, or with a proposal as if adopted. */
final class ComparePage {

  private static final String NOW = "nu";

  private final Toetssteen toetssteen;
  private final Assessor assessor;
  private final Start start;
  private final Declared declared;

  ComparePage(Toetssteen toetssteen, Assessor assessor, Start start) {
    this.toetssteen = toetssteen;
    this.assessor = assessor;
    this.start = start;
    this.declared = new Declared(toetssteen);
  }

  /** The form, and under it both answers once there are two. */
  PageView show(CaseState state, FormData form) {
    Map<String, String> faults = new LinkedHashMap<>();
    CaseState next = state;
    if (Action.of(form).target().equals(NOW)) {
      next = changed(state, form, faults);
    }
    Map<String, @Nullable Object> model = new LinkedHashMap<>(start.model(next, faults));
    String title = declared.decision(state.decision()).title();
    model.put("zaak", title);
    model.put("staat", next);
    model.put("eerste", next.pinned().isEmpty() || !faults.isEmpty() ? null : next.other());
    boolean two = !next.pinned().isEmpty() && faults.isEmpty();
    model.put("links", two ? side(next.other()) : null);
    model.put("rechts", two ? side(next) : null);
    model.put("verschil", two ? AnswerDiff.of(answer(next.other()), answer(next)) : null);
    model.put("gegevens", two ? FactDiff.of(given(next.other()), given(next)) : null);
    List<Fault> summary =
        faults.entrySet().stream()
            .map(fault -> new Fault(fault.getValue(), StartFields.href(fault.getKey())))
            .toList();
    return PageView.of("zaak/vergelijken", "Vergelijken – " + title, summary, model);
  }

  /** The case on the day and with the proposals of the form, held against the one before. */
  private CaseState changed(CaseState state, FormData form, Map<String, String> faults) {
    ObjectNode request = state.request().deepCopy();
    start.readDay(form, request, faults);
    CaseState next =
        CaseState.of(request).against(state.pinned().isEmpty() ? state.json() : state.pinned());
    if (faults.isEmpty()) {
      try {
        toetssteen.lees(next.bytes());
      } catch (InvalidInputException e) {
        e.violations().forEach(violation -> faults.put(violation.path(), violation.message()));
      }
    }
    return next;
  }

  private Antwoord answer(CaseState state) {
    return assessor.quick(state).answer();
  }

  private Side side(CaseState state) {
    LocalDate day = LocalDate.parse(state.request().path(Start.REFERENCE_DATE).asText());
    return Side.of(state, day, answer(state));
  }

  private List<GivenView> given(CaseState state) {
    return GivenView.of(
        toetssteen.feiten(state.decision()), state, declared.judgements(state.decision()));
  }
}
