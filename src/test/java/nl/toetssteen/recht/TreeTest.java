package nl.toetssteen.recht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.toetssteen.engine.feel.Expr;
import nl.toetssteen.engine.loading.RegimeLaw;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.engine.table.Table;
import nl.toetssteen.facts.Value;
import nl.toetssteen.law.Proposal;
import nl.toetssteen.law.ProposalFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Trees name their conditions after the law, and every file of the law is in use. */
class TreeTest {
  private static final Pattern CONDITION =
      Pattern.compile(
          "[a-z][a-z0-9-]*"
              + "\\.(?:art\\d+[a-z]{0,3}|par\\d+[a-z0-9-]*)"
              + "(?:\\.lid\\d+[a-z]?)?(?:\\.(?:[a-z]{1,2}|\\d+))*"
              + "\\.[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
  private static final String NONE = "GEEN";
  private static final List<String> WAYS = List.of("ENKEL", "GUNSTIGSTE", "BETWIST");

  static Stream<LawOnDisk.Stand> stands() {
    return LawOnDisk.stands().stream();
  }

  /** A proposal that has no article yet names its conditions after itself. */
  private static boolean isProposed(String id) {
    return LawOnDisk.LIBRARY.proposals().all().stream()
        .anyMatch(proposal -> id.matches(proposal.id() + "\\.[a-z][a-z0-9-]*"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stands")
  void conditionsAreNamedAfterTheirNorm(LawOnDisk.Stand stand) {
    List<String> strange =
        levels(stand)
            .flatMap(level -> level.conditions().stream())
            .map(Program.Condition::id)
            .filter(id -> !CONDITION.matcher(id).matches() && !isProposed(id))
            .toList();

    assertThat(strange).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stands")
  void conditionsAreAnsweredByVoldaanOrNietVoldaan(LawOnDisk.Stand stand) {
    List<String> strange = new ArrayList<>();
    for (Program level : levels(stand).toList()) {
      for (Program.Condition condition : level.conditions()) {
        Table table = level.tables().get(condition.table());
        for (Row row : table.rows()) {
          String code = code(row, 0);
          if (!code.equals("VOLDAAN") && !code.equals("NIET_VOLDAAN")) {
            strange.add(condition.id() + " " + row.id() + ": " + code);
          }
        }
      }
    }

    assertThat(strange).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stands")
  void theFrameworkChoosesRegimesThatExist(LawOnDisk.Stand stand) {
    Set<String> known = new TreeSet<>(stand.law().regimes().keySet());
    known.add(NONE);
    List<String> problems = new ArrayList<>();
    for (Row row : stand.law().framework().tables().get(0).rows()) {
      String way = code(row, 1);
      if (!WAYS.contains(way)) {
        problems.add(row.id() + ": wijze " + way);
      }
      List<String> regimes = new ArrayList<>(List.of(code(row, 0)));
      if (!way.equals("ENKEL") || !code(row, 2).isEmpty()) {
        regimes.add(code(row, 2));
      }
      regimes.stream()
          .filter(regime -> !known.contains(regime))
          .forEach(regime -> problems.add(row.id() + ": regime " + regime));
    }

    assertThat(problems).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stands")
  void everyRegimeIsChosenOrBuiltUpon(LawOnDisk.Stand stand) {
    Set<String> used = new TreeSet<>();
    for (Row row : stand.law().framework().tables().get(0).rows()) {
      used.add(code(row, 0));
      used.add(code(row, 2));
    }
    for (RegimeLaw regime : stand.law().regimes().values()) {
      used.add(String.valueOf(regime.text().inherits()));
    }

    assertThat(used).containsAll(stand.law().regimes().keySet());
  }

  /** Also those of proposals, each under its own. */
  @Test
  void everyTableOnDiskIsReadBySomeRegime() {
    Set<String> used = new TreeSet<>();
    for (LawOnDisk.Stand stand : LawOnDisk.stands()) {
      String folder =
          stand.proposals().isEmpty() ? "" : "amendments/" + stand.proposals().get(0).id() + "/";
      Stream.concat(levels(stand), Stream.of(stand.law().framework()))
          .flatMap(level -> level.tables().stream())
          .forEach(table -> used.add(folder + "decision-tables/" + table.path() + ".dmn"));
    }

    assertThat(used).containsAll(LawOnDisk.tables());
  }

  @Test
  void everyFileOnDiskIsReadAndNoOther() {
    Set<String> read = new TreeSet<>(List.of("amendments/voorstellen.yaml"));
    for (String decision : LawOnDisk.decisions()) {
      read.addAll(LawOnDisk.ENGINE.law(decision).files().paths());
    }
    for (Proposal proposal : LawOnDisk.LIBRARY.proposals().all()) {
      String folder = "amendments/" + proposal.id() + "/";
      read.add(folder + "wijziging.yaml");
      proposal.files().stream().map(ProposalFile::path).forEach(path -> read.add(folder + path));
    }
    Set<String> onDisk = new TreeSet<>();
    Stream.of("rules", "decision-tables", "amendments")
        .forEach(folder -> onDisk.addAll(LawOnDisk.files(folder, "")));

    assertThat(read).isEqualTo(onDisk);
  }

  @Test
  void everyDecisionHasCases() {
    assertThat(LawOnDisk.folders("src/test/cases")).hasSameElementsAs(LawOnDisk.decisions());
  }

  private static Stream<Program> levels(LawOnDisk.Stand stand) {
    return stand.law().regimes().values().stream()
        .flatMap(regime -> Stream.of(regime.own(), regime.subject()));
  }

  private static String code(Row row, int column) {
    return row.outputs().get(column) instanceof Expr.Literal literal
            && literal.value() instanceof Value.Known known
        ? known.value().toString()
        : "";
  }
}
