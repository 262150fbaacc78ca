package nl.toetssteen.workbench.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import nl.toetssteen.engine.reference.TableAnalysis;
import nl.toetssteen.engine.reference.TableFinding;

/**
 * What KIE's own analysis says of tables, beside ours. Its validator serves one thread at a time.
 */
final class KieCheck {
  private static final int MOST_THREADS = 4;

  private KieCheck() {}

  /**
   * The analysis of files, by path.
   *
   * @param done told after each
   */
  static SortedMap<String, List<TableFinding>> of(Map<String, byte[]> tables, Runnable done) {
    ConcurrentLinkedQueue<Map.Entry<String, byte[]>> waiting =
        new ConcurrentLinkedQueue<>(new TreeMap<>(tables).entrySet());
    Map<String, List<TableFinding>> found = new ConcurrentHashMap<>();
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    IntStream.range(0, threads)
        .parallel()
        .forEach(
            thread -> {
              TableAnalysis analysis = new TableAnalysis();
              for (Map.Entry<String, byte[]> next = waiting.poll();
                  next != null;
                  next = waiting.poll()) {
                found.put(next.getKey(), analysis.ofValid(next.getValue()));
                done.run();
              }
            });
    return new TreeMap<>(found);
  }

  /**
   * What is left to say beside our own findings of a table.
   *
   * @param own the kinds that we found ourselves
   */
  static List<Finding> beside(
      Set<Kind> own, List<TableFinding> analysis, String decision, String table) {
    List<Finding> findings = new ArrayList<>();
    boolean unchecked = own.contains(Kind.NIET_NAGEGAAN);
    for (TableFinding kie : analysis) {
      switch (kie.kind()) {
        case ERROR -> findings.add(said(Severity.FOUT, decision, table, kie));
        case SKIPPED -> {
          if (unchecked) {
            findings.add(said(Severity.NIET_NAGEGAAN, decision, table, kie));
          }
        }
        case GAP -> {
          if (!own.contains(Kind.GAT)) {
            findings.add(beside(unchecked, decision, table, kie));
          }
        }
        case OVERLAP -> {
          if (!own.contains(Kind.OVERLAP) && !own.contains(Kind.TEGENSPRAAK)) {
            findings.add(beside(unchecked, decision, table, kie));
          }
        }
      }
    }
    return findings;
  }

  /** Where ours looked and found nothing, what KIE sees cannot happen: it takes columns apart. */
  private static Finding beside(
      boolean unchecked, String decision, String table, TableFinding kie) {
    return said(unchecked ? Severity.FOUT : Severity.LET_OP, decision, table, kie);
  }

  private static Finding said(Severity severity, String decision, String table, TableFinding kie) {
    String what =
        severity == Severity.LET_OP
            ? "KIE meldt dit; volgens onze controle kan deze invoer niet voorkomen: "
            : "KIE meldt: ";
    return Finding.of(severity, Kind.KIE, decision, table, what + kie.text());
  }
}
