package nl.toetssteen.web.answer;

import java.util.List;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.engine.table.DmnTable;
import nl.toetssteen.explain.answer.Bron;
import nl.toetssteen.law.source.Citation;
import nl.toetssteen.law.source.Verification;

/** The sources of a row, each with its link. */
public final class RowSources {

  private RowSources() {}

  /** Those of one row of a table. */
  public static List<Bron> of(Toetssteen toetssteen, DmnTable.Line line) {
    return of(toetssteen, line.annotation("bron"), line.annotation("verificatie"));
  }

  /** Those that a text names. */
  public static List<Bron> of(Toetssteen toetssteen, String text, String mark) {
    return toetssteen.bronnen(text, Verification.valueOf(mark)).stream()
        .map(RowSources::quoted)
        .toList();
  }

  private static Bron quoted(Citation citation) {
    return new Bron(
        citation.text(), citation.jci(), citation.url(), citation.verification().name());
  }
}
