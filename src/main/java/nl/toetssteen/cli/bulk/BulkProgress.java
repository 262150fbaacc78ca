package nl.toetssteen.cli.bulk;

import nl.toetssteen.bulk.Bulk;
import nl.toetssteen.cli.Bar;
import nl.toetssteen.cli.Terminal;

/** How far a run over many lines is, how fast it goes and how long it still takes. */
final class BulkProgress implements Bulk.Listener {
  private static final long BETWEEN = Bar.SECOND / 5;

  private final Terminal terminal;
  private final long allBytes;
  private final boolean watched;
  private final long began = System.nanoTime();
  private long skippedBytes = -1;
  private final Bar bar = new Bar();
  private long shown;

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
      bar.draw(terminal, line(lines, bytes, spent));
    }
  }

  /** Ends the bar and says what came of it. */
  void done(long lines) {
    bar.end(terminal);
    long spent = Math.max(System.nanoTime() - began, 1);
    terminal.say(count(lines) + " in " + Bar.time(spent) + " (" + Bar.rate(lines, spent) + ").");
  }

  String line(long lines, long bytes, long spent) {
    String speed = count(lines) + ", " + Bar.rate(lines, spent);
    if (allBytes <= 0) {
      return speed;
    }
    long earlier = Math.max(skippedBytes, 0);
    return Bar.of(bytes, allBytes)
        + " "
        + speed
        + Bar.left(bytes - earlier, allBytes - earlier, spent);
  }

  private static String count(long lines) {
    return Bar.number(lines) + (lines == 1 ? " regel" : " regels");
  }
}
