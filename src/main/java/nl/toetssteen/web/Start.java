package nl.toetssteen.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.law.Proposal;
import nl.toetssteen.web.form.CaseState;
import nl.toetssteen.web.form.DutchDate;
import nl.toetssteen.web.form.FormData;
import org.jspecify.annotations.Nullable;

/** The first form: which decision, on which day, with which proposals. */
final class Start {

  static final String DECISION = "beslissing";
  static final String REFERENCE_DATE = "peildatum";
  static final String PROPOSAL = "voorstel";
  static final String COMMENCEMENT = "inwerking.";
  static final String KEPT = "bewaard";

  private static final String PROPOSALS = "voorstellen";
  private static final String COMMENCEMENT_KEY = "inwerking";

  private final Toetssteen toetssteen;

  Start(Toetssteen toetssteen) {
    this.toetssteen = toetssteen;
  }

  /** A case as the form says, on top of one that was begun. */
  CaseState read(FormData form, @Nullable CaseState begun, Map<String, String> faults) {
    String decision = form.text(DECISION);
    CaseState state =
        begun != null && begun.decision().equals(decision) ? begun : CaseState.of(decision);
    if (decision.isEmpty()) {
      faults.put(DECISION, "Kies welke beslissing u wilt toetsen.");
    }
    readDay(form, state.request(), faults);
    return state;
  }

  /** Reference date and proposals, as the form says. */
  void readDay(FormData form, ObjectNode request, Map<String, String> faults) {
    Optional<LocalDate> date = DutchDate.parse(form.text(REFERENCE_DATE));
    if (date.isPresent()) {
      request.put(REFERENCE_DATE, date.get().toString());
    } else {
      faults.put(REFERENCE_DATE, "Vul een peildatum in die bestaat, zoals 21-11-2026.");
    }
    request.remove(PROPOSALS);
    for (String id : form.all(PROPOSAL)) {
      choose(id, form.text(COMMENCEMENT + id), request.withArrayProperty(PROPOSALS), faults);
    }
  }

  /** What the form shows of a case. */
  Map<String, @Nullable Object> model(CaseState state, Map<String, String> faults) {
    Map<String, @Nullable Object> model = new LinkedHashMap<>();
    model.put("foutBeslissing", faults.get(DECISION));
    model.put("foutPeildatum", faults.get(REFERENCE_DATE));
    model.put("foutBewaard", faults.get(KEPT));
    model.put("beslissingen", toetssteen.beslissingen());
    model.put("gekozen", state.decision());
    String date = state.request().path(REFERENCE_DATE).asText();
    model.put("peildatum", dateInput(date));
    model.put("voorstellen", proposals(state, faults));
    return model;
  }

  private static void choose(
      String id, String commencement, ArrayNode proposals, Map<String, String> faults) {
    ObjectNode proposal = proposals.addObject().put("id", id);
    if (commencement.isEmpty()) {
      return;
    }
    Optional<LocalDate> date = DutchDate.parse(commencement);
    if (date.isPresent()) {
      proposal.put(COMMENCEMENT_KEY, date.get().toString());
    } else {
      faults.put(COMMENCEMENT + id, "Vul een dag in die bestaat, zoals 01-01-2027.");
    }
  }

  private List<ProposalChoice> proposals(CaseState state, Map<String, String> faults) {
    List<ProposalChoice> choices = new ArrayList<>();
    for (Proposal proposal : toetssteen.voorstellen()) {
      JsonNode chosen = chosen(state, proposal.id());
      String date = chosen.path(COMMENCEMENT_KEY).asText();
      choices.add(
          new ProposalChoice(
              proposal,
              "voorstel-" + proposal.id(),
              !chosen.isMissingNode(),
              dateInput(date),
              faults.get(COMMENCEMENT + proposal.id())));
    }
    return choices;
  }

  private static JsonNode chosen(CaseState state, String id) {
    for (JsonNode choice : state.request().path(PROPOSALS)) {
      if (choice.path("id").asText().equals(id)) {
        return choice;
      }
    }
    return state.request().path(PROPOSALS).path(-1);
  }

  private static String dateInput(String iso) {
    return DutchDate.parse(iso).map(DutchDate::input).orElse("");
  }

  /** One proposal to choose. */
  record ProposalChoice(
      Proposal proposal, String id, boolean chosen, String commencement, @Nullable String error) {}
}
