package nl.toetssteen.prestaties;

import java.util.Locale;
import java.util.Map;
import nl.toetssteen.recht.Agreement;
import org.openjdk.jmh.runner.RunnerException;

/** Whole answers of each decision, with and without timeline, beside KIE on the tables alone. */
final class AnswerSpeed {
  private static final String OBJECT = "AnswerBenchmark.object";
  private static final String DROOLS = "AnswerBenchmark.drools";
  private static final String BYTES = "AnswerBenchmark.bytes";
  private static final String KIE = "TablesBenchmark.kie";
  private static final String TYPED = "TablesBenchmark.kieTyped";

  /**
   * Of a second each, for both sides: whole answers run through far more code than tables, and a
   * rule that fires for one case in fifty is compiled long after the others.
   */
  private static final int WARMUPS = 60;

  /** For what stands beside the comparison, and is measured once. */
  private static final int WARMUPS_BESIDE = 20;

  private final Thoroughness thoroughness;
  private final Jmh compared;
  private final Jmh beside;

  AnswerSpeed(Thoroughness thoroughness) {
    this.thoroughness = thoroughness;
    this.compared = new Jmh(WARMUPS, thoroughness.iterations());
    this.beside = new Jmh(WARMUPS_BESIDE, thoroughness.iterations());
  }

  String section() throws RunnerException {
    for (int round = 0; round < thoroughness.rounds(); round++) {
      for (String decision : Agreement.decisions()) {
        compared.turn(OBJECT, parameters(decision, "zonder"));
        compared.turn(KIE, Map.of("decision", decision));
        compared.turn(TYPED, Map.of("decision", decision));
      }
    }
    for (String decision : Agreement.decisions()) {
      beside.turn(DROOLS, parameters(decision, "zonder"));
      beside.turn(BYTES, parameters(decision, "zonder"));
      beside.turn(BYTES, parameters(decision, "met"));
    }
    StringBuilder text = new StringBuilder();
    text.append(
        "| beslissing | KIE / antwoord | KIE, typen / antwoord | us KIE | us antwoord | kB");
    text.append(" | us, regels in Drools | us met JSON | kB met JSON | us met tijdlijn");
    text.append(" | kB met tijdlijn |\n");
    text.append("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
    Agreement.decisions().forEach(decision -> text.append(row(decision)));
    return text + Machine.line(", " + thoroughness.rounds() + " rondes om en om, mediaan");
  }

  private String row(String decision) {
    Jmh.Score object = compared.median(OBJECT, parameters(decision, "zonder"));
    Jmh.Score bytes = beside.median(BYTES, parameters(decision, "zonder"));
    Jmh.Score whole = beside.median(BYTES, parameters(decision, "met"));
    double kie = compared.median(KIE, Map.of("decision", decision)).micros();
    double typed = compared.median(TYPED, Map.of("decision", decision)).micros();
    return String.format(
        Locale.ROOT,
        "| `%s` | **%.2f** | %.2f | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f |%n",
        decision,
        kie / object.micros(),
        typed / object.micros(),
        kie,
        object.micros(),
        object.bytes() / 1000,
        beside.median(DROOLS, parameters(decision, "zonder")).micros(),
        bytes.micros(),
        bytes.bytes() / 1000,
        whole.micros(),
        whole.bytes() / 1000);
  }

  private static Map<String, String> parameters(String decision, String timeline) {
    return Map.of("decision", decision, "timeline", timeline);
  }
}
