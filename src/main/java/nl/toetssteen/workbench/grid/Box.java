package nl.toetssteen.workbench.grid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.engine.table.Row;

/**
 * Inputs for which a table does one and the same.
 *
 * @param regions by input; what is not in it does not matter
 * @param certain the rows that hold
 * @param open the rows that ask for what is not there
 */
public record Box(Map<Axis, Region> regions, List<Row> certain, List<Row> open) {

  /** One input out of the box, by name. */
  public Map<String, String> example() {
    Map<String, String> example = new LinkedHashMap<>();
    regions.forEach((axis, region) -> example.put(axis.name(), region.example()));
    return example;
  }
}
