package nl.toetssteen.workbench.compare;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A report for other programs. */
public final class ReportJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ReportJson() {}

  /**
   * The report: {@code voorstellen}, {@code gewijzigd}, {@code ongewijzigd} (a count), {@code
   * nieuwOnbepaald}, {@code onverwacht} and {@code uitgebleven} (case ids), {@code
   * andersOnderbouwd}, {@code nietVergeleken} and {@code tekst}.
   */
  public static ObjectNode of(Report report) {
    ObjectNode json = JSON.objectNode();
    ArrayNode proposals = json.putArray("voorstellen");
    for (Report.Chosen one : report.proposals()) {
      proposals
          .addObject()
          .put("id", one.id())
          .put("titel", one.title())
          .put("inwerking", one.commencement());
    }
    ArrayNode changed = json.putArray("gewijzigd");
    report.changed().forEach(change -> changed.add(change(change)));
    json.put("ongewijzigd", report.unchanged());
    ids(json.putArray("nieuwOnbepaald"), report.newlyOpen());
    ids(json.putArray("onverwacht"), report.unexpected());
    report.missed().forEach(json.putArray("uitgebleven")::add);
    ids(json.putArray("andersOnderbouwd"), report.reasonsOnly());
    ObjectNode skipped = json.putObject("nietVergeleken");
    report.skipped().forEach(skipped::put);
    ArrayNode law = json.putArray("tekst");
    for (LawChange change : report.law()) {
      law.addObject()
          .put("bestand", change.file())
          .put("plaats", change.place())
          .put("wijziging", change.text());
    }
    return json;
  }

  private static ObjectNode change(CaseChange change) {
    ObjectNode json = JSON.objectNode();
    json.put("zaak", change.id());
    json.put("soort", change.kind().name());
    json.put("oud", change.before());
    json.put("nieuw", change.after());
    json.put("artikel", change.article());
    json.put("verwacht", change.expected());
    ArrayNode why = json.putArray("waarom");
    for (ConditionChange one : change.why()) {
      why.addObject()
          .put("wat", one.what())
          .put("oud", one.before())
          .put("nieuw", one.after())
          .put("bron", one.source());
    }
    return json;
  }

  private static void ids(ArrayNode sink, List<CaseChange> changes) {
    changes.forEach(change -> sink.add(change.id()));
  }
}
