package nl.toetssteen.prestaties;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.toetssteen.eigenschappen.PopulationRun;

/** The same file of requests through bulk and through Spark in local mode. */
final class SparkSpeed {
  private static final String DECISION = "naturalisatie";
  private static final String SPARK = "nl.toetssteen.spark.Main";
  private static final String BULK = "nl.toetssteen.cli.Main";
  private static final String OPENS = System.getProperty("toetssteen.spark.opens", "");
  private static final List<String> OPTIONS =
      List.of("--vergelijk", "--voorstel", "rwn-tien-jaar@2020-01-01");

  private final long count;

  SparkSpeed(Thoroughness thoroughness) {
    this.count = thoroughness.largest();
  }

  /** Only with the profile spark beside that of the measurements. */
  static boolean isThere() {
    return SparkSpeed.class.getResource("/" + SPARK.replace('.', '/') + ".class") != null;
  }

  String section() throws Exception {
    Files.createDirectories(Library.WORK);
    PopulationRun.write(DECISION, count / 10, in(count / 10));
    PopulationRun.write(DECISION, count, in(count));
    double bulk = perSecond(true);
    double spark = perSecond(false);
    return String.format(
            Locale.ROOT,
            "| | dossiers per seconde |%n|---|---:|%n| `bulk` | %,.0f |%n| Spark, `local[*]` | %,.0f |"
                + "%n| Spark / `bulk` | **%.2f** |%n",
            bulk,
            spark,
            spark / bulk)
        + Machine.line(", zonder het starten: het verschil tussen " + count / 10 + " en " + count);
  }

  /** Of what comes after the first tenth, so that starting up does not count. */
  private double perSecond(boolean bulk) throws Exception {
    double some = seconds(bulk, count / 10);
    return (count - count / 10) / (seconds(bulk, count) - some);
  }

  private static double seconds(boolean bulk, long count) throws Exception {
    Path out = Library.WORK.resolve("antwoorden");
    delete(out);
    List<String> command = new ArrayList<>(List.of(Library.java(), "-Xmx2g", "-XX:+UseParallelGC"));
    Stream.of(OPENS.split(" ")).filter(option -> !option.isEmpty()).forEach(command::add);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), bulk ? BULK : SPARK));
    if (bulk) {
      command.add("bulk");
    }
    command.addAll(List.of(in(count).toString(), out.toString()));
    command.addAll(OPTIONS);
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Library.WORK.resolve("spark.log").toFile())
            .start();
    if (process.waitFor() > 1) {
      throw new IllegalStateException("Exit code " + process.exitValue() + "; see spark.log");
    }
    return (System.nanoTime() - began) / 1e9;
  }

  private static Path in(long count) {
    return Library.WORK.resolve("bevolking-" + count + ".jsonl");
  }

  private static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      try (Stream<Path> inside = Files.walk(path)) {
        for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
