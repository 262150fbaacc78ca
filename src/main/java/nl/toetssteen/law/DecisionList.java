package nl.toetssteen.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.files.Faults;
import nl.toetssteen.law.files.LawFiles;
import nl.toetssteen.law.files.YamlMap;

/** The list of decisions ({@code rules/beslissingen.yaml}), in the order of the file. */
public record DecisionList(List<DecisionInfo> decisions) {
  /** Where the list stands. */
  public static final String PATH = "rules/beslissingen.yaml";

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

  public DecisionList {
    decisions = List.copyOf(decisions);
  }

  /**
   * Reads the list.
   *
   * @throws BrokenFileException naming every fault
   */
  public static DecisionList load(LawFiles files) {
    Faults faults = new Faults(PATH);
    YamlMap file = new YamlMap(files.requiredTree(PATH), "", faults);
    List<DecisionInfo> decisions = new ArrayList<>();
    file.node("beslissingen");
    for (YamlMap map : file.maps("beslissingen")) {
      DecisionInfo decision = decision(map);
      if (decisions.stream().anyMatch(other -> other.id().equals(decision.id()))) {
        map.fault("id", "\"" + decision.id() + "\" is used twice");
      }
      decisions.add(decision);
    }
    file.done();
    faults.throwIfAny();
    return new DecisionList(decisions);
  }

  public Optional<DecisionInfo> find(String id) {
    return decisions.stream().filter(decision -> decision.id().equals(id)).findFirst();
  }

  private static DecisionInfo decision(YamlMap map) {
    DecisionInfo decision =
        new DecisionInfo(
            map.text("id", ID, "lower case letters, digits and hyphens"),
            map.text("titel"),
            map.text("vraag"),
            map.date("geladenVanaf"));
    map.done();
    return decision;
  }
}
