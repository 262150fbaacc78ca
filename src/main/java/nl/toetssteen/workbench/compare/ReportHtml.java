package nl.toetssteen.workbench.compare;

import java.util.List;

/** A report as one page that needs nothing else. */
public final class ReportHtml {
  private static final String STYLE =
      """
      body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#16252a}
      table{border-collapse:collapse;width:100%;margin:1rem 0}
      th,td{text-align:left;vertical-align:top;padding:.5rem;border:1px solid #d3dcde}
      th{background:#f0f4f4}
      .bar{display:flex;height:2rem;border:1px solid #6f8188;margin:1rem 0}
      .bar span{display:block;min-width:2px}
      .anders{background:#0b4f5c}.onbepaald{background:#e9b44c}.reden{background:#b9cfd8}.gelijk{background:#fff}
      .merk{font-size:.875rem;border:1px solid;border-radius:.25rem;padding:0 .3rem}
      """;

  private final StringBuilder html = new StringBuilder();

  private ReportHtml() {}

  /** The page, in UTF-8. */
  public static String of(Report report) {
    return new ReportHtml().write(report);
  }

  private String write(Report report) {
    html.append("<!doctype html>\n<html lang=\"nl\"><head><meta charset=\"utf-8\">")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .append("<title>Vergelijking met geldend recht</title><style>")
        .append(STYLE)
        .append("</style></head><body><main><h1>Vergelijking met geldend recht</h1>");
    for (Report.Chosen one : report.proposals()) {
      paragraph(one.title() + ", inwerkingtreding " + one.commencement() + ". " + one.assumed());
    }
    picture(report);
    law(report.law());
    report.byArticle().forEach(this::article);
    if (!report.missed().isEmpty()) {
      html.append("<h2>Verwacht, maar niet veranderd</h2><ul>");
      report.missed().forEach(id -> html.append("<li>").append(escaped(id)).append("</li>"));
      html.append("</ul>");
    }
    return html.append("</main></body></html>\n").toString();
  }

  /** One bar with the share of each kind, and the same in words. */
  private void picture(Report report) {
    int open = report.newlyOpen().size();
    html.append("<div class=\"bar\" role=\"img\" aria-label=\"Verdeling van de zaken; de aantallen")
        .append(" staan eronder\">");
    part("onbepaald", open);
    part("anders", report.changed().size() - open);
    part("reden", report.reasonsOnly().size());
    part("gelijk", report.unchanged());
    html.append("</div><ul>");
    count(report.changed().size(), "krijgen een ander antwoord", "anders");
    count(open, "daarvan waren beslist en zijn nu onbepaald", "onbepaald");
    count(report.unexpected().size(), "daarvan zijn niet aangekondigd", "");
    count(report.reasonsOnly().size(), "hetzelfde antwoord om een andere reden", "reden");
    count(report.unchanged(), "blijven gelijk", "gelijk");
    html.append("</ul>");
  }

  private void part(String kind, int count) {
    html.append("<span class=\"%s\" style=\"flex-grow:%d\"></span>".formatted(kind, count));
  }

  private void count(int count, String text, String kind) {
    html.append("<li>");
    if (!kind.isEmpty()) {
      html.append("<span class=\"merk ")
          .append(kind)
          .append("\" aria-hidden=\"true\">&nbsp;</span> ");
    }
    html.append(count).append(' ').append(text).append("</li>");
  }

  private void law(List<LawChange> changes) {
    html.append("<h2>Wat het voorstel aan de tekst verandert</h2>");
    open("Bestand", "Plaats", "Wijziging");
    for (LawChange change : changes) {
      row(change.file(), change.place(), change.text());
    }
    html.append("</tbody></table>");
  }

  private void article(String article, List<CaseChange> changes) {
    html.append("<h2>")
        .append(escaped(article))
        .append(" (")
        .append(changes.size())
        .append(")</h2>");
    open("Zaak", "Oud", "Nieuw", "Waarom");
    for (CaseChange change : changes) {
      String why =
          change.why().stream()
              .limit(3)
              .map(one -> one.name() + ": " + one.before() + " wordt " + one.after())
              .reduce((a, b) -> a + "\n" + b)
              .orElse("");
      String marks = (change.expected() ? "" : " (niet aangekondigd)");
      row(change.id() + marks, change.before(), change.after(), why);
    }
    html.append("</tbody></table>");
  }

  private void open(String... columns) {
    html.append("<table><thead><tr>");
    for (String column : columns) {
      html.append("<th scope=\"col\">").append(column).append("</th>");
    }
    html.append("</tr></thead><tbody>");
  }

  private void row(String... cells) {
    html.append("<tr>");
    for (String cell : cells) {
      html.append("<td>").append(escaped(cell).replace("\n", "<br>")).append("</td>");
    }
    html.append("</tr>");
  }

  private void paragraph(String text) {
    html.append("<p>").append(escaped(text)).append("</p>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
