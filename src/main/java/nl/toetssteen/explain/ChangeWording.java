package nl.toetssteen.explain;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.engine.Evaluated;
import nl.toetssteen.engine.Evaluation;
import nl.toetssteen.engine.program.Variable;
import nl.toetssteen.explain.answer.Ommekeer;
import nl.toetssteen.explain.answer.Ommekeer.Wijziging;
import org.jspecify.annotations.Nullable;

/** Tells a set of changes in plain Dutch, each with the condition it turns. */
final class ChangeWording {
  private final Evaluated evaluated;
  private final Vocabulary vocabulary;

  ChangeWording(Evaluated evaluated) {
    this.evaluated = evaluated;
    this.vocabulary = new Vocabulary(evaluated.law());
  }

  Ommekeer tell(List<Change> set, Evaluation there, Evaluation now) {
    List<Level.Obstacle> turned = new ArrayList<>();
    for (Level.Obstacle obstacle : Level.obstacles(now)) {
      if (!Level.is(Level.regimes(there), obstacle.condition().id(), obstacle.outcome())) {
        turned.add(obstacle);
      }
    }
    List<Wijziging> told = new ArrayList<>();
    for (Change change : set) {
      told.add(tell(change, condition(change, set, turned)));
    }
    return new Ommekeer(List.copyOf(told), there.code());
  }

  private Wijziging tell(Change change, @Nullable String condition) {
    if (change instanceof Change.Later later) {
      String text = "Vanaf " + Wording.date(later.day()) + ", als de feiten verder gelijk blijven.";
      return new Wijziging(condition, "TIJD", later.day(), null, null, text);
    }
    if (change instanceof Change.Answer answer) {
      var judgement = vocabulary.judgement(Change.id(answer.judgement()));
      String label = judgement.options().getOrDefault(answer.option(), answer.option());
      return new Wijziging(
          condition,
          "BEOORDELING",
          null,
          answer.judgement(),
          answer.option(),
          judgement.question() + " " + label);
    }
    Change.Fact fact = (Change.Fact) change;
    String code = fact.value().isNull() ? null : fact.value().asText();
    String label = Wording.label(evaluated.law().facts(), fact.path(), code);
    return new Wijziging(
        condition,
        fact.document() ? "DOCUMENT" : "FEIT",
        null,
        fact.path(),
        code,
        vocabulary.question(fact.path()) + " " + label);
  }

  /**
   * The first of the turned conditions that reads what is changed; waiting turns what no other
   * change does.
   */
  private @Nullable String condition(Change change, List<Change> set, List<Level.Obstacle> turned) {
    for (Level.Obstacle obstacle : turned) {
      boolean turns =
          change instanceof Change.Later
              ? set.stream().noneMatch(other -> !other.equals(change) && reads(obstacle, other))
              : reads(obstacle, change);
      if (turns) {
        return obstacle.condition().id();
      }
    }
    return turned.isEmpty() ? null : turned.get(0).condition().id();
  }

  private boolean reads(Level.Obstacle obstacle, Change change) {
    String target = Wording.declaredPath(Change.id(change.target()));
    return obstacle.run().leavesOfTable(obstacle.condition().table()).stream()
        .anyMatch(leaf -> reads(leaf, target));
  }

  private boolean reads(Variable.Leaf leaf, String target) {
    if (leaf.source().equals(target) || leaf.key().equals(target)) {
      return true;
    }
    var finding = evaluated.law().findings().findings().get(leaf.key());
    return finding != null && finding.restsOn().stream().anyMatch(name -> target.startsWith(name));
  }
}
