package nl.toetssteen.recht;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.engine.feel.Scope;
import nl.toetssteen.engine.table.Match;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.engine.table.Table;
import nl.toetssteen.facts.Value;

/**
 * What our engine makes of a table, with its trace.
 *
 * @param outputs by column; null where it is open, or null is what the row says
 * @param rows ids of the rows that hold or can come to hold
 * @param certain whether the single row holds whatever is unknown
 */
record TableAnswer(List<Object> outputs, List<String> rows, boolean certain) {

  static TableAnswer of(Table table, Scope scope) {
    Match match = table.match(scope);
    List<Object> outputs = new ArrayList<>();
    for (int i = 0; i < table.source().outputs().size(); i++) {
      outputs.add(match.output(i, scope) instanceof Value.Known known ? known.value() : null);
    }
    return new TableAnswer(outputs, match.rows().stream().map(Row::id).toList(), match.certain());
  }
}
