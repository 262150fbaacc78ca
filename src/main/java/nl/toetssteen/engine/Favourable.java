package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.toetssteen.engine.Evaluation.Part;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.facts.Cause;

/**
 * The most favourable of several regimes, decided once no open side can beat the best decided one.
 */
final class Favourable {
  private Favourable() {}

  static Evaluation of(List<Part> parts) {
    Part best = null;
    for (Part part : parts) {
      boolean decided = part.evaluation().status() == Status.BESLIST;
      if (decided && (best == null || rank(part) > rank(best))) {
        best = part;
      }
    }
    int floor = best == null ? -1 : rank(best);
    List<Part> rivals = new ArrayList<>();
    for (Part part : parts) {
      if (!part.evaluation().open().isEmpty() && highest(part) > floor) {
        rivals.add(part);
      }
    }
    if (best != null && rivals.isEmpty()) {
      return Combination.like(best.evaluation(), parts, false);
    }
    if (best == null && rivals.isEmpty()) {
      return Combination.NOT_APPLICABLE;
    }
    SortedSet<Cause> open = new TreeSet<>();
    rivals.forEach(part -> open.addAll(part.evaluation().open()));
    return Combination.undecided(Combination.openStatus(open), parts, open, false);
  }

  private static int rank(Part part) {
    return index(part, Objects.requireNonNull(part.evaluation().code()));
  }

  private static int highest(Part part) {
    return part.evaluation().possible().stream()
        .mapToInt(code -> index(part, code))
        .max()
        .orElse(-1);
  }

  /** Codes are declared from worst to best. */
  private static int index(Part part, String code) {
    var run = part.evaluation().run();
    if (run == null) {
      throw new IllegalStateException("A regime without a run cannot be ranked: " + part.label());
    }
    List<String> codes = run.program().outcomes().stream().map(Program.Outcome::code).toList();
    return codes.indexOf(code);
  }
}
