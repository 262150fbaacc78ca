package nl.toetssteen.workbench.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.files.Faults;
import nl.toetssteen.law.files.Yaml;
import nl.toetssteen.law.files.YamlMap;

/**
 * What people wrote about mutants that no case notices.
 *
 * @param equivalent id and reason of those that change nothing that anyone could notice
 * @param open id and reason of those that no case protects yet
 */
record Accepted(Map<String, String> equivalent, Map<String, String> open) {
  static final Accepted NOTHING = new Accepted(Map.of(), Map.of());

  /**
   * Reads the file of a decision; nothing where there is none.
   *
   * @throws BrokenFileException naming every fault
   */
  static Accepted read(Path folder, String decision) {
    Path file = folder.resolve(decision + ".yaml");
    if (!Files.exists(file)) {
      return NOTHING;
    }
    try {
      return parse(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private static Accepted parse(String where, byte[] bytes) {
    Faults faults = new Faults(where);
    YamlMap map = Yaml.readMap(where, bytes, faults);
    Accepted accepted =
        new Accepted(reasons(map, "gelijkwaardig", faults), reasons(map, "open", faults));
    map.done();
    accepted.open().keySet().stream()
        .filter(accepted.equivalent()::containsKey)
        .forEach(id -> faults.add(id, "is listed as gelijkwaardig and as open; choose one"));
    faults.throwIfAny();
    return accepted;
  }

  private static Map<String, String> reasons(YamlMap map, String key, Faults faults) {
    Map<String, String> reasons = new TreeMap<>();
    JsonNode list = map.optionalNode(key).orElse(null);
    if (list == null) {
      return reasons;
    }
    for (Map.Entry<String, JsonNode> entry : list.properties()) {
      if (!entry.getValue().isTextual() || entry.getValue().asText().isBlank()) {
        faults.add(key + "." + entry.getKey(), "needs a reason of its own");
      }
      reasons.put(entry.getKey(), entry.getValue().asText());
    }
    return reasons;
  }

  /** The ids that have a reason. */
  List<String> ids() {
    Map<String, String> all = new TreeMap<>(equivalent);
    all.putAll(open);
    return List.copyOf(all.keySet());
  }
}
