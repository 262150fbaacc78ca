package nl.toetssteen.workbench.coverage;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.engine.table.DmnTable;

/** What the cases touch, as plain text: shares first, then what none touches. */
public final class CoverageText {
  private final StringBuilder text = new StringBuilder();

  private CoverageText() {}

  /** The text for a terminal. */
  public static String of(List<Covered> all) {
    CoverageText report = new CoverageText();
    report.line("Dekking door de zaken");
    all.forEach(report::decision);
    return report.text.toString();
  }

  private void decision(Covered covered) {
    line("");
    line(covered.decision() + ": " + covered.cases() + (covered.cases() == 1 ? " zaak" : " zaken"));
    line("  rijen    " + covered.rowShare().text());
    line("  regels   " + covered.ruleShare().text());
    line("  knopen   " + covered.nodeShare().text() + " zowel voldaan als niet voldaan");
    List<Covered.Article> articles = covered.articles();
    line("  artikelen " + Share.of(articles, a -> a.untouched().isEmpty()).text() + " geheel");
    part("Rijen die geen zaak raakt", rows(covered));
    part("Regels die in geen zaak werken", rules(covered));
    part("Knopen waarvan geen zaak beide kanten laat zien", nodes(covered));
    part("Artikelen waarvan een deel niet is geraakt", articles(articles));
  }

  private static List<String> rows(Covered covered) {
    List<String> rows = new ArrayList<>();
    for (Covered.Table table : covered.tables()) {
      for (int i = 0; i < table.times().size(); i++) {
        if (table.times().get(i) == 0) {
          DmnTable.Line line = table.text().lines().get(i);
          rows.add(
              table.text().path()
                  + ", rij "
                  + line.id()
                  + ", "
                  + line.annotation("bron")
                  + ": "
                  + line.annotation("toelichting"));
        }
      }
    }
    return rows;
  }

  private static List<String> rules(Covered covered) {
    return covered.rules().stream()
        .filter(rule -> rule.times() == 0)
        .map(rule -> rule.name() + " (" + rule.file() + ")")
        .toList();
  }

  private static List<String> nodes(Covered covered) {
    return covered.nodes().stream()
        .filter(node -> !node.missing().isEmpty())
        .map(node -> node.name() + " in " + node.regime() + ": " + node.missing())
        .toList();
  }

  private static List<String> articles(List<Covered.Article> articles) {
    return articles.stream()
        .filter(article -> !article.untouched().isEmpty())
        .map(article -> article.citation() + ": " + article.share().text())
        .toList();
  }

  private void part(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      line("  " + title + " (" + lines.size() + ")");
      lines.forEach(one -> line("    - " + one));
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
