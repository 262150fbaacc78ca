package nl.toetssteen.web.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.engine.table.DmnTable;
import nl.toetssteen.engine.tree.LevelText;
import nl.toetssteen.engine.tree.RegimeText;
import nl.toetssteen.engine.tree.TreeReader;
import nl.toetssteen.law.DecisionInfo;
import nl.toetssteen.web.answer.CellWords;
import nl.toetssteen.web.answer.RowSources;
import nl.toetssteen.web.answer.TableShelf;
import nl.toetssteen.web.answer.TableView;
import nl.toetssteen.web.page.PageView;
import nl.toetssteen.web.proposals.CaseBook;
import nl.toetssteen.web.view.Words;
import org.jspecify.annotations.Nullable;

/** One decision table: its rows, the conditions it answers, and the cases that touch it. */
public final class TablePage {

  private final Toetssteen toetssteen;
  private final TableShelf shelf;
  private final LawBrowser browser;
  private final CaseBook cases;

  public TablePage(Toetssteen toetssteen, TableShelf shelf, LawBrowser browser, CaseBook cases) {
    this.toetssteen = toetssteen;
    this.shelf = shelf;
    this.browser = browser;
    this.cases = cases;
  }

  /** A condition that a table answers, under a regime. */
  public record Use(String decision, String regime, String condition) {}

  /** The page of a table; null where there is none of this name. */
  public @Nullable PageView show(String name) {
    List<DecisionInfo> users = browser.users(TableShelf.file(name));
    DmnTable table = users.isEmpty() ? null : shelf.table(name).orElse(null);
    if (table == null) {
      return null;
    }
    String title = Words.capital(table.decision());
    CellWords words = new CellWords(toetssteen.feiten(users.get(0).id()));
    Map<String, @Nullable Object> model = new LinkedHashMap<>();
    model.put("titel", title + " – beslistabel");
    model.put("kop", title);
    model.put(
        "t", TableView.of(table, title, words, line -> RowSources.of(toetssteen, line), Map.of()));
    model.put("beslissingen", users);
    model.put("gebruikt", uses(users, name));
    model.put("zaken", cases.touching(name));
    return new PageView("recht/tabel", 200, model);
  }

  private List<Use> uses(List<DecisionInfo> users, String name) {
    List<Use> uses = new ArrayList<>();
    for (DecisionInfo decision : users) {
      String path = "decision-tables/" + decision.id() + "/voorwaarden.yaml";
      TreeReader.read(path, toetssteen.bestand(path).orElse(new byte[0]))
          .values()
          .forEach(regime -> uses(decision.title(), regime, name, uses));
    }
    return uses;
  }

  private static void uses(String decision, RegimeText regime, String name, List<Use> sink) {
    for (LevelText level : List.of(regime.own(), regime.subject())) {
      level.conditions().values().stream()
          .filter(condition -> condition.table().equals(name))
          .forEach(condition -> sink.add(new Use(decision, regime.name(), condition.name())));
      level.tables().entrySet().stream()
          .filter(helper -> helper.getValue().equals(name))
          .forEach(helper -> sink.add(new Use(decision, regime.name(), helper.getKey())));
    }
  }
}
