package nl.toetssteen.explain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.engine.Engine;
import nl.toetssteen.engine.Evaluated;
import nl.toetssteen.engine.Status;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.facts.catalogue.FactCatalogue;

/** Weighs a missing fact by trying its answers: how many of them settle the question. */
final class Decisiveness {
  private static final int MOST_OPTIONS = 8;
  private static final int SETTLES = 1000;

  private final Engine engine;
  private final boolean tries;

  /**
   * A weighing.
   *
   * @param tries whether to try answers at all; each costs an evaluation
   */
  Decisiveness(Engine engine, boolean tries) {
    this.engine = engine;
    this.tries = tries;
  }

  /** Per path the promille of its possible answers that decide the whole question. */
  Map<String, Integer> of(Evaluated evaluated, List<String> paths) {
    if (!tries) {
      return Map.of();
    }
    Map<String, Integer> weights = new HashMap<>();
    for (String path : paths) {
      List<JsonNode> options = options(evaluated.law().facts(), path);
      if (!options.isEmpty() && options.size() <= MOST_OPTIONS) {
        weights.put(path, weight(evaluated, path, options));
      }
    }
    return weights;
  }

  private int weight(Evaluated evaluated, String path, List<JsonNode> options) {
    int settled = 0;
    for (JsonNode option : options) {
      settled += settles(evaluated, path, option) ? 1 : 0;
    }
    return SETTLES * settled / options.size();
  }

  private boolean settles(Evaluated evaluated, String path, JsonNode option) {
    try {
      var question = evaluated.question();
      var changed = question.with(question.dossier().with(path, option));
      return engine.evaluate(changed).evaluation().status() == Status.BESLIST;
    } catch (InvalidInputException e) {
      return false;
    }
  }

  /** The answers of a fact that has only few. */
  static List<JsonNode> options(FactCatalogue facts, String path) {
    var fact = facts.fact(Wording.declaredPath(path));
    if (fact == null) {
      return List.of();
    }
    return switch (fact.kind()) {
      case JA_NEE -> List.of(TextNode.valueOf("JA"), TextNode.valueOf("NEE"));
      case KEUZE -> fact.options().keySet().stream().<JsonNode>map(TextNode::valueOf).toList();
      case DATUM, GEHEEL, BEDRAG -> List.of();
    };
  }
}
