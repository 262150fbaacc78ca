package nl.toetssteen.workbench.population;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import nl.toetssteen.Verzoek;
import nl.toetssteen.workbench.population.Recipe.DayDraw;
import nl.toetssteen.workbench.population.Recipe.Draw;
import nl.toetssteen.workbench.population.Recipe.Option;

/** Makes dossiers; each depends on the seed and its own number only. */
final class Dossiers {
  private static final long STRIDE = 0x9E3779B97F4A7C15L;
  private static final char DAY = '$';

  private final Recipe recipe;
  private final long seed;

  Dossiers(Recipe recipe, long seed) {
    this.recipe = recipe;
    this.seed = seed;
  }

  /** The dossier of this number. */
  Verzoek dossier(long number) {
    SplittableRandom random = new SplittableRandom(seed * STRIDE + number);
    Map<String, LocalDate> days = new LinkedHashMap<>();
    days.put("peildatum", recipe.day());
    recipe.days().forEach((name, draw) -> days.put(name, day(draw, days, random)));
    ObjectNode facts = recipe.facts().deepCopy();
    Map<String, Verzoek.Beoordeling> judgements = new LinkedHashMap<>();
    answer(recipe.judgements(), judgements);
    for (Draw draw : recipe.draws()) {
      Option option = option(draw, random);
      option.days().forEach((name, one) -> days.put(name, day(one, days, random)));
      merge(facts, option.facts());
      answer(option.judgements(), judgements);
    }
    return new Verzoek(
        recipe.decision(), recipe.day(), filled(facts, days), judgements, List.of(), Set.of());
  }

  private static void answer(
      Map<String, String> given, Map<String, Verzoek.Beoordeling> judgements) {
    given.forEach((id, code) -> judgements.put(id, new Verzoek.Beoordeling(code, null, null)));
  }

  private static Option option(Draw draw, SplittableRandom random) {
    int drawn = random.nextInt(draw.total());
    for (Option option : draw.options()) {
      drawn -= option.share();
      if (drawn < 0) {
        return option;
      }
    }
    throw new IllegalStateException("The shares of " + draw.name() + " do not add up");
  }

  private static LocalDate day(DayDraw draw, Map<String, LocalDate> days, SplittableRandom random) {
    LocalDate one;
    LocalDate other;
    if (draw.anchor() == null) {
      one = LocalDate.parse(draw.least());
      other = LocalDate.parse(draw.most());
    } else {
      LocalDate anchor =
          Objects.requireNonNull(
              days.get(draw.anchor()), "No day " + draw.anchor() + " before this");
      one = moved(anchor, draw.least(), draw.before());
      other = moved(anchor, draw.most(), draw.before());
    }
    long first = Math.min(one.toEpochDay(), other.toEpochDay());
    long last = Math.max(one.toEpochDay(), other.toEpochDay());
    return LocalDate.ofEpochDay(random.nextLong(first, last + 1));
  }

  private static LocalDate moved(LocalDate anchor, String term, boolean before) {
    Period period = Period.parse(term);
    return before ? anchor.minus(period) : anchor.plus(period);
  }

  /** Lays facts over others: groups key by key, anything else as a whole. */
  private static void merge(ObjectNode facts, ObjectNode over) {
    for (Map.Entry<String, JsonNode> entry : over.properties()) {
      JsonNode was = facts.get(entry.getKey());
      if (was instanceof ObjectNode group
          && entry.getValue() instanceof ObjectNode more
          && !more.has("items")) {
        merge(group, more);
      } else {
        facts.set(entry.getKey(), entry.getValue().deepCopy());
      }
    }
  }

  private static JsonNode filled(JsonNode node, Map<String, LocalDate> days) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      object.properties().forEach(e -> copy.set(e.getKey(), filled(e.getValue(), days)));
      return copy;
    } else if (node instanceof ArrayNode array) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode();
      array.forEach(item -> copy.add(filled(item, days)));
      return copy;
    }
    String text = node.asText();
    if (!node.isTextual() || text.isEmpty() || text.charAt(0) != DAY) {
      return node;
    }
    LocalDate day = Objects.requireNonNull(days.get(text.substring(1)), "No day " + text);
    return TextNode.valueOf(day.toString());
  }
}
