package nl.toetssteen.facts.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.Dossier;
import nl.toetssteen.facts.FactList;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.facts.Value;
import nl.toetssteen.facts.Violation;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.facts.catalogue.FactDeclaration;
import nl.toetssteen.facts.catalogue.ListDeclaration;

/** Reads the facts of a request against the catalogue of its decision; safe for threads. */
public final class FactReader {

  /** The key of a request under which its facts are; violations are named from there. */
  static final String ROOT = "feiten";

  private final FactCatalogue catalogue;
  private final Branch root;
  private final RecordFactory records;
  private final Map<String, Value> nothingKnown = new HashMap<>();
  private final Map<String, FactList> noLists = new HashMap<>();

  /**
   * A reader of the facts of one decision.
   *
   * @throws nl.toetssteen.facts.catalogue.BrokenFileException if the record of a list does not fit
   *     it
   */
  public FactReader(FactCatalogue catalogue) {
    this.catalogue = catalogue;
    this.root = Branch.of(catalogue);
    this.records = new RecordFactory(catalogue);
    List<Violation> none = new ArrayList<>();
    ValueReader values = new ValueReader(none);
    catalogue.facts().forEach(fact -> values.read(fact, fact.path(), null, nothingKnown));
    ListReader lists = new ListReader(records, none);
    for (ListDeclaration list : catalogue.lists()) {
      FactList nothing = lists.read(list, JsonNodeFactory.instance.objectNode());
      noLists.put(list.name(), nothing);
      addVariables(list, nothing, nothingKnown);
    }
  }

  /**
   * Reads and checks facts.
   *
   * @param feiten the JSON object with the facts
   * @param peildatum the reference date, for facts that may not lie after it
   * @throws InvalidInputException naming everything wrong, by path from {@code feiten}
   */
  public Dossier read(JsonNode feiten, LocalDate peildatum) {
    Reading reading = new Reading();
    reading.branch(root, feiten);
    reading.violations.addAll(
        OrderingCheck.violations(catalogue, reading.values, reading.lists, peildatum));
    if (!reading.violations.isEmpty()) {
      throw new InvalidInputException(reading.violations);
    }
    return new ReadDossier(
        catalogue, this, peildatum, feiten.deepCopy(), reading.values, reading.lists);
  }

  private static void addVariables(
      ListDeclaration list, FactList read, Map<String, Value> variables) {
    Value open = Value.unknown(Cause.fact(list.name()));
    variables.put(list.completeness(), read.complete() ? Value.known("JA") : open);
    variables.put(list.count(), read.complete() ? Value.known(read.items().size()) : open);
  }

  private final class Reading {
    private final List<Violation> violations = new ArrayList<>();
    private final Values values = new Values(nothingKnown);
    private final Map<String, FactList> lists = new HashMap<>(noLists);
    private final ValueReader valueReader = new ValueReader(violations);
    private final ListReader listReader = new ListReader(records, violations);

    void branch(Branch branch, JsonNode node) {
      if (!node.isObject()) {
        String at = branch.path().isEmpty() ? ROOT : ROOT + "." + branch.path();
        violations.add(new Violation(at, "Geef hier een JSON-object met feiten."));
        return;
      }
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        Branch child = branch.child(entry.getKey());
        if (child == null) {
          violations.add(UnknownField.at(JsonPaths.field(branch.path(), entry.getKey())));
        } else {
          child(child, entry.getValue());
        }
      }
    }

    private void child(Branch branch, JsonNode node) {
      FactDeclaration fact = branch.fact();
      ListDeclaration list = branch.list();
      if (fact != null) {
        valueReader.read(fact, fact.path(), node, values.given());
      } else if (list != null) {
        FactList read = listReader.read(list, node);
        lists.put(list.name(), read);
        addVariables(list, read, values.given());
      } else {
        branch(branch, node);
      }
    }
  }
}
