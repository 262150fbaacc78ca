package nl.toetssteen.web.proposals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.Verzoek;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.law.Proposal;
import nl.toetssteen.law.ProposalChoice;
import nl.toetssteen.web.answer.AppliedTables;
import nl.toetssteen.web.answer.TableShelf;
import nl.toetssteen.web.answer.TableView;
import nl.toetssteen.web.compare.AnswerDiff;
import nl.toetssteen.web.compare.Side;
import nl.toetssteen.web.form.CaseState;
import nl.toetssteen.web.page.PageView;
import nl.toetssteen.workbench.cases.Case;
import nl.toetssteen.workbench.compare.Comparison.Adopted;
import nl.toetssteen.workbench.compare.LawChange;
import nl.toetssteen.workbench.compare.LawChanges;
import nl.toetssteen.workbench.compare.Report;
import org.jspecify.annotations.Nullable;

/** The pages about proposals; they read only folders that are on the server. */
public final class ProposalPages {

  private final Toetssteen toetssteen;
  private final TableShelf shelf;
  private final CaseBook cases;
  private final ChangedTable tables;
  private final Map<String, Text> texts = new ConcurrentHashMap<>();

  /** What a proposal does to the text of the law; it never changes while the server runs. */
  private record Text(List<LawChange> changes, List<TableView> tables) {}

  public ProposalPages(Toetssteen toetssteen, TableShelf shelf, CaseBook cases) {
    this.toetssteen = toetssteen;
    this.shelf = shelf;
    this.cases = cases;
    this.tables = new ChangedTable(toetssteen, shelf);
  }

  /** All proposals. */
  public PageView overview() {
    Map<String, @Nullable Object> model = new LinkedHashMap<>();
    model.put("titel", "Voorstellen");
    model.put("voorstellen", toetssteen.voorstellen());
    return new PageView("voorstel/lijst", 200, model);
  }

  /** One proposal and what it changes; null where there is none of this id. */
  public @Nullable PageView proposal(String id) {
    Proposal proposal = find(id);
    if (proposal == null) {
      return null;
    }
    Map<String, @Nullable Object> model = new LinkedHashMap<>();
    Job<Report> job = cases.present() ? cases.report(proposal) : null;
    Report report = job == null ? null : job.result();
    model.put("titel", proposal.title());
    model.put("voorstel", proposal);
    Text text = texts.computeIfAbsent(id, key -> text(proposal));
    model.put("wijzigingen", text.changes());
    model.put("tabellen", text.tables());
    model.put("werk", job);
    model.put("fout", cases.fault());
    model.put("verslag", report);
    model.put("balk", report == null ? null : Shares.of(report));
    return new PageView("voorstel/voorstel", 200, model);
  }

  /** One case under the law in force and under a proposal; null where there is no such case. */
  public @Nullable PageView testCase(String id, @Nullable String name) {
    Proposal proposal = find(id);
    Optional<Case> found = name == null ? Optional.empty() : cases.find(name);
    if (proposal == null || found.isEmpty()) {
      return null;
    }
    Verzoek before = found.get().request();
    Verzoek after = with(before, proposal);
    Map<String, @Nullable Object> model = new LinkedHashMap<>();
    model.put("titel", "Zaak onder het voorstel");
    model.put("voorstel", proposal);
    model.put("zaak", found.get());
    try {
      Antwoord old = answer(before);
      Antwoord fresh = answer(after);
      model.put("verschil", AnswerDiff.of(old, fresh));
      model.put("links", Side.of(state(before), before.peildatum(), old));
      model.put("rechts", Side.of(state(after), after.peildatum(), fresh));
      model.put("tabellen", changed(after, fresh));
    } catch (InvalidInputException e) {
      return null;
    }
    model.put("eerste", state(before));
    model.put("tweede", state(after).against(before.json().toString()));
    return new PageView("voorstel/zaak", 200, model);
  }

  /** The tables on which the answer rests and of which the proposal changes a row. */
  private List<TableView> changed(Verzoek request, Antwoord answer) {
    return AppliedTables.of(toetssteen, shelf, request, answer, ProposalPages::about).stream()
        .filter(table -> table.rows().stream().anyMatch(TableView.Row::changed))
        .toList();
  }

  private static String about(Antwoord part) {
    return Objects.requireNonNullElse(part.ref() == null ? part.onderwerp() : part.ref(), "");
  }

  private static CaseState state(Verzoek request) {
    return CaseState.of(request.json());
  }

  private Antwoord answer(Verzoek request) {
    return toetssteen.toets(request.zonder(Verzoek.DELEN)).antwoord();
  }

  /** As if it was adopted before every day that can be asked. */
  private Verzoek with(Verzoek request, Proposal proposal) {
    List<ProposalChoice> choices = new ArrayList<>(request.voorstellen());
    choices.removeIf(choice -> choice.id().equals(proposal.id()));
    choices.add(new Adopted(proposal, null).choice(toetssteen, request));
    return request.met(choices);
  }

  private Text text(Proposal proposal) {
    List<LawChange> changes = LawChanges.of(toetssteen, List.of(new Adopted(proposal, null)));
    return new Text(changes, tables.of(proposal));
  }

  private @Nullable Proposal find(String id) {
    return toetssteen.voorstellen().stream()
        .filter(proposal -> proposal.id().equals(id))
        .findFirst()
        .orElse(null);
  }
}
