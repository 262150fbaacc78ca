package nl.toetssteen.engine.loading;

import java.util.Map;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.rules.FindingCatalogue;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.law.DecisionInfo;
import nl.toetssteen.law.content.Figures;
import nl.toetssteen.law.content.Judgements;
import nl.toetssteen.law.content.Registerrijen;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one decision rests on, compiled for one choice of proposals; immutable and
 * shared.
 *
 * @param framework the choice of regime, as a program with one table
 * @param subjectList the list whose items are each answered, or null
 * @param files every file that was read, by path
 */
public record DecisionLaw(
    DecisionInfo info,
    FactCatalogue facts,
    FindingCatalogue findings,
    Figures figures,
    Judgements judgements,
    Map<String, Registerrijen> registers,
    Program framework,
    Map<String, RegimeLaw> regimes,
    @Nullable String subjectList,
    ReadFiles files) {

  /** Whether the case itself has an answer, apart from its subjects. */
  public boolean answersItself() {
    return regimes.values().stream().anyMatch(regime -> regime.own().answers());
  }
}
