package nl.toetssteen.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.files.MemoryFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawLibraryTest {
  @TempDir Path folder;

  @Test
  void itHoldsTheRegistersOfTheBase() {
    LawLibrary law = new LawLibrary(SmallLaw.files(), Proposals.none());

    assertThat(law.decisions().find("naturalisatie")).isPresent();
    assertThat(law.sources().updatedUntil()).isEqualTo(LocalDate.of(2026, 11, 21));
    assertThat(law.base().read(SmallLaw.TABLE)).isPresent();
    assertThat(law.proposals().all()).isEmpty();
  }

  @Test
  void aFolderFromDiskCanBeChosenInACopyOfTheLibrary() {
    SmallLaw.write(
        folder,
        "wijziging.yaml",
        SmallLaw.wijziging("mijn", "onbekend", SmallLaw.replaces(SmallLaw.TABLE)));
    SmallLaw.write(folder, SmallLaw.TABLE, "<definitions id=\"mijn\"/>");
    LawLibrary law = new LawLibrary(SmallLaw.files(), Proposals.none());

    LawLibrary more = law.with(Proposals.fromFolder(folder, law.base()));

    LocalDate day = LocalDate.of(2027, 1, 1);
    LawView view = more.view(List.of(new ProposalChoice("mijn", day)), day);
    assertThat(view.owner(SmallLaw.TABLE)).contains("mijn");
    assertThat(law.proposals().all()).isEmpty();
  }

  @Test
  void aLawWithoutItsRegistersIsRefused() {
    assertThatThrownBy(() -> new LawLibrary(new MemoryFiles(Map.of()), Proposals.none()))
        .isInstanceOf(BrokenFileException.class)
        .hasMessageContaining("rules/regelingen.yaml");
  }
}
