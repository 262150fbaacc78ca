package nl.toetssteen.prestaties;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs benchmarks by turns, each in a process of its own, and keeps the median of the turns. */
final class Jmh {
  private final int warmups;
  private final int iterations;
  private final Map<String, List<Score>> scores = new TreeMap<>();

  /** Per operation. */
  record Score(double micros, double bytes) {}

  /**
   * Turns of this many seconds.
   *
   * @param warmups before it is measured: much code takes long to compile
   */
  Jmh(int warmups, int iterations) {
    this.warmups = warmups;
    this.iterations = iterations;
  }

  /** One turn of one benchmark ("Class.method"), with values for its parameters. */
  void turn(String benchmark, Map<String, String> parameters) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(benchmark.replace(".", "\\.") + "$")
            .forks(1)
            .warmupIterations(warmups)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(iterations)
            .measurementTime(TimeValue.seconds(1))
            .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseParallelGC", "-Dfile.encoding=UTF-8")
            .shouldFailOnError(true)
            .addProfiler(GCProfiler.class);
    parameters.forEach(options::param);
    for (RunResult run : new Runner(options.build()).run()) {
      Result<?> allocated = run.getSecondaryResults().get("gc.alloc.rate.norm");
      if (allocated == null) {
        allocated = run.getSecondaryResults().get("·gc.alloc.rate.norm");
      }
      Score score = new Score(run.getPrimaryResult().getScore(), allocated.getScore());
      scores.computeIfAbsent(key(benchmark, parameters), key -> new ArrayList<>()).add(score);
    }
  }

  Score median(String benchmark, Map<String, String> parameters) {
    List<Score> turns = scores.get(key(benchmark, parameters));
    return new Score(
        median(turns.stream().map(Score::micros).toList()),
        median(turns.stream().map(Score::bytes).toList()));
  }

  /** Of the turns of two sides, pair by pair. */
  double ratio(String numerator, String denominator, Map<String, String> parameters) {
    List<Score> above = scores.get(key(numerator, parameters));
    List<Score> below = scores.get(key(denominator, parameters));
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < above.size(); i++) {
      ratios.add(above.get(i).micros() / below.get(i).micros());
    }
    return median(ratios);
  }

  static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  private static String key(String benchmark, Map<String, String> parameters) {
    return benchmark + new TreeMap<>(parameters);
  }
}
