package nl.toetssteen.workbench.mutation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The report as JSON. */
public final class MutationJson {
  private MutationJson() {}

  /** Score, number of mutants and survivors, whole and per decision. */
  public static ObjectNode of(MutationReport report) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("score", report.score());
    json.put("mutanten", report.mutants());
    if (report.sample() != null) {
      json.putObject("steekproef")
          .put("perBeslissing", report.sample().size())
          .put("zaad", report.sample().seed());
    }
    ArrayNode decisions = json.putArray("beslissingen");
    report.decisions().forEach(decision -> decisions.add(decision(decision)));
    ArrayNode survivors = json.putArray("overlevenden");
    ArrayNode equivalent = json.putArray("gelijkwaardig");
    for (DecisionScore decision : report.decisions()) {
      decision.survivors().forEach(s -> survivors.add(survivor(decision, s)));
      decision.equivalent().forEach(s -> equivalent.add(survivor(decision, s)));
    }
    ArrayNode faults = json.putArray("fouten");
    report.faults().forEach(faults::add);
    return json;
  }

  private static ObjectNode decision(DecisionScore score) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("beslissing", score.decision());
    json.put("score", score.score());
    json.put("mutanten", score.mutants());
    json.put("gemerkt", score.killed());
    json.put("overlevend", score.survivors().size());
    json.put("gelijkwaardig", score.equivalent().size());
    ArrayNode failing = json.putArray("zakenDieNietKloppen");
    score.failing().forEach(failing::add);
    return json;
  }

  private static ObjectNode survivor(DecisionScore score, Survivor survivor) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", survivor.id());
    json.put("beslissing", score.decision());
    json.put("artikel", survivor.article());
    json.put("tekst", survivor.words());
    json.put("bestand", survivor.file());
    json.put("rij", survivor.row());
    json.put("geraakteZaken", survivor.cases());
    json.put("reden", survivor.reason());
    return json;
  }
}
