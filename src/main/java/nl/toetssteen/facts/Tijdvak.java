package nl.toetssteen.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of whole days.
 *
 * @param van first day
 * @param totEnMet last day; null while it goes on
 */
public record Tijdvak(LocalDate van, @Nullable LocalDate totEnMet) {

  public Tijdvak {
    if (totEnMet != null && totEnMet.isBefore(van)) {
      throw new IllegalArgumentException("A period cannot end before it begins");
    }
  }
}
