package nl.toetssteen.prestaties;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.toetssteen.eigenschappen.PopulationRun;

/** A generated population under the law in force and under one proposal, in one process. */
final class PopulationSpeed {
  private static final int SMALLEST = 10_000;
  private static final List<String> JAVA = List.of("-Xmx1g", "-XX:+UseParallelGC");
  private static final String LIGHT = "moratorium";
  private static final String HEAVY = "naturalisatie";
  private static final Map<String, String> PROPOSALS =
      Map.of(LIGHT, "voorbeeld-moratorium", HEAVY, "rwn-tien-jaar@2020-01-01");

  private final int largest;

  PopulationSpeed(Thoroughness thoroughness) {
    this.largest = thoroughness.largest();
  }

  String section() throws Exception {
    StringBuilder text = new StringBuilder();
    text.append(
        "| beslissing | dossiers | seconden | per seconde | anders | heap, hoogste (MB) |\n");
    text.append("|---|---:|---:|---:|---:|---:|\n");
    answered(LIGHT, largest, text);
    answered(HEAVY, largest / 10, text);
    text.append(
        "\n| dossiers van `naturalisatie` | seconden met `toetssteen bevolking`, met start |\n");
    text.append("|---:|---:|\n");
    for (int size : sizes(largest / 10)) {
      text.append(String.format(Locale.ROOT, "| %,d | %.1f |%n", size, seconds(size)));
    }
    return text + Machine.line(", heap hoogstens 1 GiB; voorstellen " + new TreeMap<>(PROPOSALS));
  }

  private static List<Integer> sizes(int largest) {
    return IntStream.iterate(SMALLEST, n -> n <= largest, n -> n * 10).boxed().toList();
  }

  private static void answered(String decision, int largest, StringBuilder text) throws Exception {
    List<String> asked = new ArrayList<>(List.of(decision, PROPOSALS.get(decision)));
    sizes(largest).forEach(size -> asked.add(String.valueOf(size)));
    run(PopulationRun.class.getName(), asked)
        .lines()
        .map(line -> row(decision, line))
        .forEach(text::append);
  }

  private static double seconds(int size) throws Exception {
    long began = System.nanoTime();
    run(
        "nl.toetssteen.cli.Main",
        List.of(
            "bevolking",
            HEAVY,
            "--voorstel",
            PROPOSALS.get(HEAVY),
            "--aantal",
            String.valueOf(size)));
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

  private static String row(String decision, String line) {
    String[] told = line.split(" ", -1);
    long count = Long.parseLong(told[0]);
    double seconds = Double.parseDouble(told[1]);
    return String.format(
        Locale.ROOT,
        "| `%s` | %,d | %.1f | **%,.0f** | %s | %s |%n",
        decision,
        count,
        seconds,
        count / seconds,
        told[2],
        told[3]);
  }
}
