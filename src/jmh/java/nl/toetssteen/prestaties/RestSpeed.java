package nl.toetssteen.prestaties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The server under load on this machine: at a constant rate, and as fast as it goes. */
final class RestSpeed {
  private static final int RATE = Integer.getInteger("toetssteen.last", 2_000);
  private static final int[] CONNECTIONS = {8, 64};
  private static final int SAMPLES = 60;

  private final Thoroughness thoroughness;

  RestSpeed(Thoroughness thoroughness) {
    this.thoroughness = thoroughness;
  }

  String section() throws Exception {
    try (ServerProcess server = new ServerProcess()) {
      Requests requests = new Requests(server.assessments());
      new Load(requests).closed(CONNECTIONS[0], 2 * thoroughness.closedSeconds()); // warm
      List<String> rows = new ArrayList<>();
      Memory memory = new Memory(server, thoroughness.loadSeconds());
      memory.start();
      rows.add(
          row(
              RATE + " per seconde, open",
              new Load(requests).open(RATE, thoroughness.loadSeconds())));
      memory.join();
      for (int connections : CONNECTIONS) {
        rows.add(
            row(
                connections + " verbindingen, gesloten",
                new Load(requests).closed(connections, thoroughness.closedSeconds())));
      }
      return "| last | antwoorden | fouten | per seconde | p50 ms | p99 ms | p99,9 ms | langste ms |\n"
          + "|---|---:|---:|---:|---:|---:|---:|---:|\n"
          + String.join("", rows)
          + memory.line()
          + Machine.line(", server en aanvrager samen; " + thoroughness.loadSeconds() + " s open");
    }
  }

  private static String row(String name, Load.Outcome outcome) {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %d | **%,.0f** | %.1f | **%.1f** | %.1f | %.0f |%n",
        name,
        outcome.answered(),
        outcome.errors(),
        outcome.perSecond(),
        outcome.percentile(50),
        outcome.percentile(99),
        outcome.percentile(99.9),
        outcome.percentile(100));
  }

  /** Samples what the server holds; the lowest of a stretch is what is left after collecting. */
  private static final class Memory extends Thread {
    private final ServerProcess server;
    private final long pause;
    private final List<Double> heap = new ArrayList<>();
    private final List<Double> resident = new ArrayList<>();

    Memory(ServerProcess server, int seconds) {
      super("geheugen");
      this.server = server;
      this.pause = 1000L * seconds / SAMPLES;
    }

    @Override
    public void run() {
      try {
        for (int i = 0; i < SAMPLES; i++) {
          heap.add(server.heap());
          resident.add(server.resident());
          Thread.sleep(pause);
        }
      } catch (Exception e) {
        throw new IllegalStateException("The server does not tell its memory", e);
      }
    }

    String line() {
      int third = heap.size() / 3;
      return String.format(
          Locale.ROOT,
          "%nGeheugen van de server, laagste stand van de heap in het eerste, tweede en derde deel van"
              + " de open last: %.0f, %.0f en %.0f MB; proces %.0f MB in het begin en %.0f MB aan het"
              + " eind.%n",
          least(heap.subList(0, third)),
          least(heap.subList(third, 2 * third)),
          least(heap.subList(2 * third, heap.size())),
          resident.get(0),
          resident.get(resident.size() - 1));
    }

    private static double least(List<Double> values) {
      return values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }
  }
}
