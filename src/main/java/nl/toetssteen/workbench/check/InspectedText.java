package nl.toetssteen.workbench.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The findings of an inspection as plain text. */
public final class InspectedText {
  private final StringBuilder text = new StringBuilder();

  private InspectedText() {}

  /** The text for a terminal. */
  public static String of(Inspected inspected) {
    InspectedText report = new InspectedText();
    report.line("Controle van het recht");
    for (Inspected.Looked looked : inspected.decisions()) {
      report.decision(looked, inspected.of(looked.decision()));
    }
    List<Finding> shared = inspected.of(Inspection.SHARED);
    if (!shared.isEmpty()) {
      report.line("");
      report.line(Inspection.SHARED + ": " + counts(shared));
      report.findings(shared);
    }
    report.line("");
    report.line("Samen: " + counts(inspected.findings()));
    return report.text.toString();
  }

  private static String counts(List<Finding> findings) {
    return List.of(Severity.values()).stream()
        .map(s -> s.count(findings.stream().filter(f -> f.severity() == s).count()))
        .collect(Collectors.joining(", "));
  }

  private void decision(Inspected.Looked looked, List<Finding> findings) {
    line("");
    line(
        "%s: %d tabellen met %d rijen, en %d regels. %s"
            .formatted(
                looked.decision(),
                looked.tables(),
                looked.rows(),
                looked.rules(),
                counts(findings)));
    findings(findings);
  }

  /** What is said of several places is said once. */
  private void findings(List<Finding> findings) {
    Map<String, Map<String, List<Finding>>> told = new LinkedHashMap<>();
    for (Finding finding : findings) {
      String mark = finding.severity() == Severity.FOUT ? "FOUT: " : "";
      told.computeIfAbsent(mark + finding.kind().title(), key -> new LinkedHashMap<>())
          .computeIfAbsent(finding.text(), key -> new ArrayList<>())
          .add(finding);
    }
    told.forEach(
        (title, texts) -> {
          line("  " + title);
          texts.forEach(
              (text, places) -> {
                line("    " + text);
                places.forEach(this::finding);
              });
        });
  }

  private void finding(Finding finding) {
    line("    - " + place(finding));
    if (!finding.example().isEmpty()) {
      line("      Voorbeeld: " + example(finding.example()));
    }
  }

  private static String place(Finding finding) {
    String row = finding.row().isEmpty() ? "" : ", rij " + finding.row();
    String article = finding.article().isEmpty() ? "" : ", " + finding.article();
    return finding.place() + row + article + days(finding);
  }

  /** The days in words; nothing where there is no bound. */
  private static String days(Finding finding) {
    @Nullable Object from = finding.from();
    @Nullable Object until = finding.until();
    if (from == null && until == null) {
      return "";
    }
    if (from != null && from.equals(until)) {
      return ", op " + from;
    }
    return (from == null ? "" : ", van " + from)
        + (until == null ? " en verder" : (from == null ? ", " : " ") + "tot en met " + until);
  }

  private static String example(Map<String, String> example) {
    return example.entrySet().stream()
        .map(entry -> entry.getKey() + " = " + entry.getValue())
        .collect(Collectors.joining("; "));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
