package nl.toetssteen.fictief;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.toetssteen.Verzoek;

/** A household as it is, and the same household of which less is known. */
final class RandomHousehold {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate START = LocalDate.of(2025, 6, 1);
  private static final Set<String> BRIEF = Set.of(Verzoek.TIJDLIJN, Verzoek.NEE_TENZIJ);

  private final Random random;
  private final LocalDate day;
  private final ObjectNode facts = JSON.createObjectNode();
  private final ObjectNode known;
  private final Map<String, Verzoek.Beoordeling> judgements = new LinkedHashMap<>();
  private final Map<String, Verzoek.Beoordeling> made = new LinkedHashMap<>();

  RandomHousehold(Random random) {
    this.random = random;
    this.day = LocalDate.of(2025, 9, 1).plusDays(random.nextInt(450));
    String applied = chance(4) ? null : START.plusDays(random.nextInt(500)).toString();
    facts.putObject("aanvraag").put("ingediendOp", applied);
    facts.putObject("betaling").put("betaaldOp", "2026-01-10").put("bedrag", chance(6) ? 5 : 20);
    list("dieren", 1 + random.nextInt(2), this::pet);
    list("adressen", random.nextInt(3), this::stretch);
    list("opschortingen", random.nextInt(2), this::stretch);
    known = facts.deepCopy();
    forget();
    judge();
  }

  /** With all that is known. */
  Verzoek partial() {
    return new Verzoek("huisdierpas", day, known, made, List.of(), BRIEF);
  }

  /** With all facts, and the judgements that were made. */
  Verzoek factual() {
    return new Verzoek("huisdierpas", day, facts, made, List.of(), BRIEF);
  }

  /** With all facts and all judgements. */
  Verzoek complete() {
    return new Verzoek("huisdierpas", day, facts, judgements, List.of(), BRIEF);
  }

  private void list(String name, int size, java.util.function.Supplier<ObjectNode> item) {
    ObjectNode list = facts.putObject(name).put("volledig", "JA");
    ArrayNode items = list.putArray("items");
    for (int i = 0; i < size; i++) {
      items.add(item.get());
    }
  }

  private ObjectNode pet() {
    LocalDate registered = day.minusMonths(6).plusDays(random.nextInt(5) - 2);
    return JSON.createObjectNode()
        .put("soort", List.of("HOND", "KAT", "PAPEGAAI", "SLANG").get(random.nextInt(4)))
        .put("geregistreerdOp", chance(8) ? null : chance(2) ? "2024-05-01" : registered.toString())
        .put("chip", chance(8) ? "NEE" : "JA")
        .put("inHetWildGevangen", chance(8) ? "JA" : "NEE")
        .put("gebeten", chance(3) ? "JA" : "NEE")
        .put("vergunning", chance(3) ? "NEE" : "JA")
        .put("gedragstoets", chance(3) ? "NEE" : "JA");
  }

  private ObjectNode stretch() {
    LocalDate from = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1600));
    String until = chance(2) ? null : from.plusDays(random.nextInt(900)).toString();
    return JSON.createObjectNode().put("van", from.toString()).put("totEnMet", until);
  }

  /** Leaves out facts and items, and says so of lists that lost one. */
  private void forget() {
    for (String key : List.of("aanvraag", "betaling")) {
      thin((ObjectNode) known.path(key));
    }
    for (String name : List.of("dieren", "adressen", "opschortingen")) {
      ObjectNode list = (ObjectNode) known.path(name);
      ArrayNode items = (ArrayNode) list.path("items");
      items.forEach(item -> thin((ObjectNode) item));
      if (chance(4)) {
        list.put("volledig", "NEE");
        if (!items.isEmpty() && chance(2)) {
          items.remove(items.size() - 1);
        }
      }
    }
  }

  private void thin(ObjectNode node) {
    List<String> names = new java.util.ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    names.stream().filter(name -> chance(7)).forEach(node::remove);
  }

  private void judge() {
    judge("huisdierpas.aanvang-wachttijd", chance(2) ? "DAG_ZELF" : "DAG_ERNA");
    for (int i = 0; i < known.path("dieren").path("items").size(); i++) {
      judge("huisdierpas.band@dieren[" + i + "]", chance(2) ? "JA" : "NEE");
    }
  }

  private void judge(String id, String option) {
    judgements.put(id, new Verzoek.Beoordeling(option, null, null));
    if (chance(2)) {
      made.put(id, new Verzoek.Beoordeling(option, null, null));
    }
  }

  private boolean chance(int outOf) {
    return random.nextInt(outOf) == 0;
  }
}
