package nl.toetssteen.facts.dublin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day on which another State agreed, while rules gather how it may have done so. For one
 * evaluation, and not safe for threads.
 */
public final class Akkoord {
  private Toets er = Toets.NEE;
  private @Nullable LocalDate op;
  private String pad = "";

  /** It agreed on this day, where this holds. */
  public void mogelijk(@Nullable LocalDate dag, String vanPad, Toets als) {
    er = er.of(als);
    if (als.geldt() && dag != null && (op == null || dag.isBefore(op))) {
      op = dag;
      pad = vanPad;
    }
  }

  /** Whether it agreed. */
  public Toets er() {
    return er;
  }

  /** The day; null while unknown, or if it did not. */
  public @Nullable LocalDate op() {
    return op;
  }

  /** The fact the day comes from. */
  public String pad() {
    return pad;
  }
}
