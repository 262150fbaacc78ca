package nl.toetssteen.workbench.population;

import java.util.List;
import nl.toetssteen.workbench.html.HtmlPage;

/** The report as one page that needs nothing else: the picture, and the same figures in tables. */
public final class PopulationHtml {
  private static final String STYLE =
      """
      td:nth-last-child(-n+2){text-align:right}
      svg{width:100%;height:auto}
      """;

  private final PopulationReport report;
  private final HtmlPage page = new HtmlPage("Een voorstel op een verzonnen bevolking", STYLE);

  private PopulationHtml(PopulationReport report) {
    this.report = report;
  }

  /** The page, in UTF-8. */
  public static String of(PopulationReport report) {
    return new PopulationHtml(report).written();
  }

  private String written() {
    page.paragraph(PopulationText.sentence(report));
    page.raw(FlowPicture.of(report));
    flows();
    reasons();
    page.heading(2, "Aannames");
    page.list(Assumptions.of(report));
    return page.done();
  }

  private void flows() {
    page.table(
        "Van welk antwoord naar welk",
        List.of("Geldend recht", "Met het voorstel", "Aantal", "Aandeel"));
    PopulationText.byCount(report.flows())
        .forEach(flow -> row(flow.getKey().from(), flow.getKey().to(), flow.getValue()));
    page.endTable();
  }

  private void reasons() {
    page.table(
        "Wat het verschil maakte", List.of("Verandering", "Voorwaarde", "Aantal", "Aandeel"));
    report
        .reasons()
        .forEach(
            (flow, reasons) ->
                PopulationText.byCount(reasons)
                    .forEach(
                        reason ->
                            row(
                                flow.from() + " wordt " + flow.to(),
                                PopulationText.words(reason.getKey()),
                                reason.getValue())));
    page.endTable();
  }

  private void row(String first, String second, long count) {
    String share = PopulationText.percent(count, report.units());
    page.row("", List.of(first, second, String.valueOf(count), share));
  }
}
