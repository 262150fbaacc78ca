package nl.toetssteen.workbench.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.toetssteen.engine.feel.Expr;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.loading.RegimeLaw;
import nl.toetssteen.engine.loading.Ways;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.engine.table.Table;
import nl.toetssteen.facts.Value;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.law.LawView;
import nl.toetssteen.law.source.SourceRegister;
import nl.toetssteen.workbench.grid.Axis;
import nl.toetssteen.workbench.grid.Box;
import nl.toetssteen.workbench.grid.Grid;
import nl.toetssteen.workbench.grid.Region;
import nl.toetssteen.workbench.grid.UncheckableException;
import nl.toetssteen.workbench.grid.Walk;
import org.jspecify.annotations.Nullable;

/**
 * One decision as it stands under the chosen proposals during some days.
 *
 * @param days the reference dates for which it stands so
 * @param boxes what the choice of regime does; none where that cannot be told
 */
record Stand(DecisionLaw law, LawView view, Days days, SourceRegister sources, List<Box> boxes) {
  private static final String COMMENCEMENT = "INWERKING";

  /**
   * A table in one of the programs that read it.
   *
   * @param days those of the regimes that read it
   * @param ever these, and those on which a transition rule puts such a regime beside another
   */
  record Use(Program program, Table table, Days days, Days ever) {}

  static Stand of(DecisionLaw law, LawView view, Days days, SourceRegister sources) {
    List<Box> boxes = new ArrayList<>();
    try {
      Program framework = law.framework();
      Table table = framework.tables().get(0);
      Walk.through(Grid.of(law, framework, table, view.commencements()), boxes::add);
    } catch (UncheckableException e) {
      boxes.clear(); // the check of the table itself says so
    }
    return new Stand(law, view, days, sources, boxes);
  }

  String decision() {
    return law.info().id();
  }

  /** Every table once, the choice of regime first. */
  List<Use> tables() {
    Map<String, Use> uses = new LinkedHashMap<>();
    Table framework = framework();
    uses.put(framework.path(), new Use(law.framework(), framework, days, days));
    law.regimes().forEach((id, regime) -> add(id, regime, uses));
    return List.copyOf(uses.values());
  }

  private void add(String id, RegimeLaw regime, Map<String, Use> sink) {
    Days own = days(id);
    Days ever = own.and(chosen(id, false)).within(days);
    for (Program program : List.of(regime.own(), regime.subject())) {
      for (Table table : program.tables()) {
        Use known = sink.get(table.path());
        Days all = known == null ? own : known.days().and(own);
        Days more = known == null ? ever : known.ever().and(ever);
        sink.put(table.path(), new Use(program, table, all, more));
      }
    }
  }

  Table framework() {
    return law.framework().tables().get(0);
  }

  /** The days on which a regime is the one that applies, as the rows that choose it say. */
  Days days(String regime) {
    Days alone = chosen(regime, true);
    return (alone.isEmpty() ? chosen(regime, false) : alone).within(days);
  }

  /** The days on which a regime is chosen, by itself or beside another. */
  private Days chosen(String regime, boolean alone) {
    Days chosen = Days.NONE;
    for (Row row : framework().rows()) {
      boolean single = Ways.SINGLE.equals(code(row, 1));
      if (single == alone && (regime.equals(code(row, 0)) || regime.equals(code(row, 2)))) {
        chosen = chosen.and(chosenBy(row));
      }
    }
    return chosen;
  }

  /** The days of a row that chooses a regime, as far as its own cells allow the reference date. */
  private Days chosenBy(Row row) {
    Days allowed = Days.NONE;
    if (boxes.isEmpty()) {
      return valid(framework(), row);
    }
    for (Box box : boxes) {
      if (box.certain().stream().anyMatch(certain -> certain.id().equals(row.id()))) {
        allowed = allowed.and(moving(box));
      }
    }
    return valid(framework(), row).within(allowed);
  }

  /** Where the reference date and what moves with it can be. */
  private Days moving(Box box) {
    Days days = Days.between(null, null);
    for (Map.Entry<Axis, Region> entry : box.regions().entrySet()) {
      String name = entry.getKey().name();
      if (name.equals(FactCatalogue.PEILDATUM) || law.facts().moment(name) != null) {
        days = days.within(Days.between(entry.getValue().low(), entry.getValue().high()));
      }
    }
    return days;
  }

  /** The days on which a row says that it holds. */
  Days valid(Table table, Row row) {
    return valid(table.path(), row.validFrom(), row.validUntil());
  }

  private Days valid(String path, String from, String until) {
    try {
      LocalDate first = from.equals(COMMENCEMENT) ? commencement(path) : LocalDate.parse(from);
      return Days.between(first, until.isEmpty() ? null : LocalDate.parse(until));
    } catch (DateTimeException e) {
      return Days.between(null, null);
    }
  }

  private @Nullable LocalDate commencement(String path) {
    Optional<String> owner = view.owner(file(path));
    return owner.map(id -> view.commencements().get(id)).orElse(null);
  }

  static String file(String path) {
    return "decision-tables/" + path + ".dmn";
  }

  /** The text of a literal output; null for anything else. */
  static @Nullable String code(Row row, int column) {
    return row.outputs().get(column) instanceof Expr.Literal literal
            && literal.value() instanceof Value.Known known
        ? known.value().toString()
        : null;
  }

  /** All programs of the decision. */
  List<Program> programs() {
    List<Program> programs = new ArrayList<>(List.of(law.framework()));
    for (RegimeLaw regime : law.regimes().values()) {
      programs.add(regime.own());
      programs.add(regime.subject());
    }
    return programs;
  }
}
