package nl.toetssteen.workbench.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import nl.toetssteen.Bench;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.engine.Evaluation;
import nl.toetssteen.engine.Evaluation.Kind;
import nl.toetssteen.engine.Evaluation.Part;
import nl.toetssteen.engine.Question;
import nl.toetssteen.law.ProposalChoice;

/** Answers a made-up population twice, dossier by dossier; keeps nothing but counts. */
public final class Population {
  private static final int CHUNK = 128;

  private final Bench bench;
  private final Recipe recipe;
  private final List<ProposalChoice> proposals;
  private final boolean answersItself;

  /** A population under the law in force and under these proposals. */
  public Population(Toetssteen toetssteen, Recipe recipe, List<ProposalChoice> proposals) {
    this.bench = toetssteen.bench();
    this.recipe = recipe;
    this.proposals = List.copyOf(proposals);
    this.answersItself = bench.law(recipe.decision()).answersItself();
  }

  /**
   * Answers them all; the result is the same on any number of threads.
   *
   * @param done hears how many are done
   */
  public PopulationReport run(long size, long seed, int threads, LongConsumer done) {
    Dossiers dossiers = new Dossiers(recipe, seed);
    AtomicLong next = new AtomicLong();
    AtomicLong counted = new AtomicLong();
    Callable<Tally> work =
        () -> {
          Tally tally = new Tally();
          for (long from = next.getAndAdd(CHUNK); from < size; from = next.getAndAdd(CHUNK)) {
            long until = Math.min(size, from + CHUNK);
            for (long number = from; number < until; number++) {
              count(dossiers, number, tally);
            }
            done.accept(counted.addAndGet(until - from));
          }
          return tally;
        };
    Tally whole = new Tally();
    tallies(work, threads).forEach(whole::addAll);
    return new PopulationReport(recipe, size, seed, chosen(), whole.flows(), whole.reasons());
  }

  private static List<Tally> tallies(Callable<Tally> work, int threads) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Tally>> all = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        all.add(work);
      }
      List<Tally> tallies = new ArrayList<>();
      for (Future<Tally> future : pool.invokeAll(all)) {
        tallies.add(future.get());
      }
      return tallies;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A dossier could not be answered", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private void count(Dossiers dossiers, long number, Tally tally) {
    Question question = bench.question(dossiers.dossier(number));
    List<Evaluation> before = units(bench.evaluate(question).evaluation());
    List<Evaluation> after = units(bench.evaluate(proposed(question)).evaluation());
    for (int i = 0; i < before.size(); i++) {
      Flow flow = new Flow(label(before.get(i)), label(after.get(i)));
      if (flow.stays()) {
        tally.add(flow);
      } else {
        tally.add(flow, Turning.between(before.get(i), after.get(i)));
      }
    }
  }

  private Question proposed(Question question) {
    Map<String, String> answers = new TreeMap<>(question.answers());
    for (ProposalChoice choice : proposals) {
      Recipe.Assumed assumed = recipe.underProposal().get(choice.id());
      if (assumed != null) {
        answers.putAll(assumed.judgements());
      }
    }
    return question.answering(answers).adopting(proposals);
  }

  /** The case itself, or each of its subjects where only those have an answer. */
  private List<Evaluation> units(Evaluation evaluation) {
    return answersItself
        ? List.of(evaluation)
        : evaluation.parts().stream()
            .filter(part -> part.kind() == Kind.SUBJECT)
            .map(Part::evaluation)
            .toList();
  }

  private static String label(Evaluation evaluation) {
    return evaluation.code() == null ? evaluation.status().name() : evaluation.code();
  }

  private List<String> chosen() {
    return proposals.stream()
        .map(c -> c.commencement() == null ? c.id() : c.id() + "@" + c.commencement())
        .toList();
  }
}
