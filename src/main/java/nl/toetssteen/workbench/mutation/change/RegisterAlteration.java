package nl.toetssteen.workbench.mutation.change;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.law.content.Registerrij;
import nl.toetssteen.law.content.Registerrijen;

/** Another row of a register. */
public record RegisterAlteration(String register, Registerrij before, Registerrij after)
    implements Alteration {

  @Override
  public DecisionLaw apply(DecisionLaw law) {
    Map<String, Registerrijen> registers = new LinkedHashMap<>(law.registers());
    registers.computeIfPresent(
        register,
        (name, rows) ->
            new Registerrijen(
                name, rows.rijen().stream().map(row -> row.equals(before) ? after : row).toList()));
    return Alteration.content(law, law.figures(), registers);
  }

  @Override
  public boolean reaches(CaseTrace trace) {
    return trace.runsRules();
  }

  @Override
  public boolean onlyFindings(CaseTrace trace) {
    return true;
  }

  @Override
  public boolean leavesFindings(CaseTrace trace) {
    return false;
  }
}
