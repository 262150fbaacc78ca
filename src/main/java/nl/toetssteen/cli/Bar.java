package nl.toetssteen.cli;

import java.util.Locale;

/** How a run that takes a while is drawn: a bar, its rate and the time that is left. */
public final class Bar {
  /** In nanoseconds. */
  public static final long SECOND = 1_000_000_000L;

  private static final int WIDTH = 24;

  private int width;

  /** Draws a line over the one before. */
  public void draw(Terminal terminal, String line) {
    terminal.err().print("\r" + line + " ".repeat(Math.max(width - line.length(), 0)));
    terminal.err().flush();
    width = line.length();
  }

  /** Leaves the last line that was drawn, if any, as it is. */
  public void end(Terminal terminal) {
    if (width > 0) {
      terminal.err().println();
    }
  }

  /** A bar of what is done out of all. */
  public static String of(long done, long all) {
    int filled = all == 0 ? WIDTH : (int) (WIDTH * Math.min(done, all) / all);
    return "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "]";
  }

  /** How many there were each second of so many nanoseconds. */
  public static String rate(long done, long nanos) {
    return number((long) ((double) done * SECOND / Math.max(nanos, 1))) + " per seconde";
  }

  /** What is still needed if it goes on as it went. */
  public static String left(long done, long all, long nanos) {
    return done <= 0 ? "" : ", nog " + time((long) ((double) nanos * (all - done) / done));
  }

  /** Minutes and seconds, with hours where there are any. */
  public static String time(long nanos) {
    long seconds = nanos / SECOND;
    return seconds < 3600
        ? "%d:%02d".formatted(seconds / 60, seconds % 60)
        : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  /** A number as people write it. */
  public static String number(long number) {
    return String.format(Locale.GERMANY, "%,d", number);
  }
}
