package nl.toetssteen.prestaties;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.toetssteen.eigenschappen.PopulationRun;

/** A generated population under the law in force and under one proposal, in one process. */
final class PopulationSpeed {
  private static final int SMALLEST = 10_000;
  private static final String HEAP = "-Xmx1g";

  private final Thoroughness thoroughness;

  PopulationSpeed(Thoroughness thoroughness) {
    this.thoroughness = thoroughness;
  }

  String section() throws Exception {
    List<String> sizes =
        IntStream.iterate(SMALLEST, n -> n <= thoroughness.largest(), n -> n * 10)
            .mapToObj(String::valueOf)
            .toList();
    List<String> command =
        new ArrayList<>(
            List.of(
                Library.java(),
                HEAP,
                "-XX:+UseParallelGC",
                "-cp",
                System.getProperty("java.class.path"),
                PopulationRun.class.getName(),
                "naturalisatie",
                "rwn-tien-jaar@2020-01-01"));
    command.addAll(sizes);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("The population failed: " + told);
    }
    StringBuilder text = new StringBuilder();
    text.append("| dossiers | seconden | dossiers per seconde | anders | heap op zijn hoogst (MB) |\n");
    text.append("|---:|---:|---:|---:|---:|\n");
    told.lines().map(PopulationSpeed::row).forEach(text::append);
    return text + Machine.line(", heap hoogstens 1 GiB, `naturalisatie` en `rwn-tien-jaar`");
  }

  private static String row(String line) {
    String[] told = line.split(" ");
    long count = Long.parseLong(told[0]);
    double seconds = Double.parseDouble(told[1]);
    return String.format(
        Locale.ROOT,
        "| %,d | %.1f | **%,.0f** | %s | %s |%n",
        count,
        seconds,
        count / seconds,
        told[2],
        told[3]);
  }
}
