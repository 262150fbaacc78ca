package nl.toetssteen.facts.dublin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * To which States somebody can be transferred under one regulation: they take part, and nothing
 * stands in the way. Filled by rules, for one evaluation, and not safe for threads.
 */
public final class Landen {
  private static final String LIJST = "bezwaren";

  private final String ladder;
  private final String hier;
  private final Map<String, Toets> deelname = new TreeMap<>();
  private final Map<String, Toets> vrij = new TreeMap<>();
  private final Map<String, Toets> oordelen = new TreeMap<>();
  private final List<Bezwaar> bezwaren = new ArrayList<>();
  private boolean alleBezwaren = true;

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

  /** Whether it is the State that asks. */
  boolean isHier(@Nullable String staat) {
    return hier.equals(staat);
  }

  /** This State takes part, where the test holds. */
  public void neemtDeel(String staat, Toets toets) {
    deelname.put(staat, toets);
  }

  /** A limit on transfers to this State is on record: free only where the test holds. */
  public void beperkt(String staat, Toets toets) {
    vrij.merge(staat, toets, Toets::en);
  }

  /** Notes whether the list of objections is complete; if not, there may be one to any State. */
  public void lijst(boolean volledig) {
    alleBezwaren = volledig;
  }

  /** There is an objection to transfers to a State. */
  public void bezwaar(Bezwaar bezwaar) {
    bezwaren.add(bezwaar);
  }

  /** Where there is an objection to this State, it is free only where the test holds. */
  public void bijBezwaar(String staat, Toets vrijGegeven) {
    oordelen.put(staat, vrijGegeven);
  }

  private Toets zonderBezwaar(String staat) {
    Toets named = Toets.van(false, LIJST);
    for (Bezwaar item : bezwaren) {
      named = named.of(Toets.is(item.staat(), item.pad() + ".staat", staat));
    }
    return alleBezwaren ? named.niet() : named.of(Toets.onbekend(LIJST)).niet();
  }

  /** Whether somebody can be transferred there; a State that is unknown leaves nothing open. */
  Toets toets(@Nullable String staat) {
    if (staat == null || staat.equals(hier)) {
      return Toets.van(true);
    }
    Toets part = deelname.getOrDefault(staat, Toets.van(false));
    Toets unless = oordelen.getOrDefault(staat, Toets.van(true));
    return part.en(vrij.getOrDefault(staat, Toets.van(true)), zonderBezwaar(staat).of(unless));
  }
}
