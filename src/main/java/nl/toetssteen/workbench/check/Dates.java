package nl.toetssteen.workbench.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as rows write them. */
final class Dates {
  private Dates() {}

  /** The day, or null for what is none. */
  static @Nullable LocalDate of(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
