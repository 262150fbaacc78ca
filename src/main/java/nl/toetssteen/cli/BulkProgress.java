package nl.toetssteen.cli;

import java.util.Locale;
import nl.toetssteen.bulk.Bulk;

/** How far a run over many lines is, how fast it goes and how long it still takes. */
final class BulkProgress implements Bulk.Listener {
  private static final int WIDTH = 24;
  private static final long NANOS = 1_000_000_000L;
  private static final long BETWEEN = NANOS / 5;

  private final Terminal terminal;
  private final long allBytes;
  private final boolean watched;
  private final long began = System.nanoTime();
  private long skippedBytes = -1;
  private long shown;
  private int width;

  /** Without the size of the input there is no bar and no time left. */
  BulkProgress(Terminal terminal, long allBytes, boolean watched) {
    this.terminal = terminal;
    this.allBytes = allBytes;
    this.watched = watched;
  }

  @Override
  public void written(long lines, long bytes) {
    long spent = System.nanoTime() - began;
    if (skippedBytes < 0) {
      skippedBytes = bytes; // a resumed run did not earn these
    }
    if (watched && (spent - shown > BETWEEN || bytes == allBytes)) {
      shown = spent;
      show(line(lines, bytes, spent));
    }
  }

  /** Ends the bar and says what came of it. */
  void done(long lines) {
    if (width > 0) {
      terminal.err().println();
    }
    long spent = Math.max(System.nanoTime() - began, 1);
    terminal.say(count(lines) + " in " + time(spent) + " (" + rate(lines, spent) + ").");
  }

  String line(long lines, long bytes, long spent) {
    String speed = count(lines) + ", " + rate(lines, spent);
    if (allBytes <= 0) {
      return speed;
    }
    int filled = (int) (WIDTH * Math.min(bytes, allBytes) / allBytes);
    String bar = "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] ";
    long earned = bytes - Math.max(skippedBytes, 0);
    return earned <= 0
        ? bar + speed
        : bar + speed + ", nog " + time((long) ((double) spent * (allBytes - bytes) / earned));
  }

  private void show(String line) {
    terminal.err().print("\r" + line + " ".repeat(Math.max(width - line.length(), 0)));
    terminal.err().flush();
    width = line.length();
  }

  private static String count(long lines) {
    return String.format(Locale.GERMANY, "%,d", lines) + (lines == 1 ? " regel" : " regels");
  }

  private static String rate(long lines, long spent) {
    return String.format(
            Locale.GERMANY, "%,d", (long) ((double) lines * NANOS / Math.max(spent, 1)))
        + " per seconde";
  }

  private static String time(long nanos) {
    long seconds = nanos / NANOS;
    return seconds < 3600
        ? "%d:%02d".formatted(seconds / 60, seconds % 60)
        : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
