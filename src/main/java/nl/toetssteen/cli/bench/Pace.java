package nl.toetssteen.cli.bench;

import nl.toetssteen.cli.Terminal;

/** A bar with the rate and the time left, where a person watches. */
final class Pace {
  private static final int WIDTH = 30;
  private static final double SECOND = 1e9;

  private final Terminal terminal;
  private final String what;
  private final boolean watched = Terminal.isWatched();
  private final long started = System.nanoTime();
  private long shown = started;

  Pace(Terminal terminal, String what) {
    this.terminal = terminal;
    this.what = what;
  }

  synchronized void show(long done, long all) {
    long now = System.nanoTime();
    if (!watched || (now - shown < SECOND / 4 && done < all)) {
      return;
    }
    shown = now;
    terminal.err().print("\r" + line(done, all, (now - started) / SECOND));
    if (done == all) {
      terminal.err().println();
    }
    terminal.err().flush();
  }

  String line(long done, long all, double seconds) {
    int filled = (int) (done * WIDTH / Math.max(1, all));
    long rate = Math.round(done / Math.max(seconds, 1e-3));
    long left = rate == 0 ? 0 : (all - done) / rate;
    return "[%s%s] %d van %d %s, %d per seconde, nog %d s "
        .formatted("#".repeat(filled), ".".repeat(WIDTH - filled), done, all, what, rate, left);
  }
}
