package nl.toetssteen.workbench.population;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The report as JSON. */
public final class PopulationJson {
  private PopulationJson() {}

  /** Counts before and after, flows, reasons and assumptions. */
  public static ObjectNode of(PopulationReport report) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("beslissing", report.recipe().decision());
    json.put("peildatum", report.recipe().day().toString());
    json.put("aantal", report.size());
    json.put("zaad", report.seed());
    json.put("eenheid", report.recipe().unit());
    json.put("geteld", report.units());
    json.put("anders", report.moved());
    ArrayNode proposals = json.putArray("voorstellen");
    report.proposals().forEach(proposals::add);
    counts(json.putObject("geldendRecht"), report.before());
    counts(json.putObject("voorstel"), report.after());
    ArrayNode flows = json.putArray("stromen");
    report.flows().forEach((flow, count) -> flow(flows.addObject(), flow, count));
    ArrayNode reasons = json.putArray("redenen");
    report
        .reasons()
        .forEach(
            (flow, some) ->
                some.forEach((reason, count) -> reason(reasons.addObject(), flow, reason, count)));
    ArrayNode assumptions = json.putArray("aannames");
    Assumptions.of(report).forEach(assumptions::add);
    return json;
  }

  private static void counts(ObjectNode json, Map<String, Long> counts) {
    counts.forEach(json::put);
  }

  private static void flow(ObjectNode json, Flow flow, long count) {
    json.put("van", flow.from()).put("naar", flow.to()).put("aantal", count);
  }

  private static void reason(ObjectNode json, Flow flow, Reason reason, long count) {
    flow(json, flow, count);
    json.put("voorwaarde", reason.condition())
        .put("artikel", reason.article())
        .put("tabel", reason.table())
        .put("rij", reason.row());
  }
}
