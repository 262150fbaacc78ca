package nl.toetssteen;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.facts.Violation;
import nl.toetssteen.law.ProposalChoice;
import org.jspecify.annotations.Nullable;

/** Reads the envelope of a request; whatever is wrong with it is named together. */
final class RequestReader {
  private static final Set<String> KEYS =
      Set.of("beslissing", "peildatum", "feiten", "beoordelingen", "voorstellen", "zonder");

  private final List<Violation> violations = new ArrayList<>();

  /** What could be read, and what is wrong so far; a null part is among the violations. */
  record Envelope(
      @Nullable String decision,
      @Nullable LocalDate referenceDate,
      @Nullable JsonNode facts,
      Map<String, Verzoek.Beoordeling> judgements,
      List<ProposalChoice> proposals,
      Set<String> without,
      List<Violation> violations) {

    /** The same with these proposals; nothing is wrong with it so far. */
    Envelope adopting(List<ProposalChoice> other) {
      return new Envelope(
          decision, referenceDate, facts, judgements, other, without, new ArrayList<>());
    }

    /** The request, once nothing is wrong with it. */
    Verzoek request() {
      if (!violations.isEmpty()) {
        throw new InvalidInputException(violations);
      }
      return new Verzoek(
          Objects.requireNonNull(decision),
          Objects.requireNonNull(referenceDate),
          Objects.requireNonNull(facts),
          judgements,
          proposals,
          without);
    }
  }

  private RequestReader() {}

  static Envelope read(JsonNode root) {
    return new RequestReader().envelope(root);
  }

  private Envelope envelope(JsonNode root) {
    unknown(root, "", KEYS::contains);
    return new Envelope(
        required(
            root, "beslissing", "Geef de beslissing die wordt gevraagd, zoals \"naturalisatie\"."),
        date(root, "peildatum", "peildatum", true),
        facts(root),
        judgements(root.path("beoordelingen")),
        proposals(root.path("voorstellen")),
        without(root.path("zonder")),
        violations);
  }

  private @Nullable JsonNode facts(JsonNode root) {
    JsonNode facts = root.get("feiten");
    if (facts == null || !facts.isObject()) {
      add("feiten", "Geef de feiten als JSON-object; een leeg object mag.");
      return null;
    }
    return facts;
  }

  private Map<String, Verzoek.Beoordeling> judgements(JsonNode node) {
    Map<String, Verzoek.Beoordeling> judgements = new LinkedHashMap<>();
    if (isAbsent(node)) {
      return judgements;
    }
    if (!node.isObject()) {
      add("beoordelingen", "Geef de beoordelingen als JSON-object per id.");
      return judgements;
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String path = "beoordelingen." + entry.getKey();
      Verzoek.Beoordeling answer = judgement(entry.getValue(), path);
      if (answer != null) {
        judgements.put(entry.getKey(), answer);
      }
    }
    return judgements;
  }

  private Verzoek.@Nullable Beoordeling judgement(JsonNode node, String path) {
    if (!node.isObject()) {
      add(path, "Geef een object met \"antwoord\", en zo nodig \"door\" en \"op\".");
      return null;
    }
    unknown(node, path, Set.of("antwoord", "door", "op")::contains);
    String answer = text(node, "antwoord", path);
    if (answer == null) {
      add(path + ".antwoord", "Geef het antwoord als tekst.");
      return null;
    }
    return new Verzoek.Beoordeling(
        answer, text(node, "door", path), date(node, "op", path + ".op", false));
  }

  private List<ProposalChoice> proposals(JsonNode node) {
    List<ProposalChoice> proposals = new ArrayList<>();
    if (isAbsent(node)) {
      return proposals;
    }
    if (!node.isArray()) {
      add("voorstellen", "Geef de voorstellen als lijst van objecten met \"id\".");
      return proposals;
    }
    for (int i = 0; i < node.size(); i++) {
      String path = "voorstellen[" + i + "]";
      JsonNode item = node.get(i);
      unknown(item, path, Set.of("id", "inwerking")::contains);
      String id = text(item, "id", path);
      if (id == null) {
        add(path + ".id", "Geef het id van het voorstel.");
      } else {
        proposals.add(new ProposalChoice(id, date(item, "inwerking", path + ".inwerking", false)));
      }
    }
    return proposals;
  }

  private Set<String> without(JsonNode node) {
    Set<String> without = new TreeSet<>();
    if (isAbsent(node)) {
      return without;
    }
    node.forEach(item -> without.add(item.asText()));
    if (!node.isArray() || !Verzoek.DELEN.containsAll(without)) {
      add(
          "zonder",
          "Geef een lijst met een of meer van: " + String.join(", ", Verzoek.DELEN) + ".");
      without.clear();
    }
    return without;
  }

  private static boolean isAbsent(JsonNode node) {
    return node.isMissingNode();
  }

  private @Nullable String required(JsonNode node, String key, String advice) {
    String text = text(node, key, "");
    if (text == null) {
      add(key, advice);
    }
    return text;
  }

  private static @Nullable String text(JsonNode node, String key, String path) {
    JsonNode value = node.path(key);
    return value.isTextual() ? value.asText() : null;
  }

  private @Nullable LocalDate date(JsonNode node, String key, String path, boolean required) {
    JsonNode value = node.path(key);
    if (value.isMissingNode() && !required) {
      return null;
    }
    try {
      if (value.isTextual()) {
        return LocalDate.parse(value.asText());
      }
    } catch (DateTimeException e) {
      // Reported below, with everything else that is not a date.
    }
    add(path, "Geef een bestaande dag als jjjj-mm-dd, zoals 2026-11-01.");
    return null;
  }

  private void unknown(JsonNode node, String path, Predicate<String> known) {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (!known.test(entry.getKey())) {
        add(
            path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(),
            "Dit veld is onbekend; laat het weg.");
      }
    }
  }

  private void add(String path, String message) {
    violations.add(new Violation(path, message));
  }
}
