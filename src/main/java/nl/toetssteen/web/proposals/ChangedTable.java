package nl.toetssteen.web.proposals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.engine.table.DmnTable;
import nl.toetssteen.law.Proposal;
import nl.toetssteen.law.ProposalFile;
import nl.toetssteen.web.answer.CellWords;
import nl.toetssteen.web.answer.ChangedRows;
import nl.toetssteen.web.answer.RowSources;
import nl.toetssteen.web.answer.TableShelf;
import nl.toetssteen.web.answer.TableView;
import nl.toetssteen.web.view.Words;

/** The tables of a proposal, with the rows that it changes marked. */
final class ChangedTable {

  private final Toetssteen toetssteen;
  private final TableShelf shelf;

  ChangedTable(Toetssteen toetssteen, TableShelf shelf) {
    this.toetssteen = toetssteen;
    this.shelf = shelf;
  }

  List<TableView> of(Proposal proposal) {
    List<TableView> tables = new ArrayList<>();
    for (ProposalFile file : proposal.files()) {
      Optional<String> name = TableShelf.name(file.path());
      if (name.isPresent()) {
        byte[] bytes = proposal.contents().read(file.path()).orElseThrow();
        tables.add(view(shelf.read(name.get(), bytes), shelf.table(name.get())));
      }
    }
    return tables;
  }

  private TableView view(DmnTable table, Optional<DmnTable> before) {
    Map<String, List<TableView.Mark>> marks = new LinkedHashMap<>();
    ChangedRows.of(table, before).forEach((row, mark) -> marks.put(row, List.of(mark)));
    String decision = table.path().substring(0, table.path().indexOf('/'));
    return TableView.of(
        table,
        Words.capital(table.decision()),
        new CellWords(toetssteen.feiten(decision)),
        line -> RowSources.of(toetssteen, line),
        marks);
  }
}
