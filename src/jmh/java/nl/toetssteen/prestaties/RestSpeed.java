package nl.toetssteen.prestaties;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.toetssteen.recht.Agreement;

/** The server under load on this machine: at a constant rate, and as fast as it goes. */
final class RestSpeed {
  private static final int RATE = Integer.getInteger("toetssteen.last", 2_000);

  /** What is asked at that rate: on two processors the others take too long for it. */
  private static final Set<String> LIGHT = Set.of("moratorium", "beslistermijn");

  private static final int RATE_OF_ALL = Integer.getInteger("toetssteen.last.alle", 1_000);

  /** So few that the compiler has room beside them. */
  private static final int WARMING_RATE = 300;

  private static final int FEW = 8;
  private static final int MANY = 64;
  private static final int SAMPLES = 60;

  private final Thoroughness thoroughness;

  RestSpeed(Thoroughness thoroughness) {
    this.thoroughness = thoroughness;
  }

  String section() throws Exception {
    try (ServerProcess server = new ServerProcess()) {
      URI address = server.assessments();
      Requests all = new Requests(address);
      Requests light = new Requests(address, LIGHT::contains);
      int brief = thoroughness.closedSeconds();
      new Load(all).open(WARMING_RATE, 3 * brief);
      new Load(light).open(RATE, brief);
      List<String> rows = new ArrayList<>();
      Memory memory = new Memory(server, thoroughness.loadSeconds());
      memory.start();
      rows.add(
          row(
              "`moratorium` en `beslistermijn`, open",
              new Load(light).open(RATE, thoroughness.loadSeconds())));
      memory.join();
      rows.add(row("alle beslissingen, open", new Load(all).open(RATE_OF_ALL, 2 * brief)));
      rows.add(row("alle, 8 verbindingen, gesloten", new Load(all).closed(FEW, brief)));
      rows.add(row("alle, 64 verbindingen, gesloten", new Load(all).closed(MANY, brief)));
      for (String decision : Agreement.decisions()) {
        Requests own = new Requests(address, decision::equals);
        rows.add(
            row("`" + decision + "`, 8 verbindingen, gesloten", new Load(own).closed(FEW, brief)));
      }
      return "| last | antwoorden | fouten | per seconde | p50 ms | p99 ms | p99,9 ms | langste ms"
          + " |\n"
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
          "%nGeheugen van de server, laagste stand van de heap in het eerste, tweede en derde deel"
              + " van de open last: %.0f, %.0f en %.0f MB; proces %.0f MB in het begin, en na elk"
              + " deel %.0f, %.0f en %.0f MB.%n",
          least(heap.subList(0, third)),
          least(heap.subList(third, 2 * third)),
          least(heap.subList(2 * third, heap.size())),
          resident.get(0),
          resident.get(third),
          resident.get(2 * third),
          resident.get(resident.size() - 1));
    }

    private static double least(List<Double> values) {
      return values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }
  }
}
