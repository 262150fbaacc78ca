package nl.toetssteen.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.engine.reference.TableFinding.Kind;
import org.junit.jupiter.api.Test;

/** Every way in which a table is not whole is found, and what cannot be looked at is said. */
class TableAnalysisTest {
  private static final TableAnalysis ANALYSIS = new TableAnalysis();

  @Test
  void findsNothingWrongWithASoundTable() {
    assertThat(ANALYSIS.of(ExampleTable.sound())).isEmpty();
  }

  @Test
  void findsAGap() {
    assertThat(findings(ExampleTable.with("<text>false</text>", "<text>true</text>")))
        .contains(Kind.GAP);
  }

  @Test
  void findsAnOverlap() {
    assertThat(findings(ExampleTable.with("<text>true</text>", "<text>-</text>")))
        .containsOnly(Kind.OVERLAP);
  }

  @Test
  void saysThatItCannotLookAtACellThatNamesAnotherInput() {
    byte[] table = ExampleTable.with("<text>true</text>", "<text>? = (peildatum = begin)</text>");

    assertThat(findings(table)).contains(Kind.SKIPPED);
  }

  @Test
  void findsAnExpressionThatDoesNotCompile() {
    assertThat(findings(ExampleTable.with("begin + wachttijd", "begin + "))).contains(Kind.ERROR);
  }

  @Test
  void findsWhatTheSchemaForbidsAndSaysThatItLookedNoFurther() {
    byte[] table = ExampleTable.with("<decisionTable ", "<decisionTable soort=\"x\" ");

    assertThat(findings(table)).contains(Kind.ERROR, Kind.SKIPPED);
  }

  private static List<Kind> findings(byte[] table) {
    return ANALYSIS.of(table).stream().map(TableFinding::kind).toList();
  }
}
