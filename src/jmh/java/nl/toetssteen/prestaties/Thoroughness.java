package nl.toetssteen.prestaties;

/**
 * How long to measure.
 *
 * @param rounds how often the sides of a comparison take turns, each time in a fresh process
 * @param warmups of one second before a round of tables
 * @param iterations of one second in a round
 * @param starts of the process, for the cold start
 * @param loadSeconds of requests at a constant rate
 * @param closedSeconds of requests as fast as they are answered
 * @param largest number of dossiers
 */
record Thoroughness(
    int rounds,
    int warmups,
    int iterations,
    int starts,
    int loadSeconds,
    int closedSeconds,
    int largest) {

  static Thoroughness named(String name) {
    return switch (name) {
      case "lang" -> new Thoroughness(3, 10, 5, 11, 600, 20, 1_000_000);
      case "kort" -> new Thoroughness(1, 8, 3, 3, 30, 10, 100_000);
      default -> throw new IllegalArgumentException("prestaties.duur is lang or kort, not " + name);
    };
  }
}
