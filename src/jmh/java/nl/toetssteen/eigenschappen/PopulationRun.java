package nl.toetssteen.eigenschappen;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.toetssteen.bulk.Bulk;
import nl.toetssteen.bulk.BulkOptions;
import nl.toetssteen.bulk.BulkResult;

/** Answers a generated population without and with a proposal, and tells how fast. */
public final class PopulationRun {
  private static final long SEED = 20_261_122;
  private static final byte[] DIFFERENT = "{\"anders\":true".getBytes(StandardCharsets.UTF_8);

  private PopulationRun() {}

  /**
   * Takes a decision, a proposal (with its day if it has none itself), and how many dossiers,
   * smallest first.
   */
  public static void main(String[] args) throws Exception {
    String[] proposal = args[1].split("@", -1);
    BulkOptions options =
        new BulkOptions(
            BulkOptions.Form.COMPARED,
            List.of(
                new BulkOptions.Adopted(
                    proposal[0], proposal.length == 1 ? null : LocalDate.parse(proposal[1]))),
            Set.of());
    Bulk bulk = new Bulk(Dossiers.TOETSSTEEN, options, Runtime.getRuntime().availableProcessors());
    for (String size : List.of(args).subList(2, args.length)) {
      PopulationLines lines = new PopulationLines(args[0], SEED, Long.parseLong(size));
      heap().forEach(MemoryPoolMXBean::resetPeakUsage);
      Counting out = new Counting();
      long began = System.nanoTime();
      BulkResult result = bulk.run(lines, out, 0, (written, bytes) -> {});
      double seconds = (System.nanoTime() - began) / 1e9;
      if (result.failure() != null) {
        throw new IllegalStateException(result.failed() + " failed", result.failure());
      }
      System.err.println(result.refused() + " refused");
      long peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
      System.out.printf(
          Locale.ROOT, "%d %.2f %d %d%n", result.lines(), seconds, out.different, peak / 1_000_000);
    }
  }

  /** Writes a population, a line each. */
  public static void write(String decision, long count, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      new PopulationLines(decision, SEED, count).transferTo(out);
    }
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  /** Counts the lines that tell of another answer. */
  private static final class Counting extends OutputStream {
    private long different;
    private int column;

    @Override
    public void write(int b) {
      if (b == '\n') {
        column = 0;
        return;
      }
      column = column >= 0 && column < DIFFERENT.length && b == DIFFERENT[column] ? column + 1 : -1;
      if (column == DIFFERENT.length) {
        different++;
        column = -1;
      }
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      for (int i = from; i < from + length; i++) {
        write(bytes[i]);
      }
    }
  }
}
