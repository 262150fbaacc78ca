package nl.toetssteen.workbench.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
import nl.toetssteen.workbench.cases.Case;
import nl.toetssteen.workbench.mutation.MutationReport.Sample;
import org.jspecify.annotations.Nullable;

/** Changes the law one thing at a time and sees whether any case notices. */
public final class Mutation {
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
   * Tries the mutants of these decisions on their cases.
   *
   * @throws nl.toetssteen.facts.catalogue.BrokenFileException when the reasons cannot be read
   */
  public MutationReport run(List<String> decisions, List<Case> cases, Progress progress) {
    List<DecisionScore> scores = new ArrayList<>();
    for (String decision : decisions) {
      List<Case> own =
          cases.stream().filter(c -> c.request().beslissing().equals(decision)).toList();
      scores.add(score(decision, own, progress));
    }
    return new MutationReport(scores, sample);
  }

  private DecisionScore score(String decision, List<Case> cases, Progress progress) {
    Accepted accepted = Accepted.read(reasons, decision);
    List<Mutant> all = Mutants.of(toetssteen, decision);
    List<Mutant> tried = drawn(all);
    List<String> failing = Collections.synchronizedList(new ArrayList<>());
    Bench bench = toetssteen.bench();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Recorder.WatchedLaw watched = new Recorder.WatchedLaw();
      List<CaseTrace> traces =
          all(pool, cases.stream().map(c -> trace(bench, watched, c, failing)).toList()).stream()
              .flatMap(List::stream)
              .toList();
      Hunt hunt = new Hunt(bench, traces);
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
      return scored(decision, all, tried, all(pool, hunts), accepted, new TreeSet<>(failing));
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
      Bench bench, Recorder.WatchedLaw watched, Case tested, List<String> failing) {
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

  private DecisionScore scored(
      String decision,
      List<Mutant> all,
      List<Mutant> tried,
      List<Hunt.Outcome> outcomes,
      Accepted accepted,
      Set<String> failing) {
    List<Survivor> survivors = new ArrayList<>();
    List<Survivor> equivalent = new ArrayList<>();
    Set<String> killed = new TreeSet<>();
    for (int i = 0; i < tried.size(); i++) {
      Mutant mutant = tried.get(i);
      if (outcomes.get(i).killed()) {
        killed.add(mutant.id());
        continue;
      }
      String same = accepted.equivalent().get(mutant.id());
      String reason = same == null ? accepted.open().get(mutant.id()) : same;
      Survivor survivor =
          new Survivor(
              mutant.id(),
              mutant.article(),
              mutant.text(),
              mutant.file(),
              mutant.row(),
              outcomes.get(i).reached(),
              reason);
      (same == null ? survivors : equivalent).add(survivor);
    }
    survivors.sort(Comparator.comparing(Survivor::article));
    return new DecisionScore(
        decision,
        tried.size(),
        killed.size(),
        List.copyOf(survivors),
        List.copyOf(equivalent),
        List.copyOf(failing),
        faults(decision, all, killed, accepted));
  }

  private static List<String> faults(
      String decision, List<Mutant> all, Set<String> killed, Accepted accepted) {
    Map<String, Mutant> known = all.stream().collect(Collectors.toMap(Mutant::id, m -> m));
    List<String> faults = new ArrayList<>();
    for (String id : accepted.ids()) {
      if (!known.containsKey(id)) {
        faults.add(decision + ": er is geen mutant " + id + " meer. Haal de reden weg.");
      } else if (killed.contains(id)) {
        faults.add(decision + ": een geval merkt mutant " + id + " nu. Haal de reden weg.");
      }
    }
    return faults;
  }
}
