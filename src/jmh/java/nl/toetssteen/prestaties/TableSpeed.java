package nl.toetssteen.prestaties;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.toetssteen.recht.Agreement;
import org.openjdk.jmh.runner.RunnerException;

/** All tables of each decision: ours with row trace, KIE interpreted, and one by hand. */
final class TableSpeed {
  private static final String OURS = "TablesBenchmark.ours";
  private static final String KIE = "TablesBenchmark.kie";
  private static final String TYPED = "TablesBenchmark.kieTyped";
  private static final String BY_HAND = "TablesBenchmark.byHand";
  private static final String WRITTEN = "moratorium";

  private final Thoroughness thoroughness;
  private final Jmh jmh;

  TableSpeed(Thoroughness thoroughness) {
    this.thoroughness = thoroughness;
    this.jmh = new Jmh(thoroughness.warmups(), thoroughness.iterations());
  }

  String section() throws RunnerException {
    List<String> differences = Agreement.differences(WRITTEN);
    if (!differences.isEmpty()) {
      throw new IllegalStateException(
          "The Java by hand differs from the tables of " + WRITTEN + ":\n" + differences.get(0));
    }
    for (int round = 0; round < thoroughness.rounds(); round++) {
      for (String decision : Agreement.decisions()) {
        jmh.turn(OURS, Map.of("decision", decision));
        jmh.turn(KIE, Map.of("decision", decision));
        jmh.turn(TYPED, Map.of("decision", decision));
      }
      jmh.turn(BY_HAND, Map.of("decision", WRITTEN));
    }
    return table();
  }

  private String table() {
    StringBuilder text = new StringBuilder();
    text.append("| beslissing | tabellen | x KIE | x KIE, typen | us | us KIE | kB | kB KIE |\n");
    text.append("|---|---:|---:|---:|---:|---:|---:|---:|\n");
    for (String decision : Agreement.decisions()) {
      Map<String, String> parameters = Map.of("decision", decision);
      Jmh.Score ours = jmh.median(OURS, parameters);
      Jmh.Score kie = jmh.median(KIE, parameters);
      text.append(
          String.format(
              Locale.ROOT,
              "| `%s` | %d | **%.1f** | %.1f | %.1f | %.0f | %.1f | %.0f |%n",
              decision,
              Agreement.tables(decision),
              jmh.ratio(KIE, OURS, parameters),
              jmh.ratio(TYPED, OURS, parameters),
              ours.micros(),
              kie.micros(),
              ours.bytes() / 1000,
              kie.bytes() / 1000));
    }
    Map<String, String> written = Map.of("decision", WRITTEN);
    Jmh.Score byHand = jmh.median(BY_HAND, written);
    text.append(
        String.format(
            Locale.ROOT,
            "%nMet de hand geschreven Java van `%s`, zonder spoor en alleen voor wat bekend is:"
                + " %.2f us, %.1f kB, %.0f x KIE.%n",
            WRITTEN,
            byHand.micros(),
            byHand.bytes() / 1000,
            jmh.ratio(KIE, BY_HAND, written)));
    return text + Machine.line(", " + thoroughness.rounds() + " rondes om en om, mediaan");
  }
}
