package nl.toetssteen.workbench.coverage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.toetssteen.engine.table.DmnTable;

/** What the cases touch, for other programs. */
public final class CoverageJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private CoverageJson() {}

  /** Per decision the shares, the tables with each row, the rules, nodes and articles. */
  public static ObjectNode of(List<Covered> all) {
    ObjectNode json = JSON.objectNode();
    ArrayNode decisions = json.putArray("beslissingen");
    for (Covered covered : all) {
      ObjectNode decision = decisions.addObject();
      decision.put("id", covered.decision());
      decision.put("zaken", covered.cases());
      share(decision.putObject("rijen"), covered.rowShare());
      share(decision.putObject("regels"), covered.ruleShare());
      share(decision.putObject("knopen"), covered.nodeShare());
      covered.tables().forEach(table -> table(decision.withArray("tabellen"), table));
      rules(decision.putArray("regelsZonderZaak"), covered);
      nodes(decision.putArray("knopenZonderZaak"), covered);
      articles(decision.putArray("artikelen"), covered.articles());
    }
    return json;
  }

  private static void share(ObjectNode sink, Share share) {
    sink.put("geraakt", share.touched()).put("alle", share.all()).put("procent", share.percent());
  }

  private static void table(ArrayNode sink, Covered.Table table) {
    ObjectNode json = sink.addObject().put("tabel", table.text().path());
    share(json, table.share());
    ArrayNode rows = json.putArray("rijen");
    for (int i = 0; i < table.times().size(); i++) {
      DmnTable.Line line = table.text().lines().get(i);
      rows.addObject()
          .put("rij", line.id())
          .put("bron", line.annotation("bron"))
          .put("zaken", table.times().get(i));
    }
  }

  private static void rules(ArrayNode sink, Covered covered) {
    for (Covered.Rule rule : covered.rules()) {
      if (rule.times() == 0) {
        sink.addObject()
            .put("regel", rule.name())
            .put("bron", rule.source())
            .put("bestand", rule.file());
      }
    }
  }

  private static void nodes(ArrayNode sink, Covered covered) {
    for (Covered.Node node : covered.nodes()) {
      if (!node.missing().isEmpty()) {
        sink.addObject()
            .put("regime", node.regime())
            .put("knoop", node.name())
            .put("wat", node.missing());
      }
    }
  }

  private static void articles(ArrayNode sink, List<Covered.Article> articles) {
    for (Covered.Article article : articles) {
      ObjectNode json = sink.addObject().put("artikel", article.citation());
      share(json, article.share());
      ArrayNode untouched = json.putArray("ongeraakt");
      article.untouched().forEach(untouched::add);
    }
  }
}
