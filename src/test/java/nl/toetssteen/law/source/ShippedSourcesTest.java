package nl.toetssteen.law.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.toetssteen.law.files.DirectoryFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register that is shipped: rules/regelingen.yaml. */
class ShippedSourcesTest {
  private static final SourceRegister SOURCES =
      SourceRegister.load(new DirectoryFiles(Path.of(".")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RWN art. 8 lid 1 onder c",
        "RWN art. 1 lid 1 onder g; Handleiding RWN art. 1 lid 1 onder g par. 2.1",
        "Besluit naturalisatietoets art. 3",
        "Regeling naturalisatietoets art. 5",
        "BVVN art. 60a; RVVN art. 6 lid 1 onder a; BON art. 4",
        "WBN 2024/3; Wet vaststellingsprocedure staatloosheid art. 4",
        "Vw 2000 art. 29d lid 2 onder a; Vw 2000 (oud) art. 29 lid 2; Vb 2000 art. 3.105a",
        "Vw 2000 (tot 2025-03-28) art. 42 lid 5; Vb 2000 (oud) art. 3.105; VV 2000 art. 3.34g",
        "Vc 2000 C2/7.10; Vc C7/17.1; Vc B1/4.1; Vc A3/7; WBV 2023/26; IB 2025/28",
        "Awb art. 4:84; Algemene termijnenwet art. 1; Wav art. 11; BuWav art. 6.2",
        "APR art. 35 lid 4; AMMR art. 16 lid 4; QR art. 42; RCD art. 17 lid 1",
        "Dublin III art. 13 lid 1; Uitvoeringsverordening 2025/2055 art. 13",
        "Procedurerichtlijn art. 31 lid 5; Gezinsherenigingsrichtlijn art. 4 lid 1 onder d",
        "EVRM art. 8; Vluchtelingenverdrag art. 1F; Handvest art. 4",
        "Kamerstukken 36 703 nr. 3; Kamerstukken 19 637 nr. 3325; Stcrt. 2024, 149",
        "Asielnoodmaatregelenwet; Conceptwetsvoorstel verlenging naturalisatietermijnen",
        "HvJEU C-163/17; ABRvS 202304212/1/V3; EHRM 6697/18; ECLI:NL:RVS:2023:1654"
      })
  void theSourcesThatDecisionsCiteAreKnown(String text) {
    assertThat(SOURCES.problems(text)).isEmpty();
  }

  @Test
  void itIsUpToDateUntilTheDayOfTheLastReading() {
    assertThat(SOURCES.updatedUntil()).isEqualTo(LocalDate.of(2026, 11, 21));
  }

  @Test
  void whatWasReadInFullSaysWhichStateAndWhen() {
    assertThat(SOURCES.regulations())
        .filteredOn(source -> source.verification() == Verification.GELEZEN)
        .allSatisfy(
            source -> {
              assertThat(source.readOn()).as(source.shortName()).isNotNull();
              assertThat(source.bwb() == null || source.stateRead() != null)
                  .as(source.shortName())
                  .isTrue();
            });
  }

  @Test
  void rejectedBillsAreMarkedAsSuch() {
    assertThat(SOURCES.regulations())
        .filteredOn(source -> source.status() == SourceStatus.VERWORPEN)
        .extracting(Regulation::shortName)
        .containsExactly("Kamerstukken 36 704", "Kamerstukken 36 855", "Kamerstukken 33 852");
  }

  @Test
  void theAsylumPermitForIndefiniteTimeHasLapsed() {
    assertThat(SOURCES.lapsed(SOURCES.cite("Vw 2000 art. 33", Verification.GELEZEN)))
        .contains(LocalDate.of(2026, 6, 12));
  }
}
