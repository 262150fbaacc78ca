package nl.toetssteen.workbench.population;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.toetssteen.workbench.html.HtmlPage;

/** The flows as a picture: outcomes now on the left, under the proposal on the right. */
public final class FlowPicture {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 420;
  private static final int TOP = 56;
  private static final int BAR = 18;
  private static final int LEFT = 230;
  private static final int RIGHT = WIDTH - LEFT - BAR;
  private static final int GAP = 34;
  private static final List<String> COLOURS =
      List.of("#0b4f5c", "#b25d00", "#5b3f8c", "#3d6b1f", "#8c2f39", "#4a5a66");

  private final PopulationReport report;
  private final Map<String, String> colours = new LinkedHashMap<>();
  private final StringBuilder svg = new StringBuilder();

  private FlowPicture(PopulationReport report) {
    this.report = report;
  }

  /** The picture as SVG, in UTF-8. */
  public static String of(PopulationReport report) {
    return new FlowPicture(report).draw();
  }

  private String draw() {
    report.before().keySet().forEach(this::colour);
    report.after().keySet().forEach(this::colour);
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"stroom-titel stroom-tekst\">\n"
            .formatted(WIDTH, HEIGHT));
    svg.append("<title id=\"stroom-titel\">Wie krijgt een ander antwoord</title>\n");
    svg.append("<desc id=\"stroom-tekst\">")
        .append(HtmlPage.escaped(description()))
        .append("</desc>\n");
    text(LEFT, 24, "end", "Geldend recht");
    text(RIGHT + BAR, 24, "start", "Met het voorstel");
    double scale = scale();
    Map<String, Double> left = bars(report.before(), LEFT, true, scale);
    Map<String, Double> right = bars(report.after(), RIGHT, false, scale);
    report.flows().forEach((flow, count) -> ribbon(flow, count * scale, left, right));
    return svg.append("</svg>\n").toString();
  }

  private void colour(String outcome) {
    colours.putIfAbsent(outcome, COLOURS.get(colours.size() % COLOURS.size()));
  }

  private String description() {
    StringBuilder text = new StringBuilder(PopulationText.sentence(report));
    PopulationText.byCount(report.flows())
        .forEach(
            flow ->
                text.append(' ')
                    .append(PopulationText.words(flow.getKey(), flow.getValue(), report))
                    .append('.'));
    return text.toString();
  }

  private double scale() {
    int most = Math.max(report.before().size(), report.after().size());
    double room = HEIGHT - TOP - 24.0 - GAP * (most - 1);
    return report.units() == 0 ? 0 : room / report.units();
  }

  /** Draws the bars of one side; returns where each begins. */
  private Map<String, Double> bars(Map<String, Long> counts, int x, boolean isLeft, double scale) {
    Map<String, Double> starts = new LinkedHashMap<>();
    double y = TOP;
    for (Map.Entry<String, Long> entry : counts.entrySet()) {
      double height = entry.getValue() * scale;
      starts.put(entry.getKey(), y);
      svg.append(
          "<rect x=\"%d\" y=\"%s\" width=\"%d\" height=\"%s\" fill=\"%s\"/>\n"
              .formatted(
                  x, number(y), BAR, number(Math.max(1, height)), colours.get(entry.getKey())));
      double middle = y + height / 2;
      int at = isLeft ? x - 8 : x + BAR + 8;
      String anchor = isLeft ? "end" : "start";
      text(at, middle - 2, anchor, entry.getKey());
      String share = PopulationText.percent(entry.getValue(), report.units());
      text(at, middle + 14, anchor, entry.getValue() + " (" + share + ")");
      y += height + GAP;
    }
    return starts;
  }

  private void ribbon(
      Flow flow, double height, Map<String, Double> left, Map<String, Double> right) {
    double from = left.merge(flow.from(), height, Double::sum) - height;
    double to = right.merge(flow.to(), height, Double::sum) - height;
    int start = LEFT + BAR;
    int middle = (start + RIGHT) / 2;
    String path =
        "M%d %s C%d %s %d %s %d %s L%d %s C%d %s %d %s %d %s Z"
            .formatted(
                start,
                number(from),
                middle,
                number(from),
                middle,
                number(to),
                RIGHT,
                number(to),
                RIGHT,
                number(to + height),
                middle,
                number(to + height),
                middle,
                number(from + height),
                start,
                number(from + height));
    svg.append(
        "<path d=\"%s\" fill=\"%s\" fill-opacity=\"%s\"/>\n"
            .formatted(path, colours.get(flow.from()), flow.stays() ? "0.25" : "0.7"));
  }

  private void text(int x, double y, String anchor, String words) {
    svg.append(
        "<text x=\"%d\" y=\"%s\" text-anchor=\"%s\" font-family=\"system-ui, sans-serif\" font-size=\"14\" fill=\"#16252a\">%s</text>\n"
            .formatted(x, number(y), anchor, HtmlPage.escaped(words)));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
