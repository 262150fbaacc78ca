package nl.toetssteen.workbench.mutation.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.engine.rules.Finding;
import org.junit.jupiter.api.Test;

/** A rule has mutants of what it writes itself, and of nothing else. */
class RuleMutantsTest {
  private static final Map<String, Finding> FINDINGS = new LinkedHashMap<>();

  static {
    declare("sinds", Finding.Kind.datum);
    declare("antwoordtermijn", Finding.Kind.klok);
    declare("bezwaartermijn", Finding.Kind.klok);
    declare("treden", Finding.Kind.kandidaten);
  }

  @Test
  void aFindingThatTheRuleNamesCanBeOtherwise() {
    assertThat(mutants("bevindingen.datum(\"sinds\", dag, \"pad\");"))
        .containsExactly("weg", "sinds +1");
  }

  @Test
  void whatIsOnlyLeftOpenCannot() {
    assertThat(mutants("bevindingen.onbekend(\"sinds\", \"pad\");")).containsExactly("weg");
  }

  @Test
  void whatIsMadeHereAndWrittenElsewhereCannot() {
    assertThat(mutants("klokken.add(new Klok(\"antwoordtermijn\", loopt, dag, \"pad\"));"))
        .containsExactly("weg");
    assertThat(mutants("keuzes.add(new Keuze(\"treden\", \"EERSTE\", \"art. 1\"));"))
        .containsExactly("weg");
  }

  @Test
  void aRuleThatWritesEveryTermHasAMutantOfEach() {
    assertThat(mutants("$k.schrijf(bevindingen);"))
        .containsExactly("weg", "antwoordtermijn +1", "bezwaartermijn +1");
  }

  @Test
  void aRuleThatWritesEveryRungHasAMutantOfTheLadder() {
    assertThat(mutants("bevindingen.kandidaat($k.ladder(), $k.kandidaat($l));"))
        .containsExactly("weg", "treden +1");
  }

  private static List<String> mutants(String then) {
    String rule = "rule \"de regel\"\n  @bron(\"art. 1\")\nwhen\nthen\n  " + then + "\nend\n";
    List<String> kinds = new ArrayList<>();
    new RuleMutants("rules/regels.drl", FINDINGS, mutant -> kinds.add(kind(mutant.id()))).of(rule);
    return kinds;
  }

  private static String kind(String id) {
    return id.substring(id.indexOf('/') + 1);
  }

  private static void declare(String key, Finding.Kind kind) {
    FINDINGS.put(
        key,
        new Finding(
            key, kind, key, null, List.of(), List.of(), "art. 1", "GELEZEN", null, null, null));
  }
}
