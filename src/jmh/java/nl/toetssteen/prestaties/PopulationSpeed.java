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
  private static final List<String> JAVA = List.of("-Xmx1g", "-XX:+UseParallelGC");
  private static final String DECISION = "naturalisatie";
  private static final String PROPOSAL = "rwn-tien-jaar@2020-01-01";
  private static final String COMMAND = "nl/toetssteen/cli/bench/PopulationCommand.class";

  private final List<Integer> sizes;

  PopulationSpeed(Thoroughness thoroughness) {
    this.sizes =
        IntStream.iterate(SMALLEST, n -> n <= thoroughness.largest(), n -> n * 10).boxed().toList();
  }

  String section() throws Exception {
    StringBuilder text = new StringBuilder();
    text.append(
        "| dossiers | seconden | dossiers per seconde | anders | heap op zijn hoogst (MB) |\n");
    text.append("|---:|---:|---:|---:|---:|\n");
    List<String> asked = new ArrayList<>(List.of(DECISION, PROPOSAL));
    sizes.forEach(size -> asked.add(String.valueOf(size)));
    run(PopulationRun.class.getName(), asked)
        .lines()
        .map(PopulationSpeed::row)
        .forEach(text::append);
    if (ClassLoader.getSystemResource(COMMAND) != null) {
      text.append("\n| dossiers | seconden met `toetssteen bevolking`, starten meegeteld |\n");
      text.append("|---:|---:|\n");
      for (int size : sizes) {
        text.append(String.format(Locale.ROOT, "| %,d | %.1f |%n", size, seconds(size)));
      }
    }
    return text + Machine.line(", heap hoogstens 1 GiB, `naturalisatie` en `rwn-tien-jaar`");
  }

  private static double seconds(int size) throws Exception {
    long began = System.nanoTime();
    run(
        "nl.toetssteen.cli.Main",
        List.of("bevolking", DECISION, "--voorstel", PROPOSAL, "--aantal", String.valueOf(size)));
    return (System.nanoTime() - began) / 1e9;
  }

  private static String run(String program, List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(Library.java()));
    command.addAll(JAVA);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(program + " failed: " + told);
    }
    return told;
  }

  private static String row(String line) {
    String[] told = line.split(" ", -1);
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
