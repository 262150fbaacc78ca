package nl.toetssteen.workbench.population;

import java.util.Map;

/** The report as one page that needs nothing else: the picture, and the same figures in tables. */
public final class PopulationHtml {
  private static final String STYLE =
      """
      body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#16252a}
      table{border-collapse:collapse;width:100%;margin:1rem 0}
      caption{text-align:left;font-weight:bold;padding:.25rem 0}
      th,td{text-align:left;vertical-align:top;padding:.5rem;border:1px solid #d3dcde}
      th{background:#f0f4f4}
      td.getal{text-align:right}
      svg{width:100%;height:auto}
      """;

  private PopulationHtml() {}

  /** The page, in UTF-8. */
  public static String of(PopulationReport report) {
    StringBuilder html = new StringBuilder();
    html.append("<!doctype html>\n<html lang=\"nl\"><head><meta charset=\"utf-8\">")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .append("<title>Een voorstel op een verzonnen bevolking</title><style>")
        .append(STYLE)
        .append("</style></head><body><main><h1>Een voorstel op een verzonnen bevolking</h1><p>")
        .append(Markup.escaped(PopulationText.sentence(report)))
        .append("</p>")
        .append(FlowPicture.of(report));
    flows(report, html);
    reasons(report, html);
    html.append("<h2>Aannames</h2><ul>");
    Assumptions.of(report)
        .forEach(line -> html.append("<li>").append(Markup.escaped(line)).append("</li>"));
    return html.append("</ul></main></body></html>\n").toString();
  }

  private static void flows(PopulationReport report, StringBuilder html) {
    table(html, "Van welk antwoord naar welk", "Geldend recht", "Met het voorstel");
    PopulationText.byCount(report.flows())
        .forEach(
            flow -> {
              html.append("<tr>");
              cell(html, flow.getKey().from());
              cell(html, flow.getKey().to());
              count(html, flow.getValue(), report);
            });
    html.append("</tbody></table>");
  }

  private static void reasons(PopulationReport report, StringBuilder html) {
    table(html, "Wat het verschil maakte", "Verandering", "Voorwaarde");
    for (Map.Entry<Flow, Map<Reason, Long>> flow : report.reasons().entrySet()) {
      PopulationText.byCount(flow.getValue())
          .forEach(
              reason -> {
                html.append("<tr>");
                cell(html, flow.getKey().from() + " wordt " + flow.getKey().to());
                cell(html, PopulationText.words(reason.getKey()));
                count(html, reason.getValue(), report);
              });
    }
    html.append("</tbody></table>");
  }

  private static void table(StringBuilder html, String caption, String first, String second) {
    html.append("<table><caption>").append(caption).append("</caption><thead><tr>");
    for (String heading : new String[] {first, second, "Aantal", "Aandeel"}) {
      html.append("<th scope=\"col\">").append(heading).append("</th>");
    }
    html.append("</tr></thead><tbody>");
  }

  private static void cell(StringBuilder html, String text) {
    html.append("<td>").append(Markup.escaped(text)).append("</td>");
  }

  private static void count(StringBuilder html, long count, PopulationReport report) {
    html.append("<td class=\"getal\">").append(count).append("</td><td class=\"getal\">");
    html.append(PopulationText.percent(count, report.units())).append("</td></tr>");
  }
}
