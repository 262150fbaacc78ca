package nl.toetssteen.recht;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.toetssteen.engine.feel.Scope;
import nl.toetssteen.engine.reference.ReferenceAnswer;
import nl.toetssteen.engine.reference.ReferenceTable;
import nl.toetssteen.facts.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every compiled table against KIE: the same where all is known, and where something is unknown
 * nothing that KIE would contradict once it is known.
 */
class ReferenceTest {
  /** At least so many known inputs for each decision; the profile "differentieel" sets more. */
  private static final int KNOWN = Integer.getInteger("toetssteen.tabel.bekend", 2_000);

  private static final int LEAST_KNOWN = 150;
  private static final int LEAST_PARTIAL = 30;
  private static final int COMPLETIONS = 20;
  private static final int FAR_SHARE = 5;
  private static final int NULLS = 5;

  private static final Map<String, ReferenceTable> LOADED = new HashMap<>();
  private static final Map<String, Long> TABLES =
      TableInUse.all().stream()
          .collect(groupingBy(use -> use.stand().decision(), TreeMap::new, counting()));
  private static final Map<String, Long> COMPARED = new TreeMap<>();

  static Stream<TableInUse> tables() {
    return TableInUse.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void equalsKieWhereAllIsKnown(TableInUse use) {
    TableInputs inputs = inputs(use);
    ReferenceTable kie = kie(use);
    int count = known(use);
    for (int i = 0; i < count; i++) {
      Map<String, Object> known = inputs.known();
      Scope scope = inputs.scope(inputs.values(known));
      ReferenceAnswer expected = kie.evaluate(known);
      TableAnswer ours = TableAnswer.of(use.table(), scope);

      assertThat(expected.messages()).as("%s", known).isEmpty();
      assertThat(ours.certain()).as("%s", known).isTrue();
      assertThat(ours.rows()).as("%s", known).isEqualTo(expected.rows());
      assertThat(ours.outputs()).as("%s", known).isEqualTo(plain(expected.outputs()));
    }
    COMPARED.merge(use.stand().decision(), (long) count, Long::sum);
  }

  /** Days and numbers that no case has; what KIE itself refuses never passes our door. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void equalsKieFarFromAnyDomain(TableInUse use) {
    TableInputs inputs = inputs(use);
    ReferenceTable kie = kie(use);
    int count = known(use) / FAR_SHARE;
    for (int i = 0; i < count; i++) {
      Map<String, Object> far = inputs.far();
      Scope scope = inputs.scope(inputs.values(far));
      ReferenceAnswer expected = kie.evaluate(far);
      if (expected.messages().stream().anyMatch(message -> message.startsWith("ERROR"))) {
        continue;
      }
      if (expected.rows().isEmpty()) {
        assertThatThrownBy(() -> use.table().match(scope))
            .as("%s", far)
            .hasMessageStartingWith("No row of table");
      } else {
        TableAnswer ours = TableAnswer.of(use.table(), scope);
        assertThat(ours.rows()).as("%s", far).isEqualTo(expected.rows());
        assertThat(ours.outputs()).as("%s", far).isEqualTo(plain(expected.outputs()));
      }
    }
    COMPARED.merge(use.stand().decision(), (long) count, Long::sum);
  }

  /** Told only by a long run, for whoever reads its output. */
  @AfterAll
  static void tellsHowManyWereCompared() {
    if (Integer.getInteger("toetssteen.tabel.bekend") != null) {
      COMPARED.forEach(
          (decision, count) ->
              System.out.printf(
                  "%s: %d inputs of %d tables against KIE%n",
                  decision, count, TABLES.get(decision)));
    }
  }

  private static int known(TableInUse use) {
    long tables = TABLES.get(use.stand().decision());
    return Math.max(LEAST_KNOWN, (int) ((KNOWN + tables - 1) / tables));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void whatIsDecidedUnderUnknownsHoldsForEveryCompletion(TableInUse use) {
    TableInputs inputs = inputs(use);
    ReferenceTable kie = kie(use);
    int count = Math.max(LEAST_PARTIAL, known(use) / COMPLETIONS);
    for (int i = 0; i < count; i++) {
      TableInputs.Partial partial = inputs.hide(inputs.known());
      Scope scope = inputs.scope(partial.values());
      TableAnswer ours = TableAnswer.of(use.table(), scope);
      List<Object> decided = ours.outputs();
      for (int j = 0; j < COMPLETIONS; j++) {
        Map<String, Object> completion = inputs.completion(partial);
        ReferenceAnswer answer = kie.evaluate(completion);

        assertThat(ours.rows())
            .as("%s completed as %s", partial, completion)
            .containsAll(answer.rows());
        if (ours.certain() || !decided.contains(null)) {
          assertThat(decided)
              .as("%s completed as %s", partial, completion)
              .isEqualTo(plain(answer.outputs()));
        }
      }
    }
  }

  /** KIE does not decide with an unknown, but it must not stumble over one either. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void kieStumblesOverNoUnknown(TableInUse use) {
    TableInputs inputs = inputs(use);
    ReferenceTable kie = kie(use);
    for (String name : use.table().source().inputs().keySet()) {
      for (int i = 0; i < NULLS; i++) {
        Map<String, Object> known = new LinkedHashMap<>(inputs.known());
        known.put(name, null);
        List<String> errors = new ArrayList<>(kie.evaluate(known).messages());
        errors.removeIf(message -> message.startsWith("WARN"));

        assertThat(errors).as("\"%s\" unknown in %s", name, known).isEmpty();
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void knowsAllRowsWhereNothingIsKnown(TableInUse use) {
    Map<String, Value> nothing = new LinkedHashMap<>();
    use.table().source().inputs().keySet().forEach(name -> nothing.put(name, Value.unknown()));
    Scope scope = inputs(use).scope(nothing);

    assertThatCode(() -> use.table().match(scope)).doesNotThrowAnyException();
  }

  private static ReferenceTable kie(TableInUse use) {
    return LOADED.computeIfAbsent(
        use.toString(), key -> ReferenceTable.load(use.table().path(), use.bytes()));
  }

  private static TableInputs inputs(TableInUse use) {
    return new TableInputs(use, new Random(use.table().path().hashCode()));
  }

  private static List<Object> plain(List<Object> outputs) {
    List<Object> plain = new ArrayList<>();
    for (Object output : outputs) {
      plain.add(output instanceof BigDecimal number ? Value.known(number) : output);
    }
    plain.replaceAll(output -> output instanceof Value.Known known ? known.value() : output);
    return plain;
  }
}
