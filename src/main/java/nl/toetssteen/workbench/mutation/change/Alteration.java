package nl.toetssteen.workbench.mutation.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.loading.RegimeLaw;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.rules.RuleChange;
import nl.toetssteen.law.content.Figures;
import nl.toetssteen.law.content.Registerrijen;

/** One change in compiled law. */
public sealed interface Alteration
    permits TableAlteration, TreeAlteration, FigureAlteration, RegisterAlteration, RuleAlteration {

  /** The law with the change; the same object where what is changed is no part of it. */
  DecisionLaw apply(DecisionLaw law);

  /** What is changed in the rules themselves. */
  default RuleChange rules() {
    return RuleChange.NONE;
  }

  /** Whether a case can come out otherwise; what surely cannot is not asked again. */
  boolean reaches(CaseTrace trace);

  /** Whether the rules find the same in a case, so that they need not run again. */
  boolean leavesFindings(CaseTrace trace);

  /** How a level of a regime is named here; the choice of regime has no name. */
  static String level(String regime, boolean subject) {
    return regime + (subject ? "/onderwerp" : "");
  }

  /** Whether all that can differ in a case is what the rules find. */
  default boolean onlyFindings(CaseTrace trace) {
    return false;
  }

  /** The law with every program replaced, given its level. */
  static DecisionLaw programs(DecisionLaw law, BiFunction<String, Program, Program> change) {
    Map<String, RegimeLaw> regimes = new LinkedHashMap<>();
    law.regimes()
        .forEach(
            (id, regime) ->
                regimes.put(
                    id,
                    new RegimeLaw(
                        regime.text(),
                        change.apply(level(id, false), regime.own()),
                        change.apply(level(id, true), regime.subject()))));
    return with(law, law.figures(), law.registers(), change.apply("", law.framework()), regimes);
  }

  /** The law with these figures and registers. */
  static DecisionLaw content(
      DecisionLaw law, Figures figures, Map<String, Registerrijen> registers) {
    return with(law, figures, registers, law.framework(), law.regimes());
  }

  private static DecisionLaw with(
      DecisionLaw law,
      Figures figures,
      Map<String, Registerrijen> registers,
      Program framework,
      Map<String, RegimeLaw> regimes) {
    return new DecisionLaw(
        law.info(),
        law.facts(),
        law.findings(),
        figures,
        law.judgements(),
        registers,
        framework,
        regimes,
        law.subjectList(),
        law.files());
  }
}
