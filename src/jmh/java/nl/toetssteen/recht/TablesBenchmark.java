package nl.toetssteen.recht;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.toetssteen.engine.reference.ReferenceTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** All tables of one decision once, with the rows that hit: ours, KIE's and by hand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TablesBenchmark {
  @Param("moratorium")
  public String decision;

  private DecisionTables tables;
  private int next;

  /** Draws the inputs. */
  @Setup
  public void draw() {
    tables = new DecisionTables(decision);
  }

  @Benchmark
  public void ours(Blackhole hole) {
    tables.ours(next(), hole::consume);
  }

  @Benchmark
  public void kie(Blackhole hole, Kie kie) {
    kie(hole, kie.loaded(tables, false));
  }

  @Benchmark
  public void kieTyped(Blackhole hole, Kie kie) {
    kie(hole, kie.loaded(tables, true));
  }

  private void kie(Blackhole hole, List<ReferenceTable> loaded) {
    int set = next();
    List<DecisionTables.Drawn> all = tables.tables();
    for (int i = 0; i < all.size(); i++) {
      Map<String, Object> inputs = all.get(i).named().get(set);
      hole.consume(loaded.get(i).evaluate(inputs));
    }
  }

  @Benchmark
  public void byHand(Blackhole hole) {
    int set = next();
    for (DecisionTables.Drawn drawn : tables.tables()) {
      hole.consume(MoratoriumByHand.answer(drawn.use().table().path(), drawn.named().get(set)));
    }
  }

  private int next() {
    next = (next + 1) % DecisionTables.SETS;
    return next;
  }

  /** Loaded only where it is measured. */
  @State(Scope.Thread)
  public static class Kie {
    private List<ReferenceTable> loaded;

    List<ReferenceTable> loaded(DecisionTables tables, boolean typesChecked) {
      if (loaded == null) {
        loaded = tables.kie(typesChecked);
      }
      return loaded;
    }
  }
}
