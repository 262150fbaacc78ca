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

  /** Of a second each: whole answers run through far more code than tables. */
  private static final int WARMUPS = 20;

  private final Thoroughness thoroughness;
  private final Jmh jmh;

  AnswerSpeed(Thoroughness thoroughness) {
    this.thoroughness = thoroughness;
    this.jmh = new Jmh(WARMUPS, thoroughness.iterations());
  }

  String section() throws RunnerException {
    for (int round = 0; round < thoroughness.rounds(); round++) {
      for (String decision : Agreement.decisions()) {
        jmh.turn(OBJECT, parameters(decision, "zonder"));
        jmh.turn(KIE, Map.of("decision", decision));
        jmh.turn(DROOLS, parameters(decision, "zonder"));
        jmh.turn(BYTES, parameters(decision, "zonder"));
        jmh.turn(BYTES, parameters(decision, "met"));
      }
    }
    StringBuilder text = new StringBuilder();
    text.append("| beslissing | KIE / antwoord | us KIE | us antwoord | kB | us, regels in Drools");
    text.append(" | us met JSON | kB met JSON | us met tijdlijn | kB met tijdlijn |\n");
    text.append("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
    for (String decision : Agreement.decisions()) {
      Jmh.Score object = jmh.median(OBJECT, parameters(decision, "zonder"));
      Jmh.Score drools = jmh.median(DROOLS, parameters(decision, "zonder"));
      Jmh.Score bytes = jmh.median(BYTES, parameters(decision, "zonder"));
      Jmh.Score whole = jmh.median(BYTES, parameters(decision, "met"));
      double kie = jmh.median(KIE, Map.of("decision", decision)).micros();
      text.append(
          String.format(
              Locale.ROOT,
              "| `%s` | **%.1f** | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f |%n",
              decision,
              kie / object.micros(),
              kie,
              object.micros(),
              object.bytes() / 1000,
              drools.micros(),
              bytes.micros(),
              bytes.bytes() / 1000,
              whole.micros(),
              whole.bytes() / 1000));
    }
    return text + Machine.line(", " + thoroughness.rounds() + " rondes om en om, mediaan");
  }

  private static Map<String, String> parameters(String decision, String timeline) {
    return Map.of("decision", decision, "timeline", timeline);
  }
}
