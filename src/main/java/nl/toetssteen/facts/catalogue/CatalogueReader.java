package nl.toetssteen.facts.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads the files with facts of one decision and holds them against each other. */
final class CatalogueReader {

  private static final Set<String> KEYS = Set.of("feiten", "momenten", "lijsten", "volgorde");

  private final List<String> faults = new ArrayList<>();
  private final Map<String, FactDeclaration> facts = new LinkedHashMap<>();
  private final Map<String, ListDeclaration> lists = new LinkedHashMap<>();
  private final Map<String, Moment> moments = new LinkedHashMap<>();
  private final List<Ordering> orderings = new ArrayList<>();

  void add(JsonNode file, String where) {
    List<String> found = new ArrayList<>();
    Section root = new Section(file, "", found);
    root.allowOnly(KEYS);
    declare(root, "feiten", DeclarationReader::fact, facts);
    declare(root, "lijsten", DeclarationReader::list, lists);
    declare(root, "momenten", DeclarationReader::moment, moments);
    for (List<String> pair : root.rows("volgorde")) {
      if (pair.size() == 2) {
        orderings.add(new Ordering(pair.get(0), pair.get(1)));
      } else {
        root.fault("volgorde takes pairs, not " + pair);
      }
    }
    found.forEach(fault -> faults.add(where.isEmpty() ? fault : where + ": " + fault));
  }

  FactCatalogue catalogue(String where) {
    FactCatalogue catalogue = new FactCatalogue(facts, lists, moments, orderings);
    faults.addAll(CatalogueCheck.faults(catalogue));
    if (!faults.isEmpty()) {
      throw new BrokenFileException(where, faults);
    }
    return catalogue;
  }

  private static <T> void declare(
      Section root, String key, BiFunction<String, Section, T> reader, Map<String, T> declared) {
    root.section(key)
        .sections()
        .forEach(
            (name, section) -> {
              if (declared.put(name, reader.apply(name, section)) != null) {
                section.fault("is declared in the shared file too, remove one");
              }
            });
  }
}
