package nl.toetssteen.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.toetssteen.engine.Evaluated;
import nl.toetssteen.engine.Evaluation;
import nl.toetssteen.engine.program.Variable;
import nl.toetssteen.explain.answer.Ommekeer;
import nl.toetssteen.facts.Kandidaat.Uitkomst;
import org.jspecify.annotations.Nullable;

/** What to say of a refusal that nothing was found to turn. */
final class Dead {
  private final Timeline timeline;
  private final Function<Evaluated, @Nullable Evaluation> part;
  private final Evaluated evaluated;

  Dead(Timeline timeline, Function<Evaluated, @Nullable Evaluation> part, Evaluated evaluated) {
    this.timeline = timeline;
    this.part = part;
    this.evaluated = evaluated;
  }

  List<Ommekeer> ends(Evaluation now) {
    List<Ommekeer> ends = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Level.Obstacle obstacle : Level.obstacles(now)) {
      String id = obstacle.condition().id();
      if (isNeverMet(obstacle) && told.add(id)) {
        ends.add(
            entry(
                id,
                "NOOIT",
                "Met deze feiten is op geen enkele datum voldaan aan: "
                    + obstacle.condition().name()
                    + "."));
      }
    }
    if (ends.isEmpty()) {
      ends.add(
          entry(
              null,
              "GEEN_GEVONDEN",
              "Er is binnen grenzen gezocht, naar hooguit drie wijzigingen tegelijk. Daarbij is"
                  + " niets gevonden dat de uitkomst beter maakt."));
    }
    return ends;
  }

  /** On no date at all, and no judgement it can read could make it otherwise. */
  private boolean isNeverMet(Level.Obstacle obstacle) {
    String id = obstacle.condition().id();
    boolean judged =
        obstacle.run().leavesOfTable(obstacle.condition().table()).stream()
            .anyMatch(this::restsOnJudgement);
    return obstacle.outcome() == Uitkomst.NIET_VOLDAAN
        && !judged
        && !timeline.isEndless()
        && timeline.evaluated().values().stream()
            .map(part)
            .allMatch(
                there ->
                    there != null && Level.is(Level.regimes(there), id, Uitkomst.NIET_VOLDAAN));
  }

  private boolean restsOnJudgement(Variable.Leaf leaf) {
    var judgements = evaluated.law().judgements();
    if (leaf.kind() == Variable.Kind.JUDGEMENT) {
      return true;
    }
    var finding = evaluated.law().findings().findings().get(leaf.key());
    return finding != null
        && finding.restsOn().stream().anyMatch(id -> judgements.find(id).isPresent());
  }

  private static Ommekeer entry(@Nullable String condition, String kind, String text) {
    return new Ommekeer(
        List.of(new Ommekeer.Wijziging(condition, kind, null, null, null, text)), null);
  }
}
