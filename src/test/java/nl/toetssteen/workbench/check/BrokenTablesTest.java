package nl.toetssteen.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is wrong in one table is found, with the row, the article, the days and an example. */
class BrokenTablesTest {
  private static final String TERM = "decision-tables/nareis/oud/termijn-2014-01-01.dmn";
  private static final String FRAMEWORK = "decision-tables/nareis/toetsingskader.dmn";

  @Test
  void aRowThatIsGoneLeavesAGap() {
    ChangedLaw law =
        new ChangedLaw().with(TERM, "id=\"r030_3\"><text>\"JA\"", "id=\"r030_3\"><text>\"NEE\"");

    assertThat(law.findings("nareis", Kind.GAT))
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.severity()).isEqualTo(Severity.FOUT);
              assertThat(gap.place()).isEqualTo("nareis/oud/termijn-2014-01-01");
              assertThat(gap.article()).isNotEmpty();
              assertThat(gap.until()).isEqualTo(LocalDate.of(2025, 3, 27));
              assertThat(gap.example())
                  .containsEntry("tijdig", "NEE")
                  .containsEntry("vrij van termijn", "NEE")
                  .containsEntry("termijnVerschoonbaar", "JA");
            });
  }

  @Test
  void twoRowsThatSayOtherThingsContradictEachOther() {
    ChangedLaw law =
        new ChangedLaw().with(TERM, "id=\"r040_2\"><text>\"NEE\"", "id=\"r040_2\"><text>-");

    assertThat(law.findings("nareis", Kind.TEGENSPRAAK))
        .singleElement()
        .satisfies(
            contradiction -> {
              assertThat(contradiction.row()).isEqualTo("r020, r040");
              assertThat(contradiction.article()).contains("HvJEU C-560/20", "art. 29 lid 2");
              assertThat(contradiction.example())
                  .containsEntry("tijdig", "NEE")
                  .containsEntry("vrij van termijn", "JA");
              assertThat(contradiction.text()).contains("r020 VOLDAAN, r040 NIET_VOLDAAN");
            });
  }

  @Test
  void twoRowsThatSayTheSameOverlap() {
    ChangedLaw law =
        new ChangedLaw().with(TERM, "id=\"r030_2\"><text>\"NEE\"", "id=\"r030_2\"><text>-");

    assertThat(law.findings("nareis", Kind.OVERLAP))
        .singleElement()
        .extracting(Finding::row)
        .isEqualTo("r020, r030");
  }

  @Test
  void dataThatDifferDoNotKeepTwoRowsApart() {
    ChangedLaw law =
        new ChangedLaw()
            .with(TERM, "id=\"r040_2\"><text>\"NEE\"", "id=\"r040_2\"><text>-")
            .with(
                TERM,
                "HvJEU C-560/20</text></annotationEntry>\n        <annotationEntry><text>2014-01-01",
                "HvJEU C-560/20</text></annotationEntry>\n        <annotationEntry><text>2020-01-01");

    assertThat(law.findings("nareis", Kind.TEGENSPRAAK))
        .singleElement()
        .extracting(Finding::text)
        .asString()
        .contains("data in een rij worden niet getoetst");
  }

  @Test
  void aRowWhoseDatesCannotBeTogetherIsNeverReached() {
    ChangedLaw law =
        new ChangedLaw()
            .with(FRAMEWORK, "id=\"r020_1\"><text>false", "id=\"r020_1\"><text>true")
            .with(FRAMEWORK, "id=\"r020_2\"><text>true", "id=\"r020_2\"><text>false");

    assertThat(law.findings("nareis", Kind.ONBEREIKBAAR))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.row()).isEqualTo("r020");
              assertThat(row.article()).isEqualTo("Vw 2000 (oud) art. 29 lid 2");
              assertThat(row.from()).isEqualTo(LocalDate.of(2025, 3, 28));
            });
    assertThat(law.findings("nareis", Kind.GAT)).isNotEmpty();
  }

  @Test
  void aRowThatAsksForWhatIsNotThereNeverAnswers() {
    String table = "decision-tables/naturalisatie/procedure/verlening-vervallen-2009-03-01.dmn";
    ChangedLaw law =
        new ChangedLaw().with(table, "id=\"r020_3\"><text>-", "id=\"r020_3\"><text>true");

    assertThat(law.findings("naturalisatie", Kind.BLIJFT_OPEN))
        .isNotEmpty()
        .allSatisfy(
            open -> {
              assertThat(open.row()).isEqualTo("r020");
              assertThat(open.example()).containsEntry("verval aanwezig", "NEE");
            });
  }
}
