package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.toetssteen.engine.Evaluation.Part;
import nl.toetssteen.engine.loading.CodeOrder;
import nl.toetssteen.facts.Cause;
import org.jspecify.annotations.Nullable;

/**
 * The most favourable of several regimes, decided once no open side can beat the best decided one.
 */
final class Favourable {
  private Favourable() {}

  static Evaluation of(List<Part> parts) {
    Evaluation best = best(parts);
    List<Part> rivals = new ArrayList<>();
    for (Part part : parts) {
      if (isOpen(part.evaluation()) && canBeat(part.evaluation(), best)) {
        rivals.add(part);
      }
    }
    if (rivals.isEmpty()) {
      return best == null ? Combination.NOT_APPLICABLE : Combination.like(best, parts, best.run());
    }
    SortedSet<Cause> open = new TreeSet<>();
    rivals.forEach(part -> open.addAll(part.evaluation().open()));
    return Combination.undecided(Combination.openStatus(open), parts, open, false);
  }

  private static @Nullable Evaluation best(List<Part> parts) {
    Evaluation best = null;
    for (Part part : parts) {
      Evaluation here = part.evaluation();
      boolean decided = here.status() == Status.BESLIST;
      if (decided && (best == null || Preference.isBetter(here, best))) {
        best = here;
      }
    }
    return best;
  }

  private static boolean isOpen(Evaluation evaluation) {
    return evaluation.status() == Status.GEGEVENS_ONTBREKEN
        || evaluation.status() == Status.BEOORDELING_VEREIST;
  }

  /** Codes that cannot be compared may be better. */
  private static boolean canBeat(Evaluation open, @Nullable Evaluation best) {
    if (best == null) {
      return true;
    }
    String floor = Objects.requireNonNull(best.code());
    return open.possible().stream()
        .map(code -> CodeOrder.of(open.steps(), code, best.steps(), floor))
        .anyMatch(order -> order == CodeOrder.BETTER || order == CodeOrder.UNKNOWN);
  }
}
