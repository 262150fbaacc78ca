package nl.toetssteen.workbench.coverage;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.engine.table.DmnTable;
import nl.toetssteen.workbench.html.HtmlPage;

/** What the cases touch, as one page: every table with its rows, in words and in colour. */
public final class CoverageHtml {
  private static final String STYLE =
      ".geraakt{background:#e3f1e6}.ongeraakt{background:#fbe3df}"
          + ".ongeraakt td:first-child{border-left:.4rem solid #a8321d}"
          + ".geraakt td:first-child{border-left:.4rem solid #2f6f3e}";

  private final HtmlPage page = new HtmlPage("Dekking door de zaken", STYLE);

  private CoverageHtml() {}

  /** The page, in UTF-8. */
  public static String of(List<Covered> all) {
    return new CoverageHtml().write(all);
  }

  private String write(List<Covered> all) {
    page.paragraph(
        "Per rij staat hoeveel zaken erop uitkomen. Een rij met een rode rand raakt geen enkele zaak:"
            + " verandert zij, dan merkt niemand het.");
    page.table("", List.of("Beslissing", "Zaken", "Rijen", "Regels", "Knopen"));
    for (Covered covered : all) {
      page.row(
          "",
          List.of(
              covered.decision(),
              String.valueOf(covered.cases()),
              covered.rowShare().text(),
              covered.ruleShare().text(),
              covered.nodeShare().text()));
    }
    page.endTable();
    all.forEach(this::decision);
    return page.done();
  }

  private void decision(Covered covered) {
    page.heading(2, covered.decision());
    articles(covered.articles());
    rules(covered);
    nodes(covered);
    covered.tables().forEach(this::table);
  }

  private void articles(List<Covered.Article> articles) {
    page.heading(3, "Per artikel");
    page.table("", List.of("Geraakt", "Artikel", "Niet geraakt"));
    for (Covered.Article article : articles) {
      String type = article.untouched().isEmpty() ? "geraakt" : "ongeraakt";
      page.row(
          type,
          List.of(
              article.share().text(), article.citation(), String.join("\n", article.untouched())));
    }
    page.endTable();
  }

  private void rules(Covered covered) {
    List<String> untouched =
        covered.rules().stream()
            .filter(rule -> rule.times() == 0)
            .map(rule -> rule.name() + " (" + rule.file() + ")")
            .toList();
    if (!untouched.isEmpty()) {
      page.heading(3, "Regels die in geen zaak werken");
      page.list(untouched);
    }
  }

  private void nodes(Covered covered) {
    List<Covered.Node> half =
        covered.nodes().stream().filter(node -> !node.missing().isEmpty()).toList();
    if (!half.isEmpty()) {
      page.heading(3, "Knopen waarvan geen zaak beide kanten laat zien");
      page.table("", List.of("Wat", "Knoop", "Regime"));
      half.forEach(
          node -> page.row("ongeraakt", List.of(node.missing(), node.name(), node.regime())));
      page.endTable();
    }
  }

  private void table(Covered.Table table) {
    DmnTable text = table.text();
    page.heading(3, text.path());
    List<String> columns = new ArrayList<>(List.of("Zaken", "Rij"));
    text.columns().forEach(column -> columns.add(column.text()));
    text.outputs().forEach(output -> columns.add(output.text()));
    columns.add("Bron");
    page.table(table.share().text() + " rijen geraakt", columns);
    for (int i = 0; i < table.times().size(); i++) {
      row(text.lines().get(i), table.times().get(i));
    }
    page.endTable();
  }

  private void row(DmnTable.Line line, int times) {
    List<String> cells = new ArrayList<>();
    cells.add(times == 0 ? "geen enkele zaak" : times == 1 ? "1 zaak" : times + " zaken");
    cells.add(line.id());
    cells.addAll(line.cells());
    cells.addAll(line.outputs());
    cells.add(line.annotation("bron"));
    page.row(times == 0 ? "ongeraakt" : "geraakt", cells);
  }
}
