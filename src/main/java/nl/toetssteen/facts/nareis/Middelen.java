package nl.toetssteen.facts.nareis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.toetssteen.facts.Tijdvakken;
import org.jspecify.annotations.Nullable;

/**
 * Amounts a month over time, and on which days they add up to a norm. Amounts, days or whole
 * sources that are unknown leave it open. Filled by the rules of one evaluation; not safe for
 * threads.
 */
public final class Middelen {
  private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

  private final List<Bron> bronnen = new ArrayList<>();
  private @Nullable String onvolledig;

  /** A source; whatever leaves it open is named in {@code waardoor}, none if it surely counts. */
  private record Bron(
      @Nullable BigDecimal bedrag,
      LocalDate van,
      @Nullable LocalDate totEnMet,
      List<String> waardoor) {

    boolean loopt(LocalDate dag) {
      return !dag.isBefore(van) && (totEnMet == null || !dag.isAfter(totEnMet));
    }

    boolean zeker() {
      return waardoor.isEmpty();
    }
  }

  /** Sources may be missing, because this list is not complete. */
  public void onvolledig(String lijst) {
    onvolledig = lijst;
  }

  /**
   * Adds a source.
   *
   * @param bedrag euro a month; null while unknown
   * @param van first day; null for ever
   * @param totEnMet last day; null for ever
   * @param waardoor facts and judgements that leave open whether or when it counts
   */
  public void bron(
      @Nullable BigDecimal bedrag,
      @Nullable LocalDate van,
      @Nullable LocalDate totEnMet,
      String... waardoor) {
    bronnen.add(new Bron(bedrag, van == null ? EVER : van, totEnMet, List.of(waardoor)));
  }

  /**
   * The days on which the sources add up to the norm.
   *
   * @param norm the amount, as far as it is known
   */
  public Tijdvakken genoeg(Normbedrag norm) {
    Tijdvakken genoeg = new Tijdvakken();
    List<LocalDate> days = new ArrayList<>(turns());
    for (int i = 0; i < days.size(); i++) {
      LocalDate end = i + 1 < days.size() ? days.get(i + 1).minusDays(1) : null;
      stretch(days.get(i), end, norm, genoeg);
    }
    return genoeg;
  }

  /** The last day on which the same sources run as on this one; null if nothing changes. */
  public @Nullable LocalDate gelijkTotEnMet(LocalDate dag) {
    SortedSet<LocalDate> later = turns().tailSet(dag.plusDays(1));
    return later.isEmpty() ? null : later.first().minusDays(1);
  }

  private SortedSet<LocalDate> turns() {
    SortedSet<LocalDate> turns = new TreeSet<>(List.of(EVER));
    for (Bron bron : bronnen) {
      turns.add(bron.van());
      if (bron.totEnMet() != null) {
        turns.add(bron.totEnMet().plusDays(1));
      }
    }
    return turns;
  }

  private void stretch(
      LocalDate van, @Nullable LocalDate totEnMet, Normbedrag norm, Tijdvakken genoeg) {
    BigDecimal certain = BigDecimal.ZERO;
    BigDecimal possible = BigDecimal.ZERO;
    SortedSet<String> reasons = new TreeSet<>();
    boolean boundless = onvolledig != null;
    for (Bron bron : bronnen) {
      if (bron.loopt(van)) {
        BigDecimal amount = bron.bedrag();
        boundless |= amount == null;
        certain = amount != null && bron.zeker() ? certain.add(amount) : certain;
        possible = amount == null ? possible : possible.add(amount);
        reasons.addAll(bron.waardoor());
      }
    }
    String goesOn = totEnMet == null ? "NEE" : "JA";
    if (certain.compareTo(norm.zeker()) >= 0) {
      genoeg.tel(van, totEnMet, goesOn, "inkomsten");
    } else if (boundless || possible.compareTo(norm.misschien()) >= 0) {
      genoeg.misschien(van, totEnMet, goesOn, "inkomsten", open(reasons, norm));
    }
  }

  private String[] open(SortedSet<String> reasons, Normbedrag norm) {
    if (!norm.geladen()) {
      return onvolledig == null
          ? new String[] {norm.tussenin()}
          : new String[] {onvolledig, norm.tussenin()};
    }
    SortedSet<String> named = new TreeSet<>(reasons);
    if (onvolledig != null) {
      named.add(onvolledig);
    }
    if (named.isEmpty()) {
      named.add(norm.tussenin());
    }
    return named.toArray(new String[0]);
  }
}
