package nl.toetssteen.facts.gedeeld;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Whether a person has the age that a measure names, on the days that can count. */
public enum Leeftijd {
  PAST,
  PAST_NIET,
  /** On all those days an age of which it is disputed whether it is in. */
  BETWIST,
  /** On some of those days and not on others. */
  WISSELT,
  ONBEKEND;

  /** The judgement on an age that is disputed. */
  static final String GRENS = "moratorium.leeftijd";

  /** The judgement on the day that counts. */
  static final String DAG = "moratorium.leeftijdsdag";

  /**
   * Compares the age on the day of the application and on each day of the measure after it.
   *
   * @param van youngest age, in whole years; null: age makes no difference, and so is the result
   * @param totEnMet oldest age
   * @param betwistVan youngest age that is disputed; null: none
   * @param eind last day of the measure; null if it has none
   */
  public static @Nullable Leeftijd van(
      @Nullable Integer van,
      @Nullable Integer totEnMet,
      @Nullable Integer betwistVan,
      @Nullable LocalDate geboren,
      @Nullable LocalDate aanvraag,
      @Nullable LocalDate eind) {
    if (van == null || totEnMet == null) {
      return null;
    }
    if (geboren == null || aanvraag == null) {
      return ONBEKEND;
    }
    LocalDate last = eind != null && eind.isBefore(aanvraag) ? aanvraag : eind;
    int young = Period.between(geboren, aanvraag).getYears();
    int old = last == null ? Integer.MAX_VALUE : Period.between(geboren, last).getYears();
    return vergelijk(young, old, van, totEnMet, betwistVan);
  }

  private static Leeftijd vergelijk(
      int young, int old, int van, int totEnMet, @Nullable Integer betwistVan) {
    if (old < van || young > totEnMet) {
      return PAST_NIET;
    }
    int certain = betwistVan == null ? totEnMet : betwistVan - 1;
    if (young >= van && old <= certain) {
      return PAST;
    }
    return young > certain && old <= totEnMet ? BETWIST : WISSELT;
  }
}
