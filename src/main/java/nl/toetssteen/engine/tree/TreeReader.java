package nl.toetssteen.engine.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.law.files.Faults;
import nl.toetssteen.law.files.Yaml;
import nl.toetssteen.law.files.YamlMap;
import org.jspecify.annotations.Nullable;

/** Reads voorwaarden.yaml. */
public final class TreeReader {
  private final Faults faults;
  private final NodeReader nodes;

  private TreeReader(Faults faults) {
    this.faults = faults;
    this.nodes = new NodeReader(faults);
  }

  /**
   * All regimes by id, in the order of the file, each with what it inherits.
   *
   * @throws nl.toetssteen.facts.catalogue.BrokenFileException naming every fault
   */
  public static Map<String, RegimeText> read(String where, byte[] bytes) {
    return of(where, Yaml.read(where, bytes));
  }

  /**
   * All regimes by id of the tree of a file.
   *
   * @throws nl.toetssteen.facts.catalogue.BrokenFileException naming every fault
   */
  public static Map<String, RegimeText> of(String where, JsonNode tree) {
    Faults faults = new Faults(where);
    Map<String, RegimeText> regimes = new TreeReader(faults).regimes(tree);
    faults.throwIfAny();
    return regimes;
  }

  private Map<String, RegimeText> regimes(JsonNode root) {
    YamlMap map = new YamlMap(root, "", faults);
    Map<String, RegimeText> read = new LinkedHashMap<>();
    map.entries("regimes").forEach((id, regime) -> read.put(id, regime(id, regime)));
    map.done();
    Map<String, RegimeText> resolved = new LinkedHashMap<>();
    read.forEach((id, regime) -> resolved.put(id, resolve(regime, read, new ArrayList<>())));
    return resolved;
  }

  private RegimeText resolve(RegimeText regime, Map<String, RegimeText> all, List<String> path) {
    if (regime.inherits() == null) {
      return regime;
    }
    RegimeText parent = all.get(regime.inherits());
    if (parent == null || path.contains(parent.id())) {
      faults.add(
          "regimes." + regime.id() + ".erft", "Cannot inherit from \"" + regime.inherits() + "\"");
      return regime;
    }
    path.add(regime.id());
    return regime.over(resolve(parent, all, path));
  }

  private RegimeText regime(String id, YamlMap map) {
    YamlMap subject = map.optionalMap("onderwerpen").orElse(null);
    String list = subject == null ? null : subject.text("lijst");
    LevelText subjectLevel = subject == null ? LevelText.EMPTY : level(subject);
    if (subject != null) {
      subject.done();
    }
    RegimeText regime =
        new RegimeText(
            id,
            map.text("naam"),
            map.text("bron"),
            map.optionalText("erft").orElse(null),
            level(map),
            list,
            subjectLevel,
            map.texts("nietGetoetst"));
    map.done();
    return regime;
  }

  private LevelText level(YamlMap map) {
    return new LevelText(
        map.textMap("tabellen"),
        conditions(map),
        nodes(map),
        outcomes(map),
        signals(map),
        ladder(map));
  }

  private static Map<String, LevelText.ConditionText> conditions(YamlMap map) {
    Map<String, LevelText.ConditionText> conditions = new LinkedHashMap<>();
    map.entries("voorwaarden")
        .forEach(
            (id, entry) -> {
              conditions.put(
                  id, new LevelText.ConditionText(entry.text("naam"), entry.text("tabel")));
              entry.done();
            });
    return conditions;
  }

  private Map<String, NodeText> nodes(YamlMap map) {
    Map<String, NodeText> read = new LinkedHashMap<>();
    map.optionalNode("boom")
        .ifPresent(
            tree ->
                tree.properties()
                    .forEach(
                        e -> read.put(e.getKey(), node(e.getValue(), map, "boom." + e.getKey()))));
    return read;
  }

  private List<LevelText.OutcomeText> outcomes(YamlMap map) {
    List<LevelText.OutcomeText> outcomes = new ArrayList<>();
    for (YamlMap entry : map.maps("uitkomsten")) {
      NodeText when = entry.optionalNode("als").map(n -> node(n, entry, "als")).orElse(null);
      outcomes.add(
          new LevelText.OutcomeText(
              entry.text("code"),
              when,
              entry.text("tekst"),
              entry.textMap("gegevens"),
              entry.flag("evenGoed", false)));
      entry.done();
    }
    return checked(outcomes, map);
  }

  private List<LevelText.OutcomeText> checked(List<LevelText.OutcomeText> outcomes, YamlMap map) {
    if (!outcomes.isEmpty() && outcomes.get(0).alike()) {
      map.fault("uitkomsten", "The first outcome is not `evenGoed`: there is none before it");
    }
    for (int i = 0; i < outcomes.size(); i++) {
      boolean last = i == outcomes.size() - 1;
      if ((outcomes.get(i).when() == null) != last) {
        map.fault("uitkomsten", "Every outcome but the last needs `als`, and the last has none");
      }
    }
    return List.copyOf(outcomes);
  }

  private List<LevelText.SignalText> signals(YamlMap map) {
    List<LevelText.SignalText> signals = new ArrayList<>();
    for (YamlMap entry : map.maps("signalen")) {
      signals.add(
          new LevelText.SignalText(
              entry.text("code"),
              node(entry.node("als"), entry, "als"),
              entry.text("tekst"),
              entry.text("bron")));
      entry.done();
    }
    return List.copyOf(signals);
  }

  private static LevelText.@Nullable LadderText ladder(YamlMap map) {
    YamlMap entry = map.optionalMap("ladder").orElse(null);
    if (entry == null) {
      return null;
    }
    LevelText.LadderText ladder =
        new LevelText.LadderText(
            entry.text("variabele"), entry.text("kandidaten"), entry.text("rang"));
    entry.done();
    return ladder;
  }

  private NodeText node(JsonNode node, YamlMap map, String key) {
    return nodes.read(node, map.path().isEmpty() ? key : map.path() + "." + key);
  }
}
