package nl.toetssteen.workbench.html;

/** Builds one page in UTF-8, escaping every text. */
public final class HtmlPage {
  private static final String STYLE =
      """
      body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#16252a}
      table{border-collapse:collapse;width:100%;margin:1rem 0}
      caption{text-align:left;font-weight:600}
      th,td{text-align:left;vertical-align:top;padding:.5rem;border:1px solid #d3dcde}
      th{background:#f0f4f4}
      .bar{display:flex;height:2rem;border:1px solid #6f8188;margin:1rem 0}
      .bar span{display:block;min-width:2px}
      .merk{font-size:.875rem;border:1px solid;border-radius:.25rem;padding:0 .3rem}
      """;

  private final StringBuilder html = new StringBuilder();

  /**
   * Begins a page.
   *
   * @param style rules beside those that all pages share
   */
  public HtmlPage(String title, String style) {
    html.append("<!doctype html>\n<html lang=\"nl\"><head><meta charset=\"utf-8\">")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .append("<title>")
        .append(escaped(title))
        .append("</title><style>")
        .append(STYLE)
        .append(style)
        .append("</style></head><body><main>");
    heading(1, title);
  }

  /** The finished page. */
  public String done() {
    return html.append("</main></body></html>\n").toString();
  }

  /** A heading; level 1 is the title of the page. */
  public void heading(int level, String text) {
    html.append("<h%d>%s</h%d>".formatted(level, escaped(text), level));
  }

  /** A paragraph. */
  public void paragraph(String text) {
    html.append("<p>").append(escaped(text)).append("</p>");
  }

  /** A list with one item for each text. */
  public void list(Iterable<String> items) {
    html.append("<ul>");
    items.forEach(item -> html.append("<li>").append(escaped(item)).append("</li>"));
    html.append("</ul>");
  }

  /** Begins a table; a caption that is empty is left out. */
  public void table(String caption, Iterable<String> columns) {
    html.append("<table>");
    if (!caption.isEmpty()) {
      html.append("<caption>").append(escaped(caption)).append("</caption>");
    }
    html.append("<thead><tr>");
    columns.forEach(
        name -> html.append("<th scope=\"col\">").append(escaped(name)).append("</th>"));
    html.append("</tr></thead><tbody>");
  }

  /** A row of the table that was begun; a class that is empty is left out. */
  public void row(String type, Iterable<String> cells) {
    html.append(type.isEmpty() ? "<tr>" : "<tr class=\"" + type + "\">");
    cells.forEach(
        cell -> html.append("<td>").append(escaped(cell).replace("\n", "<br>")).append("</td>"));
    html.append("</tr>");
  }

  /** Ends the table that was begun. */
  public void endTable() {
    html.append("</tbody></table>");
  }

  /** Markup of the caller's own. */
  public void raw(String markup) {
    html.append(markup);
  }

  /** A text as it may stand in a page. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
