package nl.toetssteen.workbench.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.loading.DecisionLawLoader;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.DecisionInfo;
import nl.toetssteen.law.LawLibrary;
import nl.toetssteen.law.LawView;
import nl.toetssteen.workbench.rules.RuleText;

/** Looks at one decision, under each view of the law that some days have. */
final class DecisionInspection {
  private final LawLibrary library;
  private final DecisionInfo info;
  private final List<String> files;
  private final Shared shared;
  private final Set<Finding> findings = new TreeSet<>();
  private final SortedMap<String, byte[]> tables = new TreeMap<>();
  private int rows;
  private int rules;

  DecisionInspection(LawLibrary library, DecisionInfo info, List<String> files, Shared shared) {
    this.library = library;
    this.info = info;
    this.files = files;
    this.shared = shared;
  }

  Set<Finding> findings() {
    return findings;
  }

  Inspected.Looked looked() {
    return new Inspected.Looked(info.id(), tables.size(), rows, rules);
  }

  /** The bytes of every table by path; those that a proposal supplies besides. */
  SortedMap<String, byte[]> tables() {
    return tables;
  }

  /** Looks at the decision as it stands during some days. */
  void under(Days days, LawView view) {
    List<Finding> perFile = new FileCheck(info.id(), view).findings(own(view));
    findings.addAll(perFile);
    try {
      DecisionLaw law = new DecisionLawLoader(info, view).load();
      stand(Stand.of(law, view, days, library.sources()));
    } catch (BrokenFileException e) {
      broken(e, perFile);
    }
  }

  private List<String> own(LawView view) {
    Set<String> own = new TreeSet<>(files);
    view.active().stream()
        .flatMap(id -> library.proposals().find(id).orElseThrow().files().stream())
        .forEach(file -> own.add(file.path()));
    own.removeIf(
        path ->
            !path.startsWith("decision-tables/" + info.id() + "/")
                && !path.startsWith("rules/" + info.id() + "/"));
    return List.copyOf(own);
  }

  private void stand(Stand stand) {
    List<Stand.Use> uses = stand.tables();
    uses.forEach(use -> table(stand, use));
    Reads reads = Reads.of(stand).and(proposed());
    findings.addAll(new VersionCheck(stand).findings());
    findings.addAll(new FigureCheck(stand, shared.figures()).findings());
    findings.addAll(new SourceCheck(stand, shared.used()).findings());
    findings.addAll(new ReadCheck(stand, reads).findings());
    shared.read(stand, reads);
    figures(stand, reads);
    unreadFiles(stand);
    rules(stand);
  }

  private List<String> proposed() {
    return files.stream()
        .filter(path -> path.startsWith("amendments/") && path.contains("/" + info.id() + "/"))
        .flatMap(path -> library.base().read(path).stream())
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .toList();
  }

  private void table(Stand stand, Stand.Use use) {
    findings.addAll(new TableCheck(stand, use).findings());
    String file = Stand.file(use.table().path());
    String owner = stand.view().owner(file).orElse("");
    byte[] bytes = stand.law().files().get(file);
    if (bytes != null && tables.put(file + owner, bytes) == null) {
      rows += use.table().rows().size();
    }
  }

  private void figures(Stand stand, Reads reads) {
    stand.law().figures().all().stream()
        .filter(figure -> !shared.figures().contains(figure.key()) && !reads.has(figure.key()))
        .forEach(
            figure ->
                unread(
                    "cijfer " + figure.key(),
                    "Geen tabel en geen regel leest dit cijfer. Haal het weg, of gebruik het.",
                    figure.rows().get(0).source()));
  }

  private void unreadFiles(Stand stand) {
    Set<String> unread = new TreeSet<>(own(stand.view()));
    unread.removeAll(stand.law().files().paths());
    unread.forEach(
        path ->
            unread(
                path,
                "Geen regime en geen regel leest dit bestand. Haal het weg, of noem het.",
                ""));
  }

  private void unread(String place, String text, String source) {
    findings.add(
        Finding.of(Severity.LET_OP, Kind.ONGELEZEN, info.id(), place, text).at("", source));
  }

  private void rules(Stand stand) {
    rules = 0;
    for (String file : stand.law().findings().files()) {
      for (RuleText rule : rules(stand, file)) {
        rules++;
        waits(stand, rule);
      }
    }
  }

  /** A rule that waits for what nobody can ask for never does anything. */
  private void waits(Stand stand, RuleText rule) {
    String finding = rule.waitsFor();
    if (!finding.isEmpty() && !stand.law().findings().findings().containsKey(finding)) {
      findings.add(
          Finding.of(
              Severity.FOUT,
              Kind.WACHT_VERGEEFS,
              info.id(),
              rule.file(),
              "De regel \""
                  + rule.name()
                  + "\" wacht op "
                  + finding
                  + ", en die bevinding is er niet. Noem een bevinding uit bevindingen.yaml."));
    }
  }

  private static List<RuleText> rules(Stand stand, String file) {
    byte[] drl = stand.law().files().get(file);
    return drl == null ? List.of() : RuleText.of(file, drl);
  }

  /** What the machine refuses, save what was said of that row already. */
  private void broken(BrokenFileException fault, List<Finding> perFile) {
    Set<String> said = new HashSet<>();
    for (Finding finding : perFile) {
      said.add(finding.place() + (finding.row().isEmpty() ? "" : ".dmn: Row " + finding.row()));
    }
    List<String> left = new ArrayList<>(fault.faults());
    left.removeIf(text -> said.stream().anyMatch(text::startsWith));
    if (said.contains(fault.where())) {
      left.clear();
    }
    left.forEach(
        text ->
            findings.add(
                Finding.of(
                    Severity.FOUT,
                    Kind.LAADT_NIET,
                    info.id(),
                    fault.where(),
                    "De machine weigert dit: " + text)));
    findings.add(
        Finding.of(
            Severity.NIET_NAGEGAAN,
            Kind.NIET_NAGEGAAN,
            info.id(),
            info.id(),
            "Zolang deze beslissing niet laadt, is de rest ervan niet nagegaan."));
  }
}
