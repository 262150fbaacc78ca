package nl.toetssteen.web.proposals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.Verzoek;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.law.DecisionInfo;
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
import nl.toetssteen.workbench.compare.Comparison;
import nl.toetssteen.workbench.compare.LawChange;
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
    Text text = texts.computeIfAbsent(id, key -> new Text(law(proposal), tables.of(proposal)));
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
      model.put("verschil", AnswerDiff.of(answer(before), answer(after)));
      model.put("links", side(before));
      model.put("rechts", side(after));
      model.put("tabellen", changed(after));
    } catch (InvalidInputException e) {
      return null;
    }
    model.put("eerste", state(before));
    model.put("tweede", state(after).against(before.json().toString()));
    return new PageView("voorstel/zaak", 200, model);
  }

  /** The tables on which the answer rests and of which the proposal changes a row. */
  private List<TableView> changed(Verzoek request) {
    return AppliedTables.of(toetssteen, shelf, request, answer(request), ProposalPages::about)
        .stream()
        .filter(table -> table.rows().stream().anyMatch(TableView.Row::changed))
        .toList();
  }

  private static String about(Antwoord part) {
    return Objects.requireNonNullElse(part.ref() == null ? part.onderwerp() : part.ref(), "");
  }

  private Side side(Verzoek request) {
    return Side.of(state(request), request.peildatum(), answer(request));
  }

  private static CaseState state(Verzoek request) {
    return CaseState.of(request.json());
  }

  private Antwoord answer(Verzoek request) {
    return toetssteen.toets(quick(request, request.voorstellen())).antwoord();
  }

  /** As if it was adopted before every day that can be asked. */
  private Verzoek with(Verzoek request, Proposal proposal) {
    LocalDate first =
        toetssteen.beslissingen().stream()
            .filter(decision -> decision.id().equals(request.beslissing()))
            .map(DecisionInfo::loadedFrom)
            .findFirst()
            .orElse(request.peildatum());
    List<ProposalChoice> choices = new ArrayList<>(request.voorstellen());
    choices.removeIf(choice -> choice.id().equals(proposal.id()));
    choices.add(new ProposalChoice(proposal.id(), proposal.commencement() == null ? first : null));
    return new Verzoek(
        request.beslissing(),
        request.peildatum(),
        request.feiten(),
        request.beoordelingen(),
        choices,
        Set.of());
  }

  private static Verzoek quick(Verzoek request, List<ProposalChoice> proposals) {
    return new Verzoek(
        request.beslissing(),
        request.peildatum(),
        request.feiten(),
        request.beoordelingen(),
        proposals,
        Set.of(Verzoek.TIJDLIJN, Verzoek.NEE_TENZIJ));
  }

  private List<LawChange> law(Proposal proposal) {
    return new Comparison(toetssteen, List.of(new Comparison.Adopted(proposal, null)))
        .run(List.of(), done -> {})
        .law();
  }

  private @Nullable Proposal find(String id) {
    return toetssteen.voorstellen().stream()
        .filter(proposal -> proposal.id().equals(id))
        .findFirst()
        .orElse(null);
  }
}
