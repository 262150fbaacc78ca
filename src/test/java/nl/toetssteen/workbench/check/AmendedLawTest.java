package nl.toetssteen.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.law.LawLibrary;
import nl.toetssteen.law.ProposalChoice;
import nl.toetssteen.law.Proposals;
import nl.toetssteen.law.files.DirectoryFiles;
import nl.toetssteen.law.files.LawFiles;
import nl.toetssteen.law.files.RuleSetHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An amendment is looked at as it would stand from its first day on, the law before it too. */
class AmendedLawTest {
  private static final LawFiles DISK = new DirectoryFiles(Path.of(""));
  private static final String TABLE = "decision-tables/nareis/gronden/huisvesting-2026-06-12.dmn";
  private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

  @TempDir Path folder;

  @Test
  void aRowThatTheAmendmentForgetsIsAGapFromItsFirstDay() throws IOException {
    Inspected inspected = inspected(amendment("<text>\"NEE\"</text>", "<text>\"JA\"</text>"));

    assertThat(inspected.findings())
        .filteredOn(finding -> finding.severity() == Severity.FOUT)
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.place()).isEqualTo("nareis/gronden/huisvesting-2026-06-12");
              assertThat(finding.from()).isEqualTo(DAY);
            })
        .extracting(Finding::kind)
        .contains(Kind.GAT);
  }

  @Test
  void anAmendmentThatChangesNothingLeavesTheLawWhole() throws IOException {
    assertThat(inspected(amendment("GELEZEN", "SECUNDAIR")).findings())
        .filteredOn(finding -> finding.severity() == Severity.FOUT)
        .isEmpty();
  }

  @Test
  void withoutADayAnAmendmentThatHasNoneIsRefused() throws IOException {
    LawLibrary library = amendment("GELEZEN", "SECUNDAIR");
    Inspection inspection =
        new Inspection(library, List.of(), List.of(new ProposalChoice("proef", null)), false);

    assertThatThrownBy(() -> inspection.run(List.of("nareis"), (done, all) -> {}))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("Geef zelf een dag op bij inwerking");
  }

  private static Inspected inspected(LawLibrary library) {
    List<ProposalChoice> chosen = List.of(new ProposalChoice("proef", DAY));
    return new Inspection(library, FileList.under(Path.of("")), chosen, false)
        .run(List.of("nareis"), (done, all) -> {});
  }

  /** The law with an amendment to choose that puts other words in one table. */
  private LawLibrary amendment(String from, String to) throws IOException {
    byte[] base = DISK.required(TABLE);
    String text = new String(base, StandardCharsets.UTF_8);
    assertThat(text).contains(from);
    Path table = folder.resolve(TABLE);
    Files.createDirectories(table.getParent());
    Files.writeString(table, text.replace(from, to));
    Files.writeString(
        folder.resolve("wijziging.yaml"),
        """
        id: proef
        titel: "Proef"
        soort: VOORBEELD
        status: AANGEKONDIGD
        inwerking: onbekend
        overgang: "Geen."
        toelichting: "Een tabel met andere woorden."
        bron: "Vw 2000 art. 29d lid 2"
        verificatie: GELEZEN
        raakt: [ "Vw 2000 art. 29d lid 2 onder c" ]
        bestanden:
          %s: { basis: %s }
        """
            .formatted(TABLE, RuleSetHash.ofFile(base)));
    return new LawLibrary(DISK, Proposals.none()).with(Proposals.fromFolder(folder, DISK));
  }
}
