package nl.toetssteen.workbench.mutation.change;

import java.util.List;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.law.content.Figure;
import nl.toetssteen.law.content.FigureRow;

/** Another row of a figure. */
public record FigureAlteration(String key, FigureRow before, FigureRow after)
    implements Alteration {

  @Override
  public DecisionLaw apply(DecisionLaw law) {
    Figure figure = law.figures().find(key).orElse(null);
    if (figure == null || !figure.rows().contains(before)) {
      return law;
    }
    List<FigureRow> rows =
        figure.rows().stream().map(row -> row.equals(before) ? after : row).toList();
    Figure changed = new Figure(figure.key(), figure.name(), figure.kind(), figure.trigger(), rows);
    return Alteration.content(law, law.figures().with(changed), law.registers());
  }

  @Override
  public boolean reaches(CaseTrace trace) {
    return trace.asked(key) || trace.reads(key);
  }

  @Override
  public boolean onlyFindings(CaseTrace trace) {
    return !trace.reads(key);
  }

  @Override
  public boolean leavesFindings(CaseTrace trace) {
    return !trace.asked(key);
  }
}
