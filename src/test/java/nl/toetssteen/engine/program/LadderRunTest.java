package nl.toetssteen.engine.program;

import static nl.toetssteen.facts.Kandidaat.Uitkomst.BEOORDELEN;
import static nl.toetssteen.facts.Kandidaat.Uitkomst.NIET_VOLDAAN;
import static nl.toetssteen.facts.Kandidaat.Uitkomst.ONBEKEND;
import static nl.toetssteen.facts.Kandidaat.Uitkomst.VOLDAAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.toetssteen.engine.table.Dmn;
import nl.toetssteen.engine.table.DmnReader;
import nl.toetssteen.engine.table.DmnTable;
import nl.toetssteen.engine.tree.LevelText;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.Kandidaat;
import nl.toetssteen.facts.Kandidaat.Uitkomst;
import nl.toetssteen.facts.Value;
import org.junit.jupiter.api.Test;

/** A ranking over candidates that apply, do not, or are open. */
class LadderRunTest {

  @Test
  void theHighestThatAppliesWins() {
    LadderRun ladder =
        run(
            candidate("A", "NL", NIET_VOLDAAN),
            candidate("B", "BE", VOLDAAN),
            candidate("C", "FR", VOLDAAN));

    assertThat(ladder.winner()).isEqualTo(Value.known("BE"));
    assertThat(ladder.deciding().candidate().criterium()).isEqualTo("B");
    assertThat(ladder.causes()).isEmpty();
  }

  @Test
  void anOpenOneAboveBlocksUnlessItPointsTheSameWay() {
    LadderRun blocked = run(candidate("A", "NL", ONBEKEND), candidate("B", "BE", VOLDAAN));
    LadderRun same = run(candidate("A", "BE", BEOORDELEN), candidate("B", "BE", VOLDAAN));

    assertThat(blocked.winner()).isInstanceOf(Value.Unknown.class);
    assertThat(blocked.deciding()).isNull();
    assertThat(blocked.causes()).containsExactly(Cause.fact("waarom A"));
    assertThat(same.winner()).isEqualTo(Value.known("BE"));
  }

  @Test
  void anOpenOneBelowDoesNot() {
    assertThat(run(candidate("B", "BE", VOLDAAN), candidate("C", "FR", ONBEKEND)).winner())
        .isEqualTo(Value.known("BE"));
  }

  @Test
  void onlyWhatBlocksIsAReason() {
    LadderRun ladder =
        run(
            candidate("A", "BE", ONBEKEND),
            candidate("B", "NL", ONBEKEND),
            candidate("C", "BE", VOLDAAN));

    assertThat(ladder.causes()).containsExactly(Cause.fact("waarom B"));
  }

  @Test
  void aWinnerThatPointsNowhereYetIsOpen() {
    LadderRun ladder = run(candidate("A", null, VOLDAAN), candidate("B", "BE", VOLDAAN));

    assertThat(ladder.winner()).isInstanceOf(Value.Unknown.class);
    assertThat(ladder.causes()).containsExactly(Cause.fact("waarom A"));
  }

  @Test
  void anOpenOneOfTheSameRankBlocksWhateverItsName() {
    LadderRun ladder = run(candidate("D1", "NL", VOLDAAN), candidate("D2", "BE", ONBEKEND));

    assertThat(ladder.winner()).isInstanceOf(Value.Unknown.class);
    assertThat(ladder.causes()).containsExactly(Cause.fact("waarom D2"));
  }

  @Test
  void twoOfTheSameRankThatPointApartAreAMistakeInTheRules() {
    assertThatThrownBy(() -> run(candidate("D1", "NL", VOLDAAN), candidate("D2", "BE", VOLDAAN)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Two candidates of sporen rank alike and point elsewhere: NL and BE.\n"
                + "Rank them apart, or let a rule choose.");
    assertThat(run(candidate("D1", "NL", VOLDAAN), candidate("D2", "NL", VOLDAAN)).winner())
        .isEqualTo(Value.known("NL"));
  }

  @Test
  void candidatesThatAllFailAreAHoleInTheRules() {
    assertThatThrownBy(() -> run(candidate("A", "NL", NIET_VOLDAAN)))
        .hasMessage(
            "No candidate of sporen applies, and none is open.\n"
                + "Add a candidate that applies when no other does.");
  }

  @Test
  void whatLeavesTheCandidatesOpenLeavesTheWinnerOpen() {
    LadderRun unwritten =
        run(new Given(List.of(), Value.unknown(Cause.fact("reizen")), Value.unknown()));
    LadderRun absent = run(new Given(List.of(), Value.unknown(), Value.known("NEE")));

    assertThat(unwritten.causes()).containsExactly(Cause.fact("reizen"));
    assertThat(absent.winner()).isInstanceOf(Value.Unknown.class);
    assertThat(absent.causes()).isEmpty();
  }

  private static LadderRun run(Kandidaat... candidates) {
    return run(new Given(List.of(candidates), Value.unknown(), Value.known("JA")));
  }

  private static LadderRun run(Given given) {
    List<String> faults = new ArrayList<>();
    var level =
        new LevelText(
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(),
            List.of(),
            new LevelText.LadderText("staat", "sporen", "rang"));
    Program program =
        new ProgramCompiler(new Words(), new Ranks(), "recht", null, faults).compile(level);
    assertThat(faults).isEmpty();
    return new Run(program, given, null).ladder();
  }

  private static Kandidaat candidate(String criterion, String value, Uitkomst outcome) {
    return new Kandidaat(
        criterion,
        value,
        outcome,
        "",
        "Proefwet art. 1",
        List.of(),
        List.of("waarom " + criterion));
  }

  /** Ranks A to D, in that order; D1 and D2 rank alike. */
  private static final class Ranks implements ProgramCompiler.TableSource {
    @Override
    public DmnTable table(String path) {
      return DmnReader.read(
          path,
          Dmn.bytes(
              """
              rang
              in: criterium
              | criterium
              "A" => 1
              "B" => 2
              "C" => 3
              "D1", "D2" => 4
              """));
    }

    @Override
    public String owner(String path) {
      return null;
    }
  }

  private static final class Words implements Vocabulary {
    @Override
    public Variable.Leaf leaf(String name, String subjectList) {
      return Stream.of("criterium")
          .filter(name::equals)
          .map(rung -> new Variable.Leaf(Variable.Kind.RUNG, rung, rung))
          .findFirst()
          .orElse(null);
    }

    @Override
    public boolean movesWithReferenceDate(String name) {
      return false;
    }
  }
}
