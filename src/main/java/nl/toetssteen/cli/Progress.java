package nl.toetssteen.cli;

/** A bar on the error stream for work that takes a while; only where a person watches. */
public final class Progress {
  private static final int WIDTH = 30;

  private final Terminal terminal;
  private final String what;
  private final boolean watched = Terminal.isWatched();
  private int shown = -1;

  /** A bar over what is counted, such as "zaken vergeleken". */
  public Progress(Terminal terminal, String what) {
    this.terminal = terminal;
    this.what = what;
  }

  /** Draws the bar where it has grown. */
  public synchronized void show(int done, int all) {
    int filled = all == 0 ? WIDTH : done * WIDTH / all;
    boolean shownAlready = filled <= shown && done < all;
    if (!watched || shownAlready) {
      return;
    }
    shown = filled;
    String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
    terminal.err().print("\r[" + bar + "] " + done + " van " + all + " " + what);
    if (done == all) {
      terminal.err().println();
    }
    terminal.err().flush();
  }
}
