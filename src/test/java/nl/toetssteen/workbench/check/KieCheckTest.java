package nl.toetssteen.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.toetssteen.engine.reference.TableFinding;
import org.junit.jupiter.api.Test;

/** KIE's analysis stands beside ours: it repeats nothing, and speaks where ours cannot look. */
class KieCheckTest {
  private static final TableFinding GAP = new TableFinding(TableFinding.Kind.GAP, "Gap detected");
  private static final TableFinding SKIPPED =
      new TableFinding(TableFinding.Kind.SKIPPED, "cannot look");

  @Test
  void saysNothingTwice() {
    assertThat(beside(Set.of(Kind.GAT), GAP)).isEmpty();
  }

  @Test
  void aGapThatOursRulesOutIsARemark() {
    assertThat(beside(Set.of(), GAP))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.LET_OP);
              assertThat(finding.text()).contains("kan deze invoer niet voorkomen").contains("Gap");
            });
  }

  @Test
  void aGapWhereOursCannotLookIsAFault() {
    assertThat(beside(Set.of(Kind.NIET_NAGEGAAN), GAP))
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Severity.FOUT);
  }

  @Test
  void thatNeitherCouldLookIsSaid() {
    assertThat(beside(Set.of(Kind.NIET_NAGEGAAN), SKIPPED))
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Severity.NIET_NAGEGAAN);
    assertThat(beside(Set.of(), SKIPPED)).isEmpty();
  }

  private static List<Finding> beside(Set<Kind> own, TableFinding kie) {
    return KieCheck.beside(own, List.of(kie), "proef", "proef/tabel");
  }
}
