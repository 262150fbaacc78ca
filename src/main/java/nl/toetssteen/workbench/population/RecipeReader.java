package nl.toetssteen.workbench.population;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.files.Faults;
import nl.toetssteen.law.files.Yaml;
import nl.toetssteen.law.files.YamlMap;
import nl.toetssteen.workbench.population.Recipe.Assumed;
import nl.toetssteen.workbench.population.Recipe.DayDraw;
import nl.toetssteen.workbench.population.Recipe.Draw;
import nl.toetssteen.workbench.population.Recipe.Option;

/** Reads how a population is made up. */
public final class RecipeReader {
  private RecipeReader() {}

  /**
   * The recipe that is shipped for a decision; empty where there is none.
   *
   * @throws BrokenFileException naming every fault
   */
  public static Optional<Recipe> shipped(String decision) {
    try (InputStream in = RecipeReader.class.getResourceAsStream(decision + ".yaml")) {
      return in == null ? Optional.empty() : Optional.of(read(decision, in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the population of " + decision, e);
    }
  }

  /**
   * Reads a recipe.
   *
   * @throws BrokenFileException naming every fault
   */
  public static Recipe read(String where, byte[] bytes) {
    Faults faults = new Faults(where);
    YamlMap map = Yaml.readMap(where, bytes, faults);
    List<Draw> draws = new ArrayList<>();
    for (YamlMap draw : map.maps("trekkingen")) {
      draws.add(draw(draw));
    }
    Map<String, Assumed> assumed = new LinkedHashMap<>();
    map.optionalMap("onderVoorstel")
        .ifPresent(
            some -> {
              for (String id : some.keys()) {
                some.optionalMap(id).ifPresent(one -> assumed.put(id, assumed(one)));
              }
            });
    Recipe recipe =
        new Recipe(
            map.text("beslissing"),
            map.date("peildatum"),
            map.text("eenheid"),
            facts(map),
            days(map),
            map.textMap("beoordelingen"),
            assumed,
            draws);
    map.done();
    faults.throwIfAny();
    return recipe;
  }

  private static Assumed assumed(YamlMap map) {
    Assumed assumed = new Assumed(map.textMap("beoordelingen"), map.text("aanname"));
    map.done();
    return assumed;
  }

  private static Draw draw(YamlMap map) {
    List<Option> options = new ArrayList<>();
    for (YamlMap option : map.maps("keuzes")) {
      options.add(option(option));
    }
    Draw draw =
        new Draw(
            map.text("naam"),
            map.text("bron"),
            map.optionalText("aanname").orElse(""),
            List.copyOf(options));
    if (draw.total() <= 0) {
      map.fault("keuzes", "needs shares that add up to more than nothing");
    }
    map.done();
    return draw;
  }

  private static Option option(YamlMap map) {
    JsonNode share = map.node("aandeel");
    if (!share.isInt() || share.intValue() < 0) {
      map.fault("aandeel", "must be a whole number, 0 or more");
    }
    Option option =
        new Option(
            map.text("naam"), share.asInt(), days(map), facts(map), map.textMap("beoordelingen"));
    map.done();
    return option;
  }

  private static ObjectNode facts(YamlMap map) {
    JsonNode facts = map.optionalNode("feiten").orElse(JsonNodeFactory.instance.objectNode());
    if (facts instanceof ObjectNode object) {
      return object;
    }
    map.fault("feiten", "must be a mapping");
    return JsonNodeFactory.instance.objectNode();
  }

  private static Map<String, DayDraw> days(YamlMap map) {
    Map<String, DayDraw> days = new LinkedHashMap<>();
    map.optionalMap("dagen")
        .ifPresent(
            some -> {
              for (String name : some.keys()) {
                some.optionalMap(name).ifPresent(day -> days.put(name, day(day)));
              }
            });
    return days;
  }

  private static DayDraw day(YamlMap map) {
    Optional<String> before = map.optionalText("voor");
    Optional<String> after = map.optionalText("na");
    boolean anchored = before.isPresent() || after.isPresent();
    DayDraw day =
        anchored
            ? new DayDraw(
                before.or(() -> after).orElseThrow(),
                before.isPresent(),
                map.text("minstens"),
                map.text("hoogstens"))
            : new DayDraw(null, false, map.text("van"), map.text("tot"));
    map.done();
    return day;
  }
}
