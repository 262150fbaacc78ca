package nl.toetssteen.recht;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.engine.rules.KogitoRuleUnits;
import nl.toetssteen.law.files.ClasspathFiles;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.core.common.ReteEvaluator;
import org.drools.ruleunits.api.RuleUnitData;
import org.drools.ruleunits.api.RuleUnitInstance;
import org.drools.ruleunits.impl.AbstractRuleUnitInstance;
import org.junit.jupiter.api.Test;
import org.kie.api.definition.rule.Rule;

/** What the build loaded is what lies on disk: a file that is skipped in silence fails here. */
class LoadedTest {
  private static final KogitoRuleUnits UNITS = new KogitoRuleUnits();

  @Test
  void everyTableOnDiskIsCompiled() {
    Set<String> onDisk =
        LawOnDisk.files("decision-tables", ".dmn").stream()
            .map(file -> file.replaceAll("^decision-tables/|\\.dmn$", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> compiled =
        TableInUse.all().stream()
            .filter(use -> use.stand().proposals().isEmpty())
            .map(use -> use.table().path())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(compiled).isEqualTo(onDisk);
  }

  @Test
  void theBuildShipsTheFilesOnDisk() {
    ClasspathFiles shipped = new ClasspathFiles(getClass().getClassLoader());
    List<String> differing =
        Stream.of("rules", "decision-tables", "amendments")
            .flatMap(folder -> LawOnDisk.files(folder, "").stream())
            .filter(
                file -> !shipped.read(file).filter(b -> same(b, LawOnDisk.bytes(file))).isPresent())
            .toList();

    assertThat(differing).isEmpty();
  }

  private static boolean same(byte[] one, byte[] other) {
    return Arrays.equals(one, other);
  }

  @Test
  void everyRuleOnDiskIsCompiledIntoItsUnit() {
    Map<String, Set<String>> onDisk = new TreeMap<>();
    for (Drl drl : Drl.all()) {
      onDisk
          .computeIfAbsent(drl.packageName() + "." + drl.unit(), unit -> new TreeSet<>())
          .addAll(drl.rules().stream().map(Drl.Rule::name).toList());
    }
    Map<String, Set<String>> compiled = new TreeMap<>();
    declaredUnits()
        .forEach(
            unit ->
                compiled.put(
                    unit,
                    compiled(unit)
                        .map(Rule::getName)
                        .collect(Collectors.toCollection(TreeSet::new))));

    assertThat(compiled).isEqualTo(onDisk);
  }

  @Test
  void noRuleOnDiskIsOverlooked() {
    for (Drl drl : Drl.all()) {
      String source = new String(LawOnDisk.bytes(drl.file()), StandardCharsets.UTF_8);

      assertThat(drl.rules()).as(drl.file()).hasSize((int) Drl.beginnings(source));
    }
  }

  @Test
  void compiledRulesStillSayTheirSource() {
    Map<String, Drl.Rule> onDisk =
        Drl.all().stream()
            .flatMap(drl -> drl.rules().stream())
            .collect(Collectors.toMap(Drl.Rule::name, Function.identity()));

    assertThat(declaredUnits().flatMap(LoadedTest::compiled))
        .allSatisfy(
            rule ->
                assertThat(rule.getMetaData())
                    .as(rule.getName())
                    .containsEntry("bron", onDisk.get(rule.getName()).annotation("bron"))
                    .containsEntry(
                        "verificatie", onDisk.get(rule.getName()).annotation("verificatie")));
  }

  private static Stream<String> declaredUnits() {
    return LawOnDisk.decisions().stream()
        .flatMap(decision -> LawOnDisk.ENGINE.law(decision).findings().units().stream())
        .distinct();
  }

  private static Stream<Rule> compiled(String unit) {
    RuleUnitData data = UNITS.data(unit);
    try (RuleUnitInstance<RuleUnitData> instance = UNITS.unit(unit).createInstance(data)) {
      ReteEvaluator evaluator =
          (ReteEvaluator) ((AbstractRuleUnitInstance<?, ?>) instance).getEvaluator();
      return Arrays.stream(evaluator.getKnowledgeBase().getPackages())
          .flatMap((InternalKnowledgePackage pack) -> pack.getRules().stream());
    }
  }
}
