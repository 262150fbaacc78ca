package nl.toetssteen.cli;

/** A bar on the error stream for work that takes a while; only where a person watches. */
public final class Progress {
  private static final long BETWEEN = Bar.SECOND / 5;

  private final Terminal terminal;
  private final String what;
  private final boolean watched = Terminal.isWatched();
  private final long began = System.nanoTime();
  private final Bar bar = new Bar();
  private long shown = -BETWEEN;

  /** A bar over what is counted, such as "zaken vergeleken". */
  public Progress(Terminal terminal, String what) {
    this.terminal = terminal;
    this.what = what;
  }

  /** Draws the bar anew, at most a few times a second. */
  public synchronized void show(long done, long all) {
    long spent = System.nanoTime() - began;
    if (!watched || (spent - shown < BETWEEN && done < all)) {
      return;
    }
    shown = spent;
    bar.draw(terminal, line(done, all, spent));
    if (done == all) {
      bar.end(terminal);
    }
  }

  String line(long done, long all, long spent) {
    return Bar.of(done, all)
        + " "
        + Bar.number(done)
        + " van "
        + Bar.number(all)
        + " "
        + what
        + ", "
        + Bar.rate(done, spent)
        + Bar.left(done, all, spent);
  }
}
