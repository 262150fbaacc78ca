package nl.toetssteen.web.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.facts.reading.StrictJson;

/**
 * All there is of a case: it travels with the page and is nowhere else.
 *
 * @param request as the API would take it
 * @param skipped what the person does not know (yet), so that it is not asked again at once
 * @param pinned another request, as JSON, to hold this one against; empty if there is none
 */
public record CaseState(ObjectNode request, Set<String> skipped, String pinned) {

  /** Name of the field that carries the request. */
  public static final String REQUEST = "verzoek";

  /** Name of the field that carries what was skipped. */
  public static final String SKIPPED = "overgeslagen";

  /** Name of the field that carries the request to compare with. */
  public static final String PINNED = "vast";

  private static final String COMPLETE = "volledig";
  private static final String ITEMS = "items";

  /** A case of which nothing is known. */
  public static CaseState of(String decision) {
    ObjectNode request = JsonNodeFactory.instance.objectNode().put("beslissing", decision);
    request.putObject("feiten");
    return new CaseState(request, new LinkedHashSet<>(), "");
  }

  /**
   * The case in a form.
   *
   * @throws InvalidInputException if the request in it is no JSON
   */
  public static CaseState read(FormData form) {
    return read(form, (ObjectNode) StrictJson.read(form.text(REQUEST)));
  }

  /** The case in a form, with this request instead of the one in it. */
  public static CaseState read(FormData form, ObjectNode request) {
    Set<String> skipped = new LinkedHashSet<>(words(form.text(SKIPPED)));
    return new CaseState(request, skipped, form.text(PINNED));
  }

  /** A copy to change. */
  public CaseState copy() {
    return new CaseState(request.deepCopy(), new LinkedHashSet<>(skipped), pinned);
  }

  /** The same case, held against another request; empty to hold it against none. */
  public CaseState against(String other) {
    return new CaseState(request, skipped, other);
  }

  /** The case that it is held against; only where there is one. */
  public CaseState other() {
    return of((ObjectNode) StrictJson.read(pinned));
  }

  /** A case with this request. */
  public static CaseState of(ObjectNode request) {
    return new CaseState(request, new LinkedHashSet<>(), "");
  }

  /** The id of the decision. */
  public String decision() {
    return request.path("beslissing").asText();
  }

  /** The facts; an object, whatever the request holds. */
  public ObjectNode facts() {
    return request.get("feiten") instanceof ObjectNode facts ? facts : request.putObject("feiten");
  }

  /** The answers to judgements. */
  public JsonNode judgements() {
    return request.path("beoordelingen");
  }

  /** The items of a list. */
  public JsonNode items(String list) {
    return facts().path(list).path(ITEMS);
  }

  /** Whether a list is said to be complete. */
  public boolean complete(String list) {
    return "JA".equals(facts().path(list).path(COMPLETE).asText());
  }

  /** Says whether a list is complete; makes it where it is missing. */
  public void setComplete(String list, boolean complete) {
    items(facts(), list);
    facts().withObjectProperty(list).put(COMPLETE, complete ? "JA" : "NEE");
  }

  /** Takes an item out of a list. */
  public void removeItem(String list, int index) {
    items(facts(), list).remove(index);
  }

  void setJudgement(String id, String answer) {
    request.withObjectProperty("beoordelingen").putObject(id).put("antwoord", answer);
  }

  /** Makes a judgement unanswered. */
  public void removeJudgement(String id) {
    request.withObjectProperty("beoordelingen").remove(id);
  }

  /** The request as one line of JSON. */
  public String json() {
    return request.toString();
  }

  /** The request as the API takes it. */
  public byte[] bytes() {
    return json().getBytes(StandardCharsets.UTF_8);
  }

  /** What was skipped, as the field carries it. */
  public String skippedText() {
    return String.join(" ", skipped);
  }

  /** The items of a list in these facts, made where they are missing. */
  static ArrayNode items(ObjectNode facts, String list) {
    ObjectNode node = facts.withObjectProperty(list);
    if (!node.has(COMPLETE)) {
      node.put(COMPLETE, "NEE");
    }
    return node.withArrayProperty(ITEMS);
  }

  static Collection<String> words(String text) {
    return Arrays.stream(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }
}
