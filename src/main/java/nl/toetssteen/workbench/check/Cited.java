package nl.toetssteen.workbench.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.loading.RegimeLaw;
import nl.toetssteen.engine.table.DmnTable;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.facts.catalogue.ListDeclaration;
import nl.toetssteen.law.content.Figure;
import nl.toetssteen.law.content.FigureRow;
import nl.toetssteen.law.content.Register;
import nl.toetssteen.law.content.RegisterRow;
import nl.toetssteen.workbench.rules.RuleText;
import org.jspecify.annotations.Nullable;

/**
 * A place that names its source.
 *
 * @param days on which it holds; null for what bears no dates
 * @param example the cells of a row
 */
record Cited(
    String place, String row, String source, @Nullable Days days, Map<String, String> example) {

  Cited(String place, String row, String source, @Nullable Days days) {
    this(place, row, source, days, Map.of());
  }

  /** All of one decision, in the order of its files. */
  static List<Cited> in(Stand stand) {
    List<Cited> cited = new ArrayList<>();
    for (Stand.Use use : stand.tables()) {
      for (Row row : use.table().rows()) {
        Days days = stand.valid(use.table(), row);
        cited.add(new Cited(use.table().path(), row.id(), row.source(), days, cells(use, row)));
      }
    }
    DecisionLaw law = stand.law();
    law.regimes().forEach((id, regime) -> regime(stand, id, regime, cited));
    law.figures().all().forEach(figure -> figure(stand, figure, cited));
    law.findings().registers().forEach(name -> register(stand, name, cited));
    undated(law, cited);
    law.findings().files().forEach(file -> rules(law, file, cited));
    return cited;
  }

  private static Map<String, String> cells(Stand.Use use, Row row) {
    Map<String, String> cells = new LinkedHashMap<>();
    DmnTable table = use.table().source();
    int index = use.table().rows().indexOf(row);
    for (int column : row.columns()) {
      cells.put(table.columns().get(column).text(), table.lines().get(index).cells().get(column));
    }
    return cells;
  }

  private static void regime(Stand stand, String id, RegimeLaw regime, List<Cited> sink) {
    Days days = stand.days(id);
    sink.add(new Cited("regime " + id, "", regime.text().source(), days));
    Stream.of(regime.own(), regime.subject())
        .flatMap(program -> program.signals().stream())
        .forEach(
            signal ->
                sink.add(
                    new Cited(
                        "signaal " + signal.code() + " in " + id, "", signal.source(), days)));
  }

  private static void figure(Stand stand, Figure figure, List<Cited> sink) {
    for (FigureRow row : figure.rows()) {
      Days days = FigureCheck.days(figure, row, stand.view().commencements());
      sink.add(new Cited("cijfer " + figure.key(), row.row(), row.source(), days));
    }
  }

  private static void register(Stand stand, String name, List<Cited> sink) {
    Register register = stand.view().register(stand.decision(), name);
    for (RegisterRow row : register.rows()) {
      Days days = Days.between(row.row().van(), row.row().totEnMet());
      sink.add(new Cited("register " + name, row.row().rij(), row.source(), days));
    }
  }

  private static void undated(DecisionLaw law, List<Cited> sink) {
    law.facts().facts().forEach(f -> add("feit " + f.path(), f.source(), sink));
    for (ListDeclaration list : law.facts().lists()) {
      add("lijst " + list.name(), list.source(), sink);
      list.fields().forEach(f -> add("feit " + f.path(), f.source(), sink));
    }
    law.facts().moments().forEach(m -> add("moment " + m.name(), m.source(), sink));
    law.findings().findings().values().forEach(f -> add("bevinding " + f.key(), f.source(), sink));
    law.judgements().all().forEach(j -> add("oordeel " + j.id(), j.source(), sink));
  }

  private static void rules(DecisionLaw law, String file, List<Cited> sink) {
    Optional<byte[]> bytes = Optional.ofNullable(law.files().get(file));
    for (RuleText rule : bytes.map(b -> RuleText.of(file, b)).orElse(List.of())) {
      add("regel \"" + rule.name() + "\"", rule.source(), sink);
    }
  }

  private static void add(String place, String source, List<Cited> sink) {
    sink.add(new Cited(place, "", source, null));
  }
}
