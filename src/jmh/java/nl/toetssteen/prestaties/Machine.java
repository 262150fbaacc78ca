package nl.toetssteen.prestaties;

import java.time.LocalDate;

/** On what and when it was measured, for below a table. */
final class Machine {
  private Machine() {}

  static String line(String how) {
    return "\nGemeten op %s, Java %s, %d processorkernen%s.\n"
        .formatted(
            LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam")),
            Runtime.version().feature(),
            Runtime.getRuntime().availableProcessors(),
            how);
  }
}
