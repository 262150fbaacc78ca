package nl.toetssteen.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.workbench.cases.Case;
import nl.toetssteen.workbench.cases.CaseFile;
import nl.toetssteen.workbench.cases.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case a jurist wrote, against the law as it ships. */
class CasesTest {
  private static final Path FOLDER = Path.of("src/test/cases");
  private static final List<Case> CASES = CaseFile.readAll(FOLDER);

  @TestFactory
  Stream<DynamicTest> everyCaseComesOutAsTheNormSays() {
    CaseRunner runner = new CaseRunner(Toetssteen.laden());
    return CASES.stream()
        .map(
            tested ->
                DynamicTest.dynamicTest(
                    tested.id(), () -> assertThat(runner.run(tested).differences()).isEmpty()));
  }

  @Test
  void everyCaseHasANameOfItsOwn() {
    assertThat(CASES.stream().map(Case::id).collect(Collectors.toList())).doesNotHaveDuplicates();
  }
}
