package nl.toetssteen.workbench.population;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The report in words. */
public final class PopulationText {
  private PopulationText() {}

  /** For a screen. */
  public static String plain(PopulationReport report) {
    StringBuilder text = new StringBuilder();
    text.append(sentence(report)).append("\n\n");
    byCount(report.flows())
        .forEach(
            flow -> {
              text.append(words(flow.getKey(), flow.getValue(), report)).append('\n');
              byCount(report.reasons().getOrDefault(flow.getKey(), Map.of()))
                  .forEach(
                      r ->
                          text.append("    ")
                              .append(r.getValue())
                              .append(" door ")
                              .append(words(r.getKey()))
                              .append('\n'));
            });
    text.append("\nAannames\n");
    Assumptions.of(report).forEach(line -> text.append("- ").append(line).append('\n'));
    return text.toString();
  }

  static String sentence(PopulationReport report) {
    return "%d verzonnen dossiers (zaad %d), peildatum %s, onder geldend recht en met %s: van %d %s krijgen er %d (%s) een ander antwoord."
        .formatted(
            report.size(),
            report.seed(),
            report.recipe().day(),
            String.join(" en ", report.proposals()),
            report.units(),
            report.recipe().unit(),
            report.moved(),
            percent(report.moved(), report.units()));
  }

  static String words(Flow flow, long count, PopulationReport report) {
    String share = count + " (" + percent(count, report.units()) + ")";
    return flow.stays()
        ? flow.from() + " blijft: " + share
        : flow.from() + " wordt " + flow.to() + ": " + share;
  }

  static String words(Reason reason) {
    return reason.article().isEmpty()
        ? reason.condition()
        : "%s (%s, %s %s)"
            .formatted(reason.condition(), reason.article(), reason.table(), reason.row());
  }

  static String percent(long part, long whole) {
    long permille = whole == 0 ? 0 : Math.round(part * 1000.0 / whole);
    return permille / 10 + "," + permille % 10 + "%";
  }

  /** Most first; equal ones in their own order. */
  static <K extends Comparable<K>> List<Map.Entry<K, Long>> byCount(Map<K, Long> counts) {
    Comparator<Map.Entry<K, Long>> most = Map.Entry.comparingByValue(Comparator.reverseOrder());
    return counts.entrySet().stream()
        .sorted(most.thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }
}
