package nl.toetssteen.workbench.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.toetssteen.engine.feel.Truth;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.facts.Value;

/** Goes through all inputs of a grid, box by box, and no further than rows can still differ. */
public final class Walk {
  private static final int MOST = 200_000;
  private static final String ABSENT = "NEE";

  private final Grid grid;
  private final Consumer<Box> sink;
  private final Map<Integer, Value> values = new HashMap<>();
  private final Map<Axis, Region> chosen = new LinkedHashMap<>();
  private final List<List<Integer>> settled = new ArrayList<>();
  private int boxes;

  private Walk(Grid grid, Consumer<Box> sink) {
    this.grid = grid;
    this.sink = sink;
    grid.axes().forEach(axis -> settled.add(new ArrayList<>()));
    for (int i = 0; i < grid.columns().size(); i++) {
      int last = last(i);
      if (last >= 0) {
        settled.get(last).add(i);
      }
    }
  }

  /**
   * Offers every box.
   *
   * @throws UncheckableException when there are too many
   */
  public static void through(Grid grid, Consumer<Box> sink) {
    BitSet all = new BitSet();
    all.set(0, grid.rows().size());
    new Walk(grid, sink).step(0, all, new BitSet());
  }

  /** The axis with which a column is settled; -1 for a column without variables. */
  private int last(int column) {
    List<Integer> read = Merge.slots(grid.columns().get(column));
    int last = -1;
    for (int i = 0; i < grid.axes().size(); i++) {
      if (read.contains(grid.axes().get(i).slot())) {
        last = i;
      }
    }
    return last;
  }

  private void step(int index, BitSet alive, BitSet open) {
    if (alive.isEmpty() || !matters(index, alive)) {
      box(alive, open);
      return;
    }
    Axis axis = grid.axes().get(index);
    for (Region region : regions(axis)) {
      values.put(axis.slot(), region.sample());
      chosen.put(axis, region);
      BitSet left = (BitSet) alive.clone();
      BitSet unsure = (BitSet) open.clone();
      settled.get(index).forEach(column -> test(column, left, unsure));
      step(index + 1, left, unsure);
    }
    chosen.remove(axis);
    values.remove(axis.slot());
  }

  /** Whether a column that is still to come can tell the rows that are left apart. */
  private boolean matters(int from, BitSet alive) {
    for (int axis = from; axis < settled.size(); axis++) {
      for (int column : settled.get(axis)) {
        if (alive.stream().anyMatch(row -> grid.rows().get(row).columns().contains(column))) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Region> regions(Axis axis) {
    boolean absent =
        axis.presences().stream().anyMatch(slot -> Value.known(ABSENT).equals(values.get(slot)));
    if (absent) {
      return List.of(Region.ABSENT);
    }
    if (!axis.mayBeAbsent()) {
      return axis.regions();
    }
    List<Region> regions = new ArrayList<>(axis.regions());
    regions.add(Region.ABSENT);
    return regions;
  }

  private void test(int column, BitSet alive, BitSet open) {
    Value input = grid.columns().get(column).eval(new Grid.Sample(values));
    for (int row = alive.nextSetBit(0); row >= 0; row = alive.nextSetBit(row + 1)) {
      Value outcome = grid.rows().get(row).cells().get(column).test(input);
      if (Truth.isFalse(outcome)) {
        alive.clear(row);
      } else if (!Truth.isTrue(outcome)) {
        open.set(row);
      }
    }
  }

  private void box(BitSet alive, BitSet open) {
    if (++boxes > MOST) {
      throw new UncheckableException("er zijn meer dan " + MOST + " combinaties van cellen");
    }
    List<Row> certain = new ArrayList<>();
    List<Row> unsure = new ArrayList<>();
    alive.stream().forEach(row -> (open.get(row) ? unsure : certain).add(grid.rows().get(row)));
    sink.accept(new Box(new LinkedHashMap<>(chosen), certain, unsure));
  }
}
