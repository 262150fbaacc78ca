package nl.toetssteen.web.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.toetssteen.web.form.DutchDate;
import org.jspecify.annotations.Nullable;

/**
 * What of the law is shown.
 *
 * @param day on which it must hold
 * @param typed the day as it was typed; empty if none was
 * @param fault what is wrong with that; null if nothing is
 * @param uncertain whether only what was not read in the source itself
 */
public record LawFilter(LocalDate day, String typed, @Nullable String fault, boolean uncertain) {

  static LawFilter of(@Nullable String typed, @Nullable String only, LocalDate today) {
    Optional<LocalDate> day =
        typed == null || typed.isBlank() ? Optional.of(today) : DutchDate.parse(typed);
    return new LawFilter(
        day.orElse(today),
        typed == null ? DutchDate.input(today) : typed,
        day.isPresent() ? null : "Dit is geen datum. Schrijf de dag als dd-mm-jjjj.",
        "onzeker".equals(only));
  }

  List<LawEntry> of(List<LawEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.holdsOn(day))
        .filter(entry -> !uncertain || entry.uncertain())
        .toList();
  }

  /** The day in words. */
  public String dayText() {
    return DutchDate.text(day);
  }
}
