package nl.toetssteen.prestaties;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Measures what is asked and writes the figures into docs/prestaties.md. */
public final class Measure {
  private static final Path REPORT = Path.of("docs/prestaties.md");

  private Measure() {}

  /** Takes how thorough ({@code lang}, {@code kort}) and what, separated by commas. */
  public static void main(String[] args) throws Exception {
    Thoroughness thoroughness = Thoroughness.named(args[0]);
    Map<String, Callable<String>> all = all(thoroughness);
    List<String> asked =
        args[1].equals("alles") ? List.copyOf(all.keySet()) : List.of(args[1].split(","));
    for (String name : asked) {
      if (!all.containsKey(name)) {
        throw new IllegalArgumentException(
            "There is no measurement " + name + ".\nChoose from " + all.keySet() + ".");
      }
    }
    for (String name : asked) {
      String section = all.get(name).call();
      System.out.println(section);
      Report.replace(REPORT, name, section);
    }
  }

  private static Map<String, Callable<String>> all(Thoroughness thoroughness) {
    Map<String, Callable<String>> all = new LinkedHashMap<>();
    all.put("tabellen", () -> new TableSpeed(thoroughness).section());
    all.put("antwoorden", () -> new AnswerSpeed(thoroughness).section());
    all.put("start", () -> new ColdStart(thoroughness).section());
    all.put("bevolking", () -> new PopulationSpeed(thoroughness).section());
    if (SparkSpeed.isThere()) {
      all.put("spark", () -> new SparkSpeed(thoroughness).section());
    }
    all.put("rest", () -> new RestSpeed(thoroughness).section());
    return all;
  }
}
