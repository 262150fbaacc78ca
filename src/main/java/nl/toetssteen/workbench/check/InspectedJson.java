package nl.toetssteen.workbench.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The findings of an inspection for other programs. */
public final class InspectedJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private InspectedJson() {}

  /**
   * Counts ({@code fouten}, {@code opmerkingen}, {@code nietNagegaan}), {@code beslissingen} with
   * what was looked at, and {@code bevindingen}.
   */
  public static ObjectNode of(Inspected inspected) {
    ObjectNode json = JSON.objectNode();
    counts(json, inspected.findings());
    ArrayNode decisions = json.putArray("beslissingen");
    for (Inspected.Looked looked : inspected.decisions()) {
      ObjectNode decision =
          decisions
              .addObject()
              .put("id", looked.decision())
              .put("tabellen", looked.tables())
              .put("rijen", looked.rows())
              .put("regels", looked.rules());
      counts(decision, inspected.of(looked.decision()));
    }
    ArrayNode findings = json.putArray("bevindingen");
    inspected.findings().forEach(finding -> findings.add(finding(finding)));
    return json;
  }

  private static void counts(ObjectNode sink, List<Finding> findings) {
    sink.put("fouten", count(findings, Severity.FOUT));
    sink.put("opmerkingen", count(findings, Severity.LET_OP));
    sink.put("nietNagegaan", count(findings, Severity.NIET_NAGEGAAN));
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  private static ObjectNode finding(Finding finding) {
    ObjectNode json = JSON.objectNode();
    json.put("ernst", finding.severity().name());
    json.put("soort", finding.kind().name());
    json.put("beslissing", finding.decision());
    json.put("plaats", finding.place());
    put(json, "rij", finding.row());
    put(json, "artikel", finding.article());
    json.put("van", day(finding.from()));
    json.put("totEnMet", day(finding.until()));
    ObjectNode example = json.putObject("voorbeeld");
    finding.example().forEach(example::put);
    json.put("tekst", finding.text());
    return json;
  }

  private static void put(ObjectNode sink, String key, String text) {
    sink.put(key, text.isEmpty() ? null : text);
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
