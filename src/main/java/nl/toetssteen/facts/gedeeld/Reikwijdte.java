package nl.toetssteen.facts.gedeeld;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.facts.Tijdvakken;
import org.jspecify.annotations.Nullable;

/** Whether a measure that is made for some people covers this one, as far as known. */
public final class Reikwijdte {
  private final boolean buiten;
  private final List<String> waardoor;

  /** A measure that covers everyone. */
  public Reikwijdte() {
    this(false, List.of());
  }

  private Reikwijdte(boolean buiten, List<String> waardoor) {
    this.buiten = buiten;
    this.waardoor = waardoor;
  }

  /**
   * Covers only those with one of these codes.
   *
   * @param codes none: it makes no difference
   * @param code null while unknown
   * @param feit the fact the code comes from
   */
  public Reikwijdte een(List<String> codes, @Nullable String code, String feit) {
    if (codes.isEmpty()) {
      return this;
    }
    return code == null ? vraag(feit) : mits(codes.contains(code));
  }

  /** Covers only those for whom this is so. */
  public Reikwijdte mits(boolean zo) {
    return zo ? this : new Reikwijdte(true, List.of());
  }

  /**
   * Covers only those of these ages.
   *
   * @param leeftijd in whole years; null while unknown
   * @param van null: age makes no difference
   * @param feiten where the age comes from
   */
  public Reikwijdte leeftijd(
      @Nullable Integer leeftijd,
      @Nullable Integer van,
      @Nullable Integer totEnMet,
      String... feiten) {
    if (van == null || totEnMet == null) {
      return this;
    }
    return leeftijd == null ? vraag(feiten) : mits(leeftijd >= van && leeftijd <= totEnMet);
  }

  /** Age in whole years on a day; null while one of the days is unknown. */
  public static @Nullable Integer jaren(@Nullable LocalDate geboren, @Nullable LocalDate op) {
    return geboren == null || op == null ? null : Period.between(geboren, op).getYears();
  }

  /**
   * Covers this person only if a judgement says so.
   *
   * @param speelt whether the judgement matters here
   * @param antwoord JA or NEE; null while open
   */
  public Reikwijdte oordeel(boolean speelt, @Nullable String antwoord, String id) {
    if (!speelt) {
      return this;
    }
    return antwoord == null ? open(id) : mits(antwoord.equals("JA"));
  }

  /** Whether it is known not to cover this person. */
  public boolean buiten() {
    return buiten;
  }

  /** The facts and judgements that leave it open; empty if nothing does. */
  public List<String> waardoor() {
    return buiten ? List.of() : waardoor;
  }

  /** Counts a period for this person, both days included: surely, perhaps or not at all. */
  public void tel(
      Tijdvakken dagen, LocalDate van, @Nullable LocalDate totEnMet, String aanwezig, String pad) {
    if (buiten) {
      return;
    }
    if (waardoor.isEmpty()) {
      dagen.tel(van, totEnMet, aanwezig, pad);
    } else {
      dagen.misschien(van, totEnMet, aanwezig, pad, waardoor.toArray(new String[0]));
    }
  }

  /** One thing is asked at a time: what comes first may make the rest idle. */
  private Reikwijdte vraag(String... feiten) {
    return waardoor.isEmpty() ? open(feiten) : this;
  }

  private Reikwijdte open(String... namen) {
    List<String> all = new ArrayList<>(waardoor);
    all.addAll(List.of(namen));
    return new Reikwijdte(buiten, List.copyOf(all));
  }
}
