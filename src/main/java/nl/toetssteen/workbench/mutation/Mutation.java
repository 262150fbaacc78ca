package nl.toetssteen.workbench.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.toetssteen.Bench;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.law.DecisionInfo;
import nl.toetssteen.workbench.cases.Case;
import nl.toetssteen.workbench.mutation.MutationReport.Sample;
import nl.toetssteen.workbench.mutation.change.CaseTrace;
import nl.toetssteen.workbench.mutation.change.Recorder;
import nl.toetssteen.workbench.mutation.mutants.Mutant;
import nl.toetssteen.workbench.mutation.mutants.Mutants;
import org.jspecify.annotations.Nullable;

/** Changes the law one thing at a time and sees whether any case notices. */
public final class Mutation {
  /** Stands for the figures, registers and rules that decisions share. */
  public static final String SHARED = "gedeeld";

  private static final String SHARED_FOLDER = "/" + SHARED + "/";

  private final Toetssteen toetssteen;
  private final Path reasons;
  private final int threads;
  private final @Nullable Sample sample;

  /** Hears how much is done. */
  @FunctionalInterface
  public interface Progress {
    /** So many of so many mutants of a decision were tried. */
    void tried(String decision, int done, int all);
  }

  /**
   * A run.
   *
   * @param reasons folder with what people wrote about survivors, a file per decision
   * @param sample null to try every mutant
   */
  public Mutation(Toetssteen toetssteen, Path reasons, int threads, @Nullable Sample sample) {
    this.toetssteen = toetssteen;
    this.reasons = reasons;
    this.threads = threads;
    this.sample = sample;
  }

  /**
   * Tries the mutants of these decisions on their cases; what decisions share is {@link #SHARED},
   * on the cases of all.
   *
   * @throws nl.toetssteen.facts.catalogue.BrokenFileException when the reasons cannot be read
   */
  public MutationReport run(List<String> decisions, List<Case> cases, Progress progress) {
    boolean shared = decisions.contains(SHARED);
    List<String> visited =
        shared
            ? toetssteen.beslissingen().stream().map(DecisionInfo::id).toList()
            : List.copyOf(decisions);
    Map<String, Scoring> scorings = new LinkedHashMap<>();
    decisions.forEach(id -> scorings.put(id, new Scoring(id, Accepted.read(reasons, id))));
    for (String decision : visited) {
      List<Case> own =
          cases.stream().filter(c -> c.request().beslissing().equals(decision)).toList();
      List<Mutant> mutants = Mutants.of(toetssteen, decision);
      List<Scoring> asked = new ArrayList<>();
      scorings.forEach(
          (id, scoring) -> {
            List<Mutant> some = id.equals(SHARED) ? shared(mutants) : own(mutants);
            if (!some.isEmpty() && (id.equals(decision) || id.equals(SHARED))) {
              asked.add(scoring.with(some, drawn(some)));
            }
          });
      if (!asked.isEmpty()) {
        hunt(decision, own, asked, progress);
      }
    }
    return new MutationReport(scorings.values().stream().map(Scoring::score).toList(), sample);
  }

  private static List<Mutant> shared(List<Mutant> mutants) {
    return mutants.stream().filter(mutant -> mutant.file().contains(SHARED_FOLDER)).toList();
  }

  private static List<Mutant> own(List<Mutant> mutants) {
    return mutants.stream().filter(mutant -> !mutant.file().contains(SHARED_FOLDER)).toList();
  }

  private void hunt(String decision, List<Case> cases, List<Scoring> asked, Progress progress) {
    Set<String> failing = Collections.synchronizedSet(new TreeSet<>());
    Bench bench = toetssteen.bench();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Recorder.WatchedLaw watched = new Recorder.WatchedLaw();
      List<CaseTrace> traces =
          all(pool, cases.stream().map(c -> trace(bench, watched, c, failing)).toList()).stream()
              .flatMap(List::stream)
              .toList();
      asked.get(0).fail(failing);
      Hunt hunt = new Hunt(bench, traces);
      for (Scoring scoring : asked) {
        List<Mutant> tried = scoring.alive();
        AtomicInteger done = new AtomicInteger();
        List<Callable<Hunt.Outcome>> hunts = new ArrayList<>();
        for (Mutant mutant : tried) {
          hunts.add(
              () -> {
                Hunt.Outcome outcome = hunt.run(mutant);
                progress.tried(decision, done.incrementAndGet(), tried.size());
                return outcome;
              });
        }
        scoring.note(tried, all(pool, hunts));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** The same draw for the same seed, whatever else is in the law. */
  private List<Mutant> drawn(List<Mutant> all) {
    if (sample == null || sample.size() >= all.size()) {
      return all;
    }
    List<Mutant> shuffled = new ArrayList<>(all);
    shuffled.sort(Comparator.comparing(Mutant::id));
    Collections.shuffle(shuffled, new Random(sample.seed()));
    Set<String> ids =
        shuffled.subList(0, sample.size()).stream().map(Mutant::id).collect(Collectors.toSet());
    return all.stream().filter(mutant -> ids.contains(mutant.id())).toList();
  }

  private static Callable<List<CaseTrace>> trace(
      Bench bench, Recorder.WatchedLaw watched, Case tested, Set<String> failing) {
    return () -> {
      try {
        return new Baseline(bench, watched).traces(tested);
      } catch (Baseline.FailingCaseException e) {
        failing.add(tested.id());
        return List.of();
      }
    };
  }

  private static <T> List<T> all(ExecutorService pool, List<Callable<T>> tasks) {
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> future : pool.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A mutant could not be made", e.getCause());
    }
  }
}
