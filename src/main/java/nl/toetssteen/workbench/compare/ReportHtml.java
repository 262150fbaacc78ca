package nl.toetssteen.workbench.compare;

import java.util.List;
import nl.toetssteen.workbench.html.HtmlPage;

/** A report as one page that needs nothing else. */
public final class ReportHtml {
  private static final String STYLE =
      ".anders{background:#0b4f5c}.onbepaald{background:#e9b44c}.reden{background:#b9cfd8}"
          + ".gelijk{background:#fff}";

  private final HtmlPage page = new HtmlPage("Vergelijking met geldend recht", STYLE);

  private ReportHtml() {}

  /** The page, in UTF-8. */
  public static String of(Report report) {
    return new ReportHtml().write(report);
  }

  private String write(Report report) {
    for (Report.Chosen one : report.proposals()) {
      page.paragraph(
          one.title() + ", inwerkingtreding " + one.commencement() + ". " + one.assumed());
    }
    picture(report);
    law(report.law());
    report.byArticle().forEach(this::article);
    if (!report.missed().isEmpty()) {
      page.heading(2, "Verwacht, maar niet veranderd");
      page.list(report.missed());
    }
    return page.done();
  }

  /** One bar with the share of each kind, and the same in words. */
  private void picture(Report report) {
    int open = report.newlyOpen().size();
    page.raw(
        "<div class=\"bar\" role=\"img\" aria-label=\"Verdeling van de zaken; de aantallen staan"
            + " eronder\">");
    part("onbepaald", open);
    part("anders", report.changed().size() - open);
    part("reden", report.reasonsOnly().size());
    part("gelijk", report.unchanged());
    page.raw("</div><ul>");
    count(report.changed().size(), "krijgen een ander antwoord", "anders");
    count(open, "daarvan waren beslist en zijn nu onbepaald", "onbepaald");
    count(report.unexpected().size(), "daarvan zijn niet aangekondigd", "");
    count(report.reasonsOnly().size(), "hetzelfde antwoord om een andere reden", "reden");
    count(report.unchanged(), "blijven gelijk", "gelijk");
    page.raw("</ul>");
  }

  private void part(String kind, int count) {
    page.raw("<span class=\"%s\" style=\"flex-grow:%d\"></span>".formatted(kind, count));
  }

  private void count(int count, String text, String kind) {
    String mark =
        kind.isEmpty()
            ? ""
            : "<span class=\"merk %s\" aria-hidden=\"true\">&nbsp;</span> ".formatted(kind);
    page.raw("<li>" + mark + count + " " + HtmlPage.escaped(text) + "</li>");
  }

  private void law(List<LawChange> changes) {
    page.heading(2, "Wat het voorstel aan de tekst verandert");
    page.table("", List.of("Bestand", "Plaats", "Wijziging"));
    for (LawChange change : changes) {
      page.row("", List.of(change.file(), change.place(), change.text()));
    }
    page.endTable();
  }

  private void article(String article, List<CaseChange> changes) {
    page.heading(2, article + " (" + changes.size() + ")");
    page.table("", List.of("Zaak", "Oud", "Nieuw", "Waarom"));
    for (CaseChange change : changes) {
      String why =
          change.why().stream()
              .limit(3)
              .map(one -> one.name() + ": " + one.before() + " wordt " + one.after())
              .reduce((a, b) -> a + "\n" + b)
              .orElse("");
      String marks = (change.expected() ? "" : " (niet aangekondigd)");
      page.row("", List.of(change.id() + marks, change.before(), change.after(), why));
    }
    page.endTable();
  }
}
