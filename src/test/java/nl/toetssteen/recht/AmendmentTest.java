package nl.toetssteen.recht;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.law.Proposal;
import nl.toetssteen.law.Proposals;
import nl.toetssteen.workbench.cases.Case;
import nl.toetssteen.workbench.cases.CaseFile;
import org.junit.jupiter.api.Test;

/** Every folder of an amendment can be used as it lies, and expects what can happen. */
class AmendmentTest {
  private static final Path FOLDER = Path.of("amendments");
  private static final Set<String> CASES =
      CaseFile.readAll(Path.of("src/test/cases")).stream()
          .map(Case::id)
          .collect(Collectors.toSet());

  private static Stream<Proposal> shipped() {
    return LawOnDisk.LIBRARY.proposals().all().stream();
  }

  @Test
  void everyFolderIsShipped() {
    assertThat(shipped().map(Proposal::id)).hasSameElementsAs(LawOnDisk.folders("amendments"));
  }

  @Test
  void everyFolderIsReadAsADrafterWouldHandItIn() {
    assertThat(shipped())
        .allSatisfy(
            proposal -> {
              Proposal fromFolder =
                  Proposals.fromFolder(FOLDER.resolve(proposal.id()), LawOnDisk.FILES);
              assertThat(fromFolder.changes()).isEqualTo(proposal.changes());
              assertThat(fromFolder.files()).isEqualTo(proposal.files());
            });
  }

  @Test
  void everyCaseThatIsExpectedToChangeExists() {
    Set<String> expected = new TreeSet<>();
    shipped().forEach(proposal -> expected.addAll(proposal.expectedChanges()));

    assertThat(CASES).containsAll(expected);
  }

  @Test
  void everySourceIsInTheRegister() {
    assertThat(shipped())
        .allSatisfy(
            proposal ->
                assertThat(
                        Stream.concat(Stream.of(proposal.source()), proposal.touches().stream())
                            .flatMap(s -> LawOnDisk.LIBRARY.sources().problems(s).stream()))
                    .as(proposal.id())
                    .isEmpty());
  }
}
