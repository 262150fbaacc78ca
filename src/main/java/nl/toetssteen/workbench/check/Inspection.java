package nl.toetssteen.workbench.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import nl.toetssteen.engine.reference.TableFinding;
import nl.toetssteen.law.DecisionInfo;
import nl.toetssteen.law.LawLibrary;
import nl.toetssteen.law.LawView;
import nl.toetssteen.law.ProposalChoice;

/** Looks whether the law is whole, with the chosen proposals taken as adopted. */
public final class Inspection {
  static final String SHARED = "gedeeld";

  private final LawLibrary library;
  private final List<String> files;
  private final List<ProposalChoice> chosen;
  private final boolean kie;

  /**
   * An inspection.
   *
   * @param files the paths of all files of the law, whether anything reads them or not
   * @param kie whether KIE's own analysis is asked too, which takes some seconds
   */
  public Inspection(
      LawLibrary library, List<String> files, List<ProposalChoice> chosen, boolean kie) {
    this.library = library;
    this.files = List.copyOf(files);
    this.chosen = List.copyOf(chosen);
    this.kie = kie;
  }

  /**
   * Looks at these decisions; what they share, and which sources nobody cites, only with all of
   * them.
   *
   * @param progress told how many tables KIE has seen, and of how many
   * @throws nl.toetssteen.facts.InvalidInputException naming everything wrong with the proposals
   */
  public Inspected run(List<String> decisions, BiConsumer<Integer, Integer> progress) {
    SortedSet<Finding> findings = new TreeSet<>();
    List<Inspected.Looked> looked = new ArrayList<>();
    Shared shared = new Shared(library, files);
    SortedMap<String, Analysed> tables = new TreeMap<>();
    for (DecisionInfo info : library.decisions().decisions()) {
      if (decisions.contains(info.id())) {
        DecisionInspection own = new DecisionInspection(library, info, files, shared);
        views(info).forEach(own::under);
        findings.addAll(own.findings());
        looked.add(own.looked());
        own.tables().forEach((path, bytes) -> tables.put(path, new Analysed(info.id(), bytes)));
      }
    }
    if (decisions.size() == library.decisions().decisions().size()) {
      findings.addAll(shared.findings());
    }
    if (kie) {
      findings.addAll(analysed(tables, findings, progress));
    }
    return new Inspected(looked, List.copyOf(findings));
  }

  private record Analysed(String decision, byte[] bytes) {}

  /** The law of each stretch of days between commencements. */
  private Map<Days, LawView> views(DecisionInfo info) {
    SortedSet<LocalDate> starts = new TreeSet<>(Set.of(info.loadedFrom()));
    LawView first = library.view(chosen, info.loadedFrom());
    first.commencements().values().stream()
        .filter(day -> day.isAfter(info.loadedFrom()))
        .forEach(starts::add);
    Map<Days, LawView> views = new LinkedHashMap<>();
    List<LocalDate> days = List.copyOf(starts);
    for (int i = 0; i < days.size(); i++) {
      LocalDate last = i + 1 < days.size() ? days.get(i + 1).minusDays(1) : null;
      views.put(Days.between(days.get(i), last), library.view(chosen, days.get(i)));
    }
    return views;
  }

  private static List<Finding> analysed(
      SortedMap<String, Analysed> tables, Set<Finding> own, BiConsumer<Integer, Integer> progress) {
    Map<String, byte[]> bytes = new TreeMap<>();
    tables.forEach((path, table) -> bytes.put(path, table.bytes()));
    AtomicInteger done = new AtomicInteger();
    SortedMap<String, List<TableFinding>> analysis =
        KieCheck.of(bytes, () -> progress.accept(done.incrementAndGet(), tables.size()));
    List<Finding> findings = new ArrayList<>();
    analysis.forEach(
        (path, found) -> {
          String table = path.replaceAll("^decision-tables/|\\.dmn.*$", "");
          Set<Kind> kinds = new HashSet<>();
          own.stream().filter(f -> f.place().equals(table)).forEach(f -> kinds.add(f.kind()));
          String decision = Objects.requireNonNull(tables.get(path), path).decision();
          findings.addAll(KieCheck.beside(kinds, found, decision, table));
        });
    return findings;
  }
}
