package nl.toetssteen.recht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.toetssteen.law.source.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule cites the law, and none concludes anything from what a list does not hold. */
class RuleTest {
  private static final Pattern NEGATION =
      Pattern.compile(
          "\\bnot\\b|\\bforall\\b|\\bacc(?:umulate)?\\b|\\bgroupby\\b|!=(?!\\s*null\\b)|!(?!=)");
  private static final Pattern ABSENT_LIST = Pattern.compile("\\bnot\\s*\\(?\\s*/(\\w+)");
  private static final Pattern GUARD =
      Pattern.compile("/zaken\\s*\\[[^\\]]*\\bvolledig\\s*\\(([^)]*)\\)(?!\\s*(?:==|!=))");

  static Stream<Drl> files() {
    return Drl.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isNamedAfterItsSource(Drl drl) {
    List<String> problems = new ArrayList<>();
    for (Drl.Rule rule : drl.rules()) {
      int colon = rule.name().indexOf(": ");
      String citation = colon < 0 ? "" : rule.name().substring(0, colon);
      LawOnDisk.LIBRARY
          .sources()
          .problems(citation)
          .forEach(problem -> problems.add(rule.name() + ": " + problem));
    }

    assertThat(problems).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void saysItsSourceAndMark(Drl drl) {
    List<String> marks = Arrays.stream(Verification.values()).map(Enum::name).toList();
    List<String> problems = new ArrayList<>();
    for (Drl.Rule rule : drl.rules()) {
      LawOnDisk.LIBRARY
          .sources()
          .problems(rule.annotation("bron"))
          .forEach(problem -> problems.add(rule.name() + " @bron: " + problem));
      if (!marks.contains(rule.annotation("verificatie"))) {
        problems.add(rule.name() + " @verificatie: \"" + rule.annotation("verificatie") + "\"");
      }
    }

    assertThat(problems).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void waitsForAFindingOfItsDecision(Drl drl) {
    Set<String> declared = new HashSet<>();
    for (LawOnDisk.Stand stand : LawOnDisk.stands()) {
      if (stand.law().findings().files().contains(drl.file())) {
        declared.addAll(stand.law().findings().findings().keySet());
      }
    }

    assertThat(drl.rules())
        .extracting(rule -> rule.annotation("voor"))
        .filteredOn(finding -> !finding.isEmpty())
        .isSubsetOf(declared);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void concludesFromAbsenceOnlyBehindAGuard(Drl drl) {
    List<String> unguarded =
        drl.rules().stream().filter(rule -> !isSound(rule)).map(Drl.Rule::name).toList();

    assertThat(unguarded)
        .as("rules with not, forall, accumulate or != without volledig(..) of the list")
        .isEmpty();
  }

  private static boolean isSound(Drl.Rule rule) {
    if (!NEGATION.matcher(rule.plain()).find()) {
      return true;
    }
    List<String> guarded =
        GUARD.matcher(rule.conditions()).results().map(guard -> guard.group(1)).toList();
    return !guarded.isEmpty()
        && ABSENT_LIST
            .matcher(rule.plain())
            .results()
            .map(absent -> absent.group(1))
            .filter(RuleTest::isListOfFacts)
            .allMatch(list -> guarded.stream().anyMatch(g -> g.contains("\"" + list + "\"")));
  }

  private static boolean isListOfFacts(String store) {
    return LawOnDisk.stands().stream().anyMatch(s -> s.law().facts().list(store) != null);
  }

  /** Conditions are weighed when a fact comes in, before any rule has filled the work space. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void asksNothingOfTheWorkSpaceInItsConditions(Drl drl) {
    List<String> asking =
        drl.rules().stream()
            .filter(rule -> rule.plain().contains("tijdvakken("))
            .map(Drl.Rule::name)
            .toList();

    assertThat(asking).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not /titels",
        "$z : /zaken[ volledig(\"titels\") == false ] not /titels",
        "$z : /zaken[ volledig(\"anders\") ] $t : /titels[ grond != \"A\" ]  not /verblijfstitels",
        "$t : /titels[ grond != \"A\" ]",
        "$t : /titels[ grond not in (\"A\") ]",
        "accumulate( /titels; $n : count(1) )"
      })
  void recognisesARuleWithoutAGuard(String conditions) {
    assertThat(isSound(rule(conditions))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$t : /titels[ grond != null, grond == \"not a word\" ]",
        "$z : /zaken[ volledig(\"titels\", \"banen\") ] not /titels[ grond == \"A\" ]"
      })
  void recognisesASoundRule(String conditions) {
    assertThat(isSound(rule(conditions))).isTrue();
  }

  private static Drl.Rule rule(String conditions) {
    String source = "package a; unit B;\nrule \"r\"\nwhen\n" + conditions + "\nthen\nend\n";
    return Drl.parse("x.drl", source).rules().get(0);
  }

  @Test
  void namesOfRulesAreTheirOwn() {
    assertThat(files().flatMap(drl -> drl.rules().stream()).map(Drl.Rule::name))
        .doesNotHaveDuplicates();
  }
}
