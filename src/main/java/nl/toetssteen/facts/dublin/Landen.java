package nl.toetssteen.facts.dublin;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * To which States somebody can be transferred under one regulation: they take part, and nothing
 * stands in the way. Filled by rules, for one evaluation, and not safe for threads.
 */
public final class Landen {
  private final String ladder;
  private final String hier;
  private final Map<String, Toets> deelname = new TreeMap<>();
  private final Map<String, Toets> vrij = new TreeMap<>();
  private Toets anders = Toets.van(true);

  /**
   * No State takes part yet.
   *
   * @param ladder the finding whose rungs it is for
   * @param hier the State that asks, to which nobody is transferred
   */
  public Landen(String ladder, String hier) {
    this.ladder = ladder;
    this.hier = hier;
  }

  /** The finding whose rungs it is for. */
  public String ladder() {
    return ladder;
  }

  /** This State takes part, where the test holds. */
  public void neemtDeel(String staat, Toets toets) {
    deelname.put(staat, toets);
  }

  /** A limit on transfers to this State is on record: free only where the test holds. */
  public void beperkt(String staat, Toets toets) {
    vrij.merge(staat, toets, Toets::en);
  }

  /** What holds for every State for which nothing is on record. */
  public void overige(Toets toets) {
    anders = toets;
  }

  /** What holds for a State of which nothing is on record. */
  public Toets overig() {
    return anders;
  }

  /** Whether somebody can be transferred there; a State that is unknown leaves nothing open. */
  Toets toets(@Nullable String staat) {
    if (staat == null || staat.equals(hier)) {
      return Toets.van(true);
    }
    Toets part = deelname.getOrDefault(staat, Toets.van(false));
    return part.en(vrij.getOrDefault(staat, anders));
  }
}
