package nl.toetssteen.workbench.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.engine.feel.Expr;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.facts.Value;

/** Takes regions together that no row tells apart, so that there is less to walk through. */
final class Merge {
  private final Grid grid;

  Merge(Grid grid) {
    this.grid = grid;
  }

  Grid done() {
    return new Grid(grid.axes().stream().map(this::merged).toList(), grid.columns(), grid.rows());
  }

  private Axis merged(Axis axis) {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < grid.columns().size(); i++) {
      List<Integer> read = slots(grid.columns().get(i));
      if (read.contains(axis.slot())) {
        if (read.stream().anyMatch(slot -> slot != axis.slot())) {
          return axis;
        }
        columns.add(i);
      }
    }
    boolean telling = grid.axes().stream().anyMatch(a -> a.presences().contains(axis.slot()));
    return telling ? axis : axis.over(merged(axis, columns));
  }

  private List<Region> merged(Axis axis, List<Integer> columns) {
    List<Region> merged = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    String last = "";
    for (Region region : axis.regions()) {
      String signature = signature(axis, region, columns);
      Integer same = seen.get(signature);
      if (same != null && (!axis.dates() || signature.equals(last))) {
        merged.set(same, merged.get(same).with(region));
      } else {
        seen.put(signature, merged.size());
        merged.add(region);
      }
      last = signature;
    }
    return merged;
  }

  /** What every cell says of this region. */
  private String signature(Axis axis, Region region, List<Integer> columns) {
    Grid.Sample sample = new Grid.Sample(Map.of(axis.slot(), region.sample()));
    StringBuilder signature = new StringBuilder();
    for (int column : columns) {
      Value input = grid.columns().get(column).eval(sample);
      for (Row row : grid.rows()) {
        signature.append(row.cells().get(column).test(input)).append('|');
      }
    }
    return signature.toString();
  }

  static List<Integer> slots(Expr column) {
    List<Integer> slots = new ArrayList<>();
    column.reads(slots::add);
    return slots;
  }
}
