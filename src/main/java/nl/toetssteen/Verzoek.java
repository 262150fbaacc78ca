package nl.toetssteen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.toetssteen.law.ProposalChoice;
import org.jspecify.annotations.Nullable;

/**
 * A question as a caller puts it.
 *
 * @param beslissing id of the decision
 * @param peildatum day on which the decision is, or is assumed to be, taken
 * @param feiten the facts as a JSON object; a key left out is unknown, null is known to be absent
 * @param beoordelingen answers to judgements by id; {@code id@ref} for one subject
 * @param voorstellen proposals to take as adopted
 * @param zonder parts of the answer not to work out: {@code tijdlijn}, {@code neeTenzij}
 */
public record Verzoek(
    String beslissing,
    LocalDate peildatum,
    JsonNode feiten,
    Map<String, Beoordeling> beoordelingen,
    List<ProposalChoice> voorstellen,
    Set<String> zonder) {

  /** Leaves out the timeline. */
  public static final String TIJDLIJN = "tijdlijn";

  /** Leaves out the search for changes that turn a refusal. */
  public static final String NEE_TENZIJ = "neeTenzij";

  /** All parts of an answer that can be left out. */
  public static final Set<String> DELEN =
      Collections.unmodifiableSet(new TreeSet<>(Set.of(TIJDLIJN, NEE_TENZIJ)));

  /**
   * The answer to a judgement.
   *
   * @param antwoord code of the option
   * @param door who judged, such as IND; not a name
   * @param op the day of the judgement
   */
  public record Beoordeling(String antwoord, @Nullable String door, @Nullable LocalDate op) {}

  /** Keeps copies. */
  public Verzoek {
    feiten = feiten.deepCopy();
    beoordelingen = Collections.unmodifiableMap(new TreeMap<>(beoordelingen));
    voorstellen = List.copyOf(voorstellen);
    zonder = Collections.unmodifiableSet(new TreeSet<>(zonder));
  }

  /** A question under the law in force, with everything worked out. */
  public static Verzoek van(String beslissing, LocalDate peildatum, JsonNode feiten) {
    return new Verzoek(beslissing, peildatum, feiten, Map.of(), List.of(), Set.of());
  }

  /** The same question, with these parts of the answer left out and no others. */
  public Verzoek zonder(Set<String> delen) {
    return new Verzoek(beslissing, peildatum, feiten, beoordelingen, voorstellen, delen);
  }

  /** The same question, with these proposals taken as adopted and no others. */
  public Verzoek met(List<ProposalChoice> aangenomen) {
    return new Verzoek(beslissing, peildatum, feiten, beoordelingen, aangenomen, zonder);
  }

  /** The request as JSON, as {@link Toetssteen#lees} reads it. */
  public ObjectNode json() {
    return json(feiten.deepCopy());
  }

  /** The same for whoever only reads it: it shares the facts. */
  ObjectNode sharedJson() {
    return json(feiten);
  }

  private ObjectNode json(JsonNode facts) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("beslissing", beslissing).put("peildatum", peildatum.toString());
    json.set("feiten", facts);
    if (!beoordelingen.isEmpty()) {
      ObjectNode answers = json.putObject("beoordelingen");
      beoordelingen.forEach((id, given) -> answer(answers.putObject(id), given));
    }
    if (!voorstellen.isEmpty()) {
      var proposals = json.putArray("voorstellen");
      voorstellen.forEach(choice -> proposal(proposals.addObject(), choice));
    }
    if (!zonder.isEmpty()) {
      var without = json.putArray("zonder");
      zonder.forEach(without::add);
    }
    return json;
  }

  private static void answer(ObjectNode node, Beoordeling given) {
    node.put("antwoord", given.antwoord());
    if (given.door() != null) {
      node.put("door", given.door());
    }
    if (given.op() != null) {
      node.put("op", given.op().toString());
    }
  }

  private static void proposal(ObjectNode node, ProposalChoice choice) {
    node.put("id", choice.id());
    if (choice.commencement() != null) {
      node.put("inwerking", choice.commencement().toString());
    }
  }
}
