package nl.toetssteen.workbench.coverage;

import java.util.Collection;
import java.util.function.Predicate;

/** How many of some are touched. */
public record Share(int touched, int all) {

  static <T> Share of(Collection<T> items, Predicate<T> touched) {
    return new Share((int) items.stream().filter(touched).count(), items.size());
  }

  Share and(Share other) {
    return new Share(touched + other.touched, all + other.all);
  }

  /** In whole percents, rounded down, so that 100 means all of them. */
  public int percent() {
    return all == 0 ? 100 : touched * 100 / all;
  }

  /** In words. */
  public String text() {
    return touched + " van " + all + " (" + percent() + " %)";
  }
}
