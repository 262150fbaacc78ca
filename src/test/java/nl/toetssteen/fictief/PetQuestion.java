package nl.toetssteen.fictief;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.Verzoek;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.law.ProposalChoice;

/**
 * A question about one household, to be changed where a test says so: it applied on 10 January
 * 2026, has lived at one place since 1 March 2021, and has paid.
 */
public final class PetQuestion {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HOUSEHOLD =
      """
      {"aanvraag": {"ingediendOp": "2026-01-10"},
       "betaling": {"betaaldOp": "2026-01-10", "bedrag": 20},
       "dieren": {"volledig": "JA", "items": []},
       "adressen": {"volledig": "JA", "items": [{"van": "2021-03-01", "totEnMet": null}]},
       "opschortingen": {"volledig": "JA", "items": []}}
      """;
  private static final String PET =
      """
      {"soort": "HOND", "geregistreerdOp": "2025-03-01", "chip": "JA", "inHetWildGevangen": "NEE",
       "gebeten": "NEE", "vergunning": "NEE", "gedragstoets": "JA"}
      """;

  private final LocalDate day;
  private final ObjectNode facts = read(HOUSEHOLD);
  private final Map<String, Verzoek.Beoordeling> judgements = new LinkedHashMap<>();
  private final List<ProposalChoice> proposals = new ArrayList<>();
  private Set<String> without = Set.of(Verzoek.TIJDLIJN, Verzoek.NEE_TENZIJ);

  private PetQuestion(String day) {
    this.day = LocalDate.parse(day);
  }

  public static PetQuestion on(String day) {
    return new PetQuestion(day);
  }

  /** Changes a fact of the household; without a value it becomes unknown. */
  PetQuestion with(String path, Object... value) {
    String[] parts = path.split("\\.", -1);
    put(facts.withObjectProperty(parts[0]), parts[1], value);
    return this;
  }

  /** Leaves a whole fact or list out. */
  PetQuestion without(String key) {
    facts.remove(key);
    return this;
  }

  /** Puts one item in the place of all items of a list. */
  public PetQuestion only(String list, String item) {
    ((ArrayNode) facts.path(list).path("items")).removeAll().add(read(item));
    return this;
  }

  PetQuestion incomplete(String list) {
    facts.withObjectProperty(list).put("volledig", "NEE");
    return this;
  }

  /** Adds a pet that meets every condition, save for these changes. */
  public PetQuestion pet(String ref, Object... changes) {
    ObjectNode pet = read(PET).put("ref", ref);
    for (int i = 0; i < changes.length; i += 2) {
      put(pet, (String) changes[i], changes[i + 1]);
    }
    ((ArrayNode) facts.path("dieren").path("items")).add(pet);
    return this;
  }

  /** Adds a pet of which one fact is unknown. */
  PetQuestion petWithout(String ref, String field) {
    ((ArrayNode) facts.path("dieren").path("items"))
        .add(((ObjectNode) read(PET).put("ref", ref).without(field)));
    return this;
  }

  public PetQuestion judging(String id, String option) {
    judgements.put(id, new Verzoek.Beoordeling(option, null, null));
    return this;
  }

  PetQuestion assuming(String proposal, String commencement) {
    proposals.add(new ProposalChoice(proposal, LocalDate.parse(commencement)));
    return this;
  }

  /** Asks for the timeline and for what would turn the answer too. */
  PetQuestion whole() {
    without = Set.of();
    return this;
  }

  public Verzoek request() {
    return new Verzoek("huisdierpas", day, facts, judgements, proposals, without);
  }

  Antwoord answer() {
    return PetLaw.TOETSSTEEN.toets(request()).antwoord();
  }

  /** The part of the answer that is about the one pet of the question, or the first. */
  Antwoord answerForFirst() {
    return answer().deeltoetsingen().get(0);
  }

  private static void put(ObjectNode node, String key, Object... value) {
    if (value.length == 0) {
      node.remove(key);
    } else {
      node.set(key, JSON.<JsonNode>valueToTree(value[0]));
    }
  }

  private static ObjectNode read(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
