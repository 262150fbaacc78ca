package nl.toetssteen.workbench.population;

import java.util.Comparator;

/** From one outcome to another: codes, or the status where nothing is decided. */
public record Flow(String from, String to) implements Comparable<Flow> {
  private static final Comparator<Flow> ORDER =
      Comparator.comparing(Flow::from).thenComparing(Flow::to);

  /** Whether nothing changes. */
  public boolean stays() {
    return from.equals(to);
  }

  @Override
  public int compareTo(Flow other) {
    return ORDER.compare(this, other);
  }
}
