package nl.toetssteen.facts.beslistermijn;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import nl.toetssteen.facts.Bevindingen;
import nl.toetssteen.facts.Tijdvak;
import nl.toetssteen.facts.Tijdvakken;
import org.jspecify.annotations.Nullable;

/**
 * What postponement does to a term under each reading of the law that is left.
 *
 * @param uitstel one for each reading, at least one
 * @param open the judgements between them
 */
public record Lezingen(List<Uitstel> uitstel, List<String> open) {

  public Lezingen {
    uitstel = List.copyOf(uitstel);
    open = List.copyOf(open);
  }

  /** A single reading. */
  public static Lezingen een(Uitstel uitstel) {
    return new Lezingen(List.of(uitstel), List.of());
  }

  /**
   * Each reading, and each the other way.
   *
   * @param antwoord what was chosen; null while open
   * @param zo the option that leaves them as they are
   */
  public Lezingen of(
      String oordeel, @Nullable String antwoord, String zo, Function<Uitstel, Uitstel> anders) {
    if (zo.equals(antwoord)) {
      return this;
    }
    List<Uitstel> other = uitstel.stream().map(anders).toList();
    if (antwoord != null) {
      return new Lezingen(other, open);
    }
    List<Uitstel> all = new ArrayList<>(uitstel);
    all.addAll(other);
    List<String> why = new ArrayList<>(open);
    why.add(oordeel);
    return new Lezingen(all, why);
  }

  /** The same readings of other stretches. */
  public Lezingen met(Tijdvakken dagen, List<Tijdvak> zeker, List<Tijdvak> ruim) {
    return new Lezingen(
        uitstel.stream()
            .map(
                each ->
                    new Uitstel(
                        each.vanaf(), each.begin(), each.einde(), dagen, zeker, ruim, each.grens()))
            .toList(),
        open);
  }

  /** Whether the term is touched: JA, NEE or null while open. */
  public @Nullable String raakt() {
    String first = uitstel.get(0).raakt();
    return uitstel.stream().allMatch(each -> first != null && first.equals(each.raakt()))
        ? first
        : null;
  }

  /** What leaves that open. */
  public String[] waardoor() {
    SortedSet<String> why = new TreeSet<>();
    uitstel.forEach(each -> why.addAll(each.raakt() == null ? each.waardoor() : List.of()));
    boolean differ = uitstel.stream().map(Uitstel::raakt).distinct().count() > 1;
    why.addAll(differ ? open : List.of());
    return why.toArray(new String[0]);
  }

  /** The last day if a term that is touched gets so much more. */
  public Einde erbij(Period duur, @Nullable String telling) {
    return elk(each -> each.erbij(duur, telling));
  }

  /** The last day if the term stands still meanwhile. */
  public Einde stil(@Nullable String telling) {
    return elk(each -> each.stil(telling));
  }

  /** The last day if a term that is touched goes on to the day it can become at most. */
  public Einde totGrens() {
    return elk(Uitstel::totGrens);
  }

  /** The stretches that the term stands still, if the last day is known. */
  public List<Tijdvak> stilstand() {
    return uitstel.get(0).stilstand();
  }

  /** Writes down whether the term is touched. */
  public void vind(Bevindingen bevindingen, String naam) {
    String raakt = raakt();
    if (raakt == null) {
      bevindingen.onbekend(naam, waardoor());
    } else {
      bevindingen.waarde(naam, raakt, "herkomst");
    }
  }

  private Einde elk(Function<Uitstel, Einde> hoe) {
    String[] why = open.toArray(new String[0]);
    Einde all = hoe.apply(uitstel.get(0));
    for (Uitstel each : uitstel) {
      all = all.of(hoe.apply(each), why);
    }
    return all;
  }
}
