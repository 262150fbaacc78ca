package nl.toetssteen.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.facts.Violation;

/** A day in an address. */
final class DayParameter {
  private DayParameter() {}

  /**
   * The day.
   *
   * @throws InvalidInputException when it is none
   */
  static LocalDate read(String name, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new InvalidInputException(
          List.of(new Violation(name, "Dit is geen datum. Schrijf de dag als jjjj-mm-dd.")));
    }
  }
}
