package nl.toetssteen.eigenschappen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.Verzoek;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.facts.catalogue.FactDeclaration;
import nl.toetssteen.facts.catalogue.ListDeclaration;
import nl.toetssteen.law.LawLibrary;
import nl.toetssteen.law.Proposal;
import nl.toetssteen.law.ProposalChoice;
import nl.toetssteen.law.content.FigureRow;
import nl.toetssteen.law.content.Judgement;
import nl.toetssteen.workbench.cases.Case;
import nl.toetssteen.workbench.cases.CaseFile;

/**
 * Draws requests in which everything is known: out of the blue, or from a jurist's case with the
 * gaps filled in and a few facts changed.
 */
final class Dossiers {
  static final Toetssteen TOETSSTEEN = Toetssteen.laden();
  static final Set<String> BRIEF = Set.of(Verzoek.TIJDLIJN, Verzoek.NEE_TENZIJ);

  private static final List<Case> CASES = CaseFile.readAll(Path.of("src/test/cases"));
  private static final LawLibrary LIBRARY = LawLibrary.shipped();
  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 365 * 15;
  private static final int MOST_CHANGES = 4;

  private final String decision;
  private final FactCatalogue facts;
  private final Random random;
  private final List<Period> terms;
  private final List<Case> cases;

  Dossiers(String decision, long seed) {
    this.decision = decision;
    this.facts = TOETSSTEEN.feiten(decision);
    this.random = new Random(seed);
    this.terms =
        LIBRARY.view(List.of(), TOETSSTEEN.bijgewerktTot()).figures(decision).all().stream()
            .flatMap(figure -> figure.rows().stream())
            .map(FigureRow::value)
            .filter(Period.class::isInstance)
            .map(Period.class::cast)
            .toList();
    this.cases = CASES.stream().filter(c -> c.request().beslissing().equals(decision)).toList();
  }

  static List<String> decisions() {
    return TOETSSTEEN.beslissingen().stream().map(info -> info.id()).toList();
  }

  Random random() {
    return random;
  }

  FactCatalogue facts() {
    return facts;
  }

  FactDraw draw(LocalDate referenceDate) {
    return new FactDraw(random, terms, referenceDate);
  }

  /** A request without timeline and "nee, tenzij". */
  Verzoek next() {
    while (true) {
      Verzoek drawn = random.nextBoolean() || cases.isEmpty() ? outOfTheBlue() : nearACase();
      if (isValid(drawn)) {
        return drawn;
      }
    }
  }

  List<Verzoek> next(int count) {
    List<Verzoek> drawn = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      drawn.add(next());
    }
    return drawn;
  }

  static boolean isValid(Verzoek request) {
    try {
      TOETSSTEEN.lees(request.json().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return true;
    } catch (InvalidInputException e) {
      return false;
    }
  }

  private Verzoek outOfTheBlue() {
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    complete(json, draw(day));
    new Orderings(facts, day).repair(json);
    List<ProposalChoice> proposals = proposals(day);
    return request(day, json, judgements(Map.of()), proposals);
  }

  private Verzoek nearACase() {
    Verzoek known = cases.get(random.nextInt(cases.size())).request();
    ObjectNode json = known.feiten().deepCopy();
    FactDraw draw = draw(known.peildatum());
    complete(json, draw);
    List<FactDeclaration> all = facts.facts();
    for (int i = random.nextInt(MOST_CHANGES); i > 0; i--) {
      FactDeclaration fact = draw.pick(all);
      Json.put(json, fact.path(), draw.value(fact));
    }
    new Orderings(facts, known.peildatum()).repair(json);
    return request(known.peildatum(), json, judgements(known.beoordelingen()), known.voorstellen());
  }

  private Verzoek request(
      LocalDate day,
      JsonNode json,
      Map<String, Verzoek.Beoordeling> judgements,
      List<ProposalChoice> proposals) {
    return new Verzoek(decision, day, json, judgements, proposals, BRIEF);
  }

  /** Fills in what is not known yet. */
  private void complete(ObjectNode json, FactDraw draw) {
    for (FactDeclaration fact : facts.facts()) {
      if (!Json.has(json, fact.path())) {
        Json.put(json, fact.path(), draw.value(fact));
      }
    }
    for (ListDeclaration list : facts.lists()) {
      if (json.path(list.name()).path("items").isArray()) {
        complete((ObjectNode) json.get(list.name()), list, draw);
      } else {
        json.set(list.name(), draw.list(list));
      }
    }
  }

  private static void complete(ObjectNode node, ListDeclaration list, FactDraw draw) {
    node.put("volledig", "JA");
    for (JsonNode item : node.get("items")) {
      list.fields().stream()
          .filter(field -> !item.has(field.name()))
          .forEach(field -> ((ObjectNode) item).set(field.name(), draw.value(field)));
    }
  }

  private Map<String, Verzoek.Beoordeling> judgements(Map<String, Verzoek.Beoordeling> given) {
    Map<String, Verzoek.Beoordeling> answers = new TreeMap<>();
    for (Judgement judgement : TOETSSTEEN.beoordelingen(decision)) {
      answers.put(judgement.id(), answer(judgement));
    }
    answers.putAll(given);
    return answers;
  }

  Verzoek.Beoordeling answer(Judgement judgement) {
    List<String> options = List.copyOf(judgement.options().keySet());
    return new Verzoek.Beoordeling(options.get(random.nextInt(options.size())), null, null);
  }

  /** In one of four requests a proposal, in force from somewhere around the reference date. */
  private List<ProposalChoice> proposals(LocalDate day) {
    List<Proposal> known = TOETSSTEEN.voorstellen();
    if (known.isEmpty() || random.nextInt(4) != 0) {
      return List.of();
    }
    Proposal proposal = known.get(random.nextInt(known.size()));
    LocalDate from = day.plusDays(random.nextInt(1500) - 1200);
    return List.of(
        new ProposalChoice(proposal.id(), proposal.commencement() == null ? from : null));
  }
}
