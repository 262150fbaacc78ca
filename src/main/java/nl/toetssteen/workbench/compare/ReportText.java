package nl.toetssteen.workbench.compare;

import java.util.List;
import java.util.Objects;

/** A report as plain text, or as Markdown with headings and lists. */
public final class ReportText {
  private final StringBuilder text = new StringBuilder();
  private final boolean markdown;

  private ReportText(boolean markdown) {
    this.markdown = markdown;
  }

  /** The report for a terminal. */
  public static String plain(Report report) {
    return new ReportText(false).write(report);
  }

  /** The report as Markdown. */
  public static String markdown(Report report) {
    return new ReportText(true).write(report);
  }

  private String write(Report report) {
    heading(1, "Vergelijking met geldend recht");
    for (Report.Chosen one : report.proposals()) {
      line(
          "%s (%s, %s), inwerkingtreding %s. %s"
              .formatted(one.title(), one.id(), one.status(), one.commencement(), one.assumed())
              .strip());
    }
    heading(2, "Samengevat");
    counts(report);
    heading(2, "Wat het voorstel aan de tekst verandert");
    law(report.law());
    report.byArticle().forEach(this::article);
    names("Verwacht, maar niet veranderd", report.missed());
    names(
        "Zelfde uitkomst om een andere reden",
        report.reasonsOnly().stream().map(CaseChange::id).toList());
    names(
        "Niet vergeleken",
        report.skipped().entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).toList());
    return text.toString();
  }

  private void counts(Report report) {
    item(report.changed().size() + " zaken krijgen een ander antwoord");
    item(report.newlyOpen().size() + " daarvan waren beslist en zijn nu onbepaald");
    item(report.unexpected().size() + " daarvan zijn niet aangekondigd in het voorstel");
    item(report.reasonsOnly().size() + " zaken krijgen hetzelfde antwoord om een andere reden");
    item(report.unchanged() + " zaken blijven gelijk");
  }

  private void law(List<LawChange> changes) {
    String file = "";
    for (LawChange change : changes) {
      if (!change.file().equals(file)) {
        file = change.file();
        line(markdown ? "\n`" + file + "`\n" : file);
      }
      item((change.place().isEmpty() ? "" : change.place() + ": ") + change.text());
    }
  }

  private void article(String article, List<CaseChange> changes) {
    heading(2, article + " (" + changes.size() + ")");
    for (CaseChange change : changes) {
      item(
          change.id()
              + (change.expected() ? "" : " [niet aangekondigd]")
              + (change.newlyOpen() ? " [nieuw onbepaald]" : ""));
      inner(change.before() + " wordt " + change.after());
      change.why().stream().limit(3).forEach(why -> inner(why(why)));
    }
  }

  private static String why(ConditionChange why) {
    return why.name()
        + ": "
        + Objects.requireNonNullElse(why.before(), "was er niet")
        + " wordt "
        + Objects.requireNonNullElse(why.after(), "vervallen")
        + (why.source().equals("Gevolg") ? "" : ", " + why.source());
  }

  private void names(String title, List<String> names) {
    if (!names.isEmpty()) {
      heading(2, title + " (" + names.size() + ")");
      names.forEach(this::item);
    }
  }

  private void heading(int level, String title) {
    text.append(text.isEmpty() ? "" : "\n");
    text.append(markdown ? "#".repeat(level) + " " : "").append(title).append('\n');
    text.append(markdown ? "\n" : "");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void item(String item) {
    line((markdown ? "- " : "  ") + item);
  }

  private void inner(String item) {
    line((markdown ? "  - " : "      ") + item);
  }
}
