package nl.toetssteen.web.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.Verzoek;
import nl.toetssteen.engine.table.DmnTable;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Bron;
import nl.toetssteen.explain.answer.Kader;
import nl.toetssteen.explain.answer.Voorwaarde;

/** The tables on which an answer and its parts rest, with the rows that applied marked. */
public final class AppliedTables {

  private static final String FRAMEWORK = "Welk recht geldt";

  private final Toetssteen toetssteen;
  private final TableShelf shelf;
  private final Map<String, Use> uses = new LinkedHashMap<>();

  /** How one table was used: the questions it answered, and what is said of each row. */
  private record Use(Set<String> titles, Map<String, Set<TableView.Mark>> marks) {}

  private AppliedTables(Toetssteen toetssteen, TableShelf shelf) {
    this.toetssteen = toetssteen;
    this.shelf = shelf;
  }

  /**
   * All of them, each once.
   *
   * @param title what a part is about; empty for the answer as a whole
   */
  public static List<TableView> of(
      Toetssteen toetssteen,
      TableShelf shelf,
      Verzoek request,
      Antwoord answer,
      Function<Antwoord, String> title) {
    AppliedTables tables = new AppliedTables(toetssteen, shelf);
    tables.collect(answer, title);
    return tables.views(request);
  }

  private void collect(Antwoord answer, Function<Antwoord, String> title) {
    String who = title.apply(answer);
    for (Kader kader : answer.toetsingskader()) {
      add(kader.tabel(), FRAMEWORK, kader.rij(), true, who);
    }
    for (Voorwaarde condition : answer.voorwaarden()) {
      boolean settled = condition.uitkomst().endsWith("VOLDAAN");
      add(condition.tabel(), condition.naam(), condition.rij(), settled, who);
    }
    answer.deeltoetsingen().forEach(part -> collect(part, title));
  }

  private void add(String table, String title, String rows, boolean settled, String who) {
    Use use =
        uses.computeIfAbsent(table, key -> new Use(new LinkedHashSet<>(), new LinkedHashMap<>()));
    use.titles().add(title);
    List<String> ids = List.of(rows.split(", ", -1));
    boolean one = settled && ids.size() == 1;
    String word = one ? "toegepast" : settled ? "een van deze geldt" : "kan nog gelden";
    String text = who.isEmpty() ? word : word + ": " + who;
    for (String id : ids) {
      use.marks()
          .computeIfAbsent(id, key -> new LinkedHashSet<>())
          .add(new TableView.Mark(text, one, false));
    }
  }

  private List<TableView> views(Verzoek request) {
    CellWords words = new CellWords(toetssteen.feiten(request.beslissing()));
    List<TableView> views = new ArrayList<>();
    uses.forEach(
        (name, use) ->
            shelf
                .table(name, request)
                .map(
                    table ->
                        TableView.of(
                            table, title(use), words, this::sources, marks(use, table, request)))
                .ifPresent(views::add));
    return views;
  }

  /** The rows that applied, and where a proposal is taken as adopted those that it changes. */
  private Map<String, List<TableView.Mark>> marks(Use use, DmnTable table, Verzoek request) {
    Map<String, List<TableView.Mark>> marks = new LinkedHashMap<>();
    use.marks().forEach((row, of) -> marks.put(row, new ArrayList<>(of)));
    if (!request.voorstellen().isEmpty()) {
      ChangedRows.of(table, shelf.table(table.path()))
          .forEach((row, mark) -> marks.computeIfAbsent(row, key -> new ArrayList<>()).add(mark));
    }
    return marks;
  }

  private static String title(Use use) {
    return String.join("; ", use.titles());
  }

  private List<Bron> sources(DmnTable.Line line) {
    return RowSources.of(toetssteen, line);
  }
}
