package nl.toetssteen.facts.dublin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * To which States somebody can be transferred under one regulation: they take part, and nothing
 * stands in the way. Filled by rules, for one evaluation, and not safe for threads.
 */
public final class Landen {
  private static final String LIJST = "bezwaren";

  private final String ladder;
  private final String hier;
  private final List<Function<String, List<Toets>>> deelname = new ArrayList<>();
  private final List<Function<String, List<Toets>>> vrij = new ArrayList<>();
  private final List<Function<String, List<Toets>>> oordelen = new ArrayList<>();
  private final List<Bezwaar> bezwaren = new ArrayList<>();
  private final Map<String, Toets> gevraagd = new HashMap<>();
  private boolean alleBezwaren = true;
  private String zonderLand = "";

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

  /** States take part: for each the tests that say so, of which the last counts. */
  public void nemenDeel(Function<String, List<Toets>> als) {
    deelname.add(als);
    gevraagd.clear();
  }

  /** What stands for no State at all counts as one that takes part. */
  public void neemtDeel(String geenLand) {
    zonderLand = geenLand;
    gevraagd.clear();
  }

  /** Limits on transfers are on record: a State is free only where all its tests hold. */
  public void beperkt(Function<String, List<Toets>> als) {
    vrij.add(als);
    gevraagd.clear();
  }

  /** Notes whether the list of objections is complete; if not, there may be one to any State. */
  public void lijst(boolean volledig) {
    alleBezwaren = volledig;
    gevraagd.clear();
  }

  /** There is an objection to transfers to a State. */
  public void bezwaar(Bezwaar bezwaar) {
    bezwaren.add(bezwaar);
    gevraagd.clear();
  }

  /** Where there is an objection to a State, it is free only where the last of its tests holds. */
  public void bijBezwaar(Function<String, List<Toets>> vrijGegeven) {
    oordelen.add(vrijGegeven);
    gevraagd.clear();
  }

  private Toets zonderBezwaar(String staat) {
    Toets named = Toets.van(false, LIJST);
    for (Bezwaar item : bezwaren) {
      named = named.of(Toets.is(item.staat(), item.pad("staat"), staat));
    }
    return alleBezwaren ? named.niet() : named.of(Toets.onbekend(LIJST)).niet();
  }

  /** Whether somebody can be transferred there; a State that is unknown leaves nothing open. */
  Toets toets(@Nullable String staat) {
    if (staat == null || staat.equals(hier)) {
      return Toets.JA;
    }
    Toets asked = gevraagd.get(staat);
    if (asked == null) {
      asked = uitgezocht(staat);
      gevraagd.put(staat, asked);
    }
    return asked;
  }

  private Toets uitgezocht(String staat) {
    Toets part = staat.equals(zonderLand) ? Toets.JA : laatste(deelname, staat, false);
    Toets free = Toets.JA;
    for (Function<String, List<Toets>> limit : vrij) {
      free = free.en(limit.apply(staat).toArray(new Toets[0]));
    }
    return part.en(free, zonderBezwaar(staat).of(laatste(oordelen, staat, true)));
  }

  private static Toets laatste(
      List<Function<String, List<Toets>>> van, String staat, boolean anders) {
    Toets last = Toets.van(anders);
    for (Function<String, List<Toets>> some : van) {
      List<Toets> tests = some.apply(staat);
      last = tests.isEmpty() ? last : tests.get(tests.size() - 1);
    }
    return last;
  }
}
