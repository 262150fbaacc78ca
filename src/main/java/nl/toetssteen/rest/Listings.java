package nl.toetssteen.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.law.DecisionInfo;
import nl.toetssteen.law.Proposal;
import nl.toetssteen.law.source.Regulation;
import org.jspecify.annotations.Nullable;

/** What there is to choose from, as JSON; the same for REST and command line. */
public final class Listings {

  private final Toetssteen toetssteen;

  public Listings(Toetssteen toetssteen) {
    this.toetssteen = toetssteen;
  }

  /** All decisions. */
  public ArrayNode decisions() {
    ArrayNode list = array();
    toetssteen.beslissingen().forEach(decision -> list.add(decision(decision)));
    return list;
  }

  /** One decision with the JSON Schema of a request; empty if there is none of this id. */
  public Optional<ObjectNode> decision(String id) {
    return toetssteen.beslissingen().stream()
        .filter(decision -> decision.id().equals(id))
        .findFirst()
        .map(decision -> decision(decision).set("schema", toetssteen.schema(id)));
  }

  /** The register of sources. */
  public ArrayNode regulations() {
    ArrayNode list = array();
    toetssteen.regelingen().forEach(regulation -> list.add(regulation(regulation)));
    return list;
  }

  /** The proposals that a request may choose. */
  public ArrayNode proposals() {
    ArrayNode list = array();
    toetssteen.voorstellen().forEach(proposal -> list.add(proposal(proposal)));
    return list;
  }

  /** The names of the registers, and what each claims to hold. */
  public ArrayNode registers() {
    ArrayNode list = array();
    toetssteen
        .registers()
        .forEach(
            (name, register) ->
                list.addObject().put("naam", name).put("beweert", register.claims()));
    return list;
  }

  /**
   * The rows of a register, all or those that hold on a day; empty if there is none of this name.
   */
  public Optional<ObjectNode> register(String name, @Nullable LocalDate day) {
    return Optional.ofNullable(toetssteen.registers().get(name))
        .map(register -> RegisterJson.of(name, register, day));
  }

  private static ObjectNode decision(DecisionInfo decision) {
    return object()
        .put("id", decision.id())
        .put("titel", decision.title())
        .put("vraag", decision.question())
        .put("geladenVanaf", decision.loadedFrom().toString());
  }

  private static ObjectNode regulation(Regulation regulation) {
    ObjectNode json = object().put("naam", regulation.shortName()).put("titel", regulation.title());
    texts(json, "andereNamen", regulation.aliases());
    put(json, "soort", regulation.kind());
    put(json, "status", regulation.status());
    put(json, "bwb", regulation.bwb());
    put(json, "eli", regulation.eli());
    put(json, "url", regulation.url());
    put(json, "inWerkingVanaf", regulation.inForceFrom());
    put(json, "inWerkingTotEnMet", regulation.inForceUntil());
    put(json, "tekstVanaf", regulation.stateRead());
    put(json, "gelezenOp", regulation.readOn());
    put(json, "verificatie", regulation.verification());
    put(json, "toelichting", regulation.note());
    return json;
  }

  private static ObjectNode proposal(Proposal proposal) {
    ObjectNode json = object().put("id", proposal.id()).put("titel", proposal.title());
    put(json, "soort", proposal.kind());
    put(json, "nummer", proposal.number());
    put(json, "status", proposal.status());
    put(json, "inwerking", proposal.commencement());
    put(json, "overgang", proposal.transition());
    put(json, "toelichting", proposal.explanation());
    put(json, "bron", proposal.source());
    put(json, "verificatie", proposal.verification());
    texts(json, "raakt", proposal.touches());
    texts(json, "wijzigt", proposal.changes());
    return json;
  }

  private static void put(ObjectNode json, String key, @Nullable Object value) {
    if (value != null) {
      json.put(key, value.toString());
    }
  }

  private static void texts(ObjectNode json, String key, Collection<String> texts) {
    texts.forEach(json.putArray(key)::add);
  }

  private static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
