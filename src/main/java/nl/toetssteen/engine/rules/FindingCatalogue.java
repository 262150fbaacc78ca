package nl.toetssteen.engine.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.law.files.Faults;
import nl.toetssteen.law.files.YamlMap;
import nl.toetssteen.law.source.Verification;

/**
 * What bevindingen.yaml declares.
 *
 * @param units class names of the rule units, in the order in which they run
 * @param files paths of the rule files of these units
 * @param lists the lists that rules read
 * @param registers the registers that rules read
 */
public record FindingCatalogue(
    List<String> units,
    List<String> files,
    List<String> lists,
    List<String> registers,
    Map<String, Finding> findings) {

  /** A decision without rules. */
  public static final FindingCatalogue NONE =
      new FindingCatalogue(List.of(), List.of(), List.of(), List.of(), Map.of());

  /**
   * Reads the tree of the file.
   *
   * @throws nl.toetssteen.facts.catalogue.BrokenFileException naming every fault
   */
  public static FindingCatalogue read(String where, JsonNode tree) {
    Faults faults = new Faults(where);
    YamlMap map = new YamlMap(tree, "", faults);
    Map<String, Finding> findings = new LinkedHashMap<>();
    map.entries("bevindingen").forEach((key, entry) -> findings.put(key, finding(key, entry)));
    FindingCatalogue catalogue =
        new FindingCatalogue(
            map.texts("eenheden"),
            map.texts("bestanden"),
            map.texts("lijsten"),
            map.texts("registers"),
            findings);
    map.done();
    faults.throwIfAny();
    return catalogue;
  }

  private static Finding finding(String key, YamlMap map) {
    Finding finding =
        new Finding(
            key,
            map.code("soort", Finding.Kind.class),
            map.text("naam"),
            map.optionalText("afwezig").orElse(null),
            map.texts("opties"),
            map.texts("rustOp"),
            map.text("bron"),
            map.code("verificatie", Verification.class).name(),
            map.optionalText("onderwerp").orElse(null),
            map.optionalText("gevolg").orElse(null),
            map.optionalText("telwijze").orElse(null));
    map.done();
    return finding;
  }
}
