package nl.toetssteen.workbench.mutation.mutants;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import nl.toetssteen.engine.table.DmnTable;
import nl.toetssteen.engine.table.DmnTable.Line;
import nl.toetssteen.workbench.mutation.change.TableAlteration;

/** Every two rungs of a ladder that follow each other, in each other's place. */
final class LadderMutants {
  private LadderMutants() {}

  static void of(DmnTable table, Consumer<Mutant> sink) {
    List<Line> ranked = new ArrayList<>(table.lines());
    ranked.sort(Comparator.comparing(LadderMutants::rank));
    for (int i = 0; i + 1 < ranked.size(); i++) {
      Line high = ranked.get(i);
      Line low = ranked.get(i + 1);
      if (rank(high).compareTo(rank(low)) != 0) {
        sink.accept(swapped(table, high, low));
      }
    }
  }

  private static BigDecimal rank(Line line) {
    return new BigDecimal(line.outputs().get(0));
  }

  private static Mutant swapped(DmnTable table, Line high, Line low) {
    List<Line> lines = new ArrayList<>();
    for (Line line : table.lines()) {
      lines.add(line.equals(high) ? with(high, low) : line.equals(low) ? with(low, high) : line);
    }
    DmnTable after =
        new DmnTable(
            table.path(),
            table.inputs(),
            table.derived(),
            table.decision(),
            table.hitPolicy(),
            table.columns(),
            table.outputs(),
            lines,
            table.types());
    return new Mutant(
        table.path() + "#" + high.id() + "/rang na " + low.id(),
        high.annotation("bron"),
        "tabel %s %s: rang %s en rang %s van %s zijn verwisseld"
            .formatted(
                table.path(), high.id(), high.outputs().get(0), low.outputs().get(0), low.id()),
        "decision-tables/" + table.path() + ".dmn",
        high.id(),
        () -> new TableAlteration(table, after, List.of(high.id(), low.id()), null));
  }

  private static Line with(Line line, Line other) {
    return new Line(line.id(), line.cells(), other.outputs(), line.annotations());
  }
}
