package nl.toetssteen.web.proposals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.Verzoek;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.Proposal;
import nl.toetssteen.workbench.cases.Case;
import nl.toetssteen.workbench.cases.CaseFile;
import nl.toetssteen.workbench.compare.Comparison;
import nl.toetssteen.workbench.compare.Report;
import org.jspecify.annotations.Nullable;

/**
 * The jurists' cases, where their folder is on the server; what takes long is worked out once, in
 * the background.
 */
public final class CaseBook {

  private final Toetssteen toetssteen;
  private final @Nullable Path folder;
  private final Executor executor;
  private final Map<String, Job<Report>> reports = new ConcurrentHashMap<>();
  private volatile @Nullable Job<Map<String, Set<String>>> touched;
  private @Nullable List<Case> read;
  private String fault = "";

  /** The cases in a folder, which are read when they are first asked for; null for none. */
  public CaseBook(Toetssteen toetssteen, @Nullable Path folder) {
    this.toetssteen = toetssteen;
    this.folder = folder;
    this.executor =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, "zaken");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Begins to read the cases, so that nobody has to wait for it. */
  public void prepare() {
    if (folder != null) {
      executor.execute(this::cases);
    }
  }

  private synchronized List<Case> cases() {
    List<Case> known = read;
    if (known == null) {
      known = List.of();
      try {
        known = folder != null && Files.isDirectory(folder) ? CaseFile.readAll(folder) : known;
      } catch (BrokenFileException e) {
        fault = String.valueOf(e.getMessage());
      }
      read = known;
    }
    return known;
  }

  /** What is wrong with the folder, for whoever keeps it; empty if nothing is. */
  public String fault() {
    return cases().isEmpty() ? fault : "";
  }

  /** Whether there are any. */
  public boolean present() {
    return !cases().isEmpty();
  }

  /** The case of this id. */
  Optional<Case> find(String id) {
    return cases().stream().filter(known -> known.id().equals(id)).findFirst();
  }

  /** What a proposal does to all cases; begins to work it out when it is first asked for. */
  Job<Report> report(Proposal proposal) {
    return reports.computeIfAbsent(
        proposal.id(),
        id -> {
          Comparison comparison =
              new Comparison(toetssteen, List.of(new Comparison.Adopted(proposal, null)));
          return Job.start(executor, cases().size(), done -> comparison.run(cases(), done));
        });
  }

  /** The cases that rest on a table; null while that is being worked out, or without cases. */
  public @Nullable Set<String> touching(String table) {
    if (cases().isEmpty()) {
      return null;
    }
    Job<Map<String, Set<String>>> job = touched;
    if (job == null) {
      job = Job.start(executor, cases().size(), this::touched);
      touched = job;
    }
    Map<String, Set<String>> known = job.result();
    return known == null ? null : known.getOrDefault(table, Set.of());
  }

  private Map<String, Set<String>> touched(IntConsumer done) {
    Map<String, Set<String>> touching = new TreeMap<>();
    int count = 0;
    for (Case one : cases()) {
      tables(one, touching);
      done.accept(++count);
    }
    return touching;
  }

  private void tables(Case one, Map<String, Set<String>> sink) {
    try {
      tables(toetssteen.toets(one.request().zonder(Verzoek.DELEN)).antwoord(), one.id(), sink);
    } catch (InvalidInputException e) {
      // A case that expects to be refused touches no table
    }
  }

  private static void tables(Antwoord answer, String id, Map<String, Set<String>> sink) {
    answer
        .voorwaarden()
        .forEach(c -> sink.computeIfAbsent(c.tabel(), key -> new TreeSet<>()).add(id));
    answer
        .toetsingskader()
        .forEach(k -> sink.computeIfAbsent(k.tabel(), key -> new TreeSet<>()).add(id));
    answer.deeltoetsingen().forEach(part -> tables(part, id, sink));
  }
}
