package nl.toetssteen.facts.gedeeld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
   * Covers only those of an age.
   *
   * @param leeftijd null: age makes no difference
   * @param antwoorden the answers to the judgements on age, by their ids
   * @param feiten where the age comes from
   */
  public Reikwijdte leeftijd(
      @Nullable Leeftijd leeftijd,
      Function<String, @Nullable String> antwoorden,
      String... feiten) {
    if (leeftijd == null) {
      return this;
    }
    return switch (leeftijd) {
      case PAST -> this;
      case PAST_NIET -> mits(false);
      case ONBEKEND -> vraag(feiten);
      case BETWIST -> oordeel(true, antwoorden.apply(Leeftijd.GRENS), Leeftijd.GRENS);
      case WISSELT -> oordeel(true, antwoorden.apply(Leeftijd.DAG), Leeftijd.DAG);
    };
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
