package nl.toetssteen.facts.dublin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.toetssteen.law.content.Registerdeel;
import nl.toetssteen.law.content.Registerrij;
import org.jspecify.annotations.Nullable;

/**
 * To which States somebody can be transferred under one regulation: they take part, and nothing
 * stands in the way. Filled by rules, for one evaluation, and not safe for threads.
 */
public final class Landen {
  private static final String LIJST = "bezwaren";

  private record Deelname(Registerdeel rijen, Function<Registerrij, Toets> als) {}

  private final String ladder;
  private final String hier;
  private final List<Deelname> deelname = new ArrayList<>();
  private final List<Deelname> vrij = new ArrayList<>();
  private final List<Deelname> oordelen = new ArrayList<>();
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

  /** The States of these rows take part, each where its test holds. */
  public void nemenDeel(Registerdeel rijen, Function<Registerrij, Toets> als) {
    deelname.add(new Deelname(rijen, als));
    gevraagd.clear();
  }

  /** What stands for no State at all counts as one that takes part. */
  public void neemtDeel(String geenLand) {
    zonderLand = geenLand;
    gevraagd.clear();
  }

  /** Limits on transfers to these States are on record: each is free only where its test holds. */
  public void beperkt(Registerdeel rijen, Function<Registerrij, Toets> als) {
    vrij.add(new Deelname(rijen, als));
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

  /** Where there is an objection to one of these States, it is free only where its test holds. */
  public void bijBezwaar(Registerdeel rijen, Function<Registerrij, Toets> vrijGegeven) {
    oordelen.add(new Deelname(rijen, vrijGegeven));
    gevraagd.clear();
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
    Toets asked = gevraagd.get(staat);
    if (asked == null) {
      asked = uitgezocht(staat);
      gevraagd.put(staat, asked);
    }
    return asked;
  }

  private Toets uitgezocht(String staat) {
    Toets part = staat.equals(zonderLand) ? Toets.van(true) : laatste(deelname, staat, false);
    Toets free = Toets.van(true);
    for (Deelname limit : vrij) {
      for (Registerrij row : limit.rijen.bij(staat)) {
        free = free.en(limit.als.apply(row));
      }
    }
    return part.en(free, zonderBezwaar(staat).of(laatste(oordelen, staat, true)));
  }

  private static Toets laatste(List<Deelname> van, String staat, boolean anders) {
    Toets last = Toets.van(anders);
    for (Deelname some : van) {
      for (Registerrij row : some.rijen.bij(staat)) {
        last = some.als.apply(row);
      }
    }
    return last;
  }
}
