package nl.toetssteen.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Sources that are missing or lapsed, and what nothing reads, are found. */
class BrokenReferencesTest {
  private static final String TERM = "decision-tables/nareis/termijn/tijdig-2026-06-12.dmn";
  private static final String TREE = "decision-tables/nareis/voorwaarden.yaml";
  private static final String FIGURES = "decision-tables/nareis/cijfers.yaml";

  @Test
  void theShippedLawIsWhole() {
    Inspected inspected =
        new ChangedLaw()
            .inspected(
                "naturalisatie", "asielstatus", "nareis", "moratorium", "beslistermijn", "dublin");

    assertThat(inspected.findings().stream().filter(f -> f.severity() == Severity.FOUT)).isEmpty();
    assertThat(inspected.decisions()).hasSize(6).allMatch(looked -> looked.tables() > 0);
  }

  @Test
  void anArticleThatHasLapsedIsFoundWithTheDaysAfter() {
    ChangedLaw law = new ChangedLaw().with(TERM, "Vw 2000 art. 29c lid 1", "Vw 2000 art. 33 lid 1");

    assertThat(law.findings("nareis", Kind.VERVALLEN))
        .filteredOn(finding -> finding.severity() == Severity.FOUT)
        .isNotEmpty()
        .allSatisfy(
            lapsed -> {
              assertThat(lapsed.place()).isEqualTo("nareis/termijn/tijdig-2026-06-12");
              assertThat(lapsed.row()).isNotEmpty();
              assertThat(lapsed.article()).isEqualTo("Vw 2000 art. 33 lid 1");
              assertThat(lapsed.from()).isEqualTo(LocalDate.of(2026, 6, 12));
              assertThat(lapsed.example()).isNotEmpty();
            });
  }

  @Test
  void aRowWithoutASourceIsFoundAndWhatItHidesIsSaid() {
    ChangedLaw law =
        new ChangedLaw()
            .with(
                "decision-tables/nareis/oud/termijn-2014-01-01.dmn",
                "<text>HvJEU C-380/17</text>",
                "<text/>");
    Inspected inspected = law.inspected("nareis");

    assertThat(inspected.findings())
        .filteredOn(finding -> finding.severity() == Severity.FOUT)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.kind()).isEqualTo(Kind.GEEN_BRON);
              assertThat(finding.row()).isEqualTo("r030");
              assertThat(finding.from()).isEqualTo(LocalDate.of(2014, 1, 1));
              assertThat(finding.example()).containsEntry("tijdig", "\"NEE\"");
            });
    assertThat(inspected.findings())
        .anySatisfy(
            finding ->
                assertThat(finding.text())
                    .isEqualTo(
                        "Zolang deze beslissing niet laadt, is de rest ervan niet nagegaan."));
  }

  @Test
  void aRuleWithoutASourceIsFound() {
    String rules = "rules/naturalisatie/procedure.drl";
    ChangedLaw law = new ChangedLaw().with(rules, "@bron(\"BVVN art. 60b\")", "");

    assertThat(law.findings("naturalisatie", Kind.GEEN_BRON))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.text()).contains("noemt geen @bron"));
  }

  @Test
  void aRuleThatWaitsForNoFindingIsFound() {
    String rules = "rules/dublin/kind-ammr.drl";
    ChangedLaw law =
        new ChangedLaw().with(rules, "@voor(\"kandidatenAmmr\")", "@voor(\"kandidatenAmr\")");

    assertThat(law.findings("dublin", Kind.WACHT_VERGEEFS))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.place()).isEqualTo(rules))
        .allSatisfy(finding -> assertThat(finding.text()).contains("wacht op kandidatenAmr,"));
  }

  @Test
  void aSourceThatTheRegisterDoesNotKnowIsFound() {
    ChangedLaw law =
        new ChangedLaw().with(TERM, "Vw 2000 art. 29c lid 1", "Vw 1999 art. 29c lid 1");

    assertThat(law.findings("nareis", Kind.ONBEKENDE_BRON)).isNotEmpty();
  }

  @Test
  void aFigureThatNothingReadsIsFound() {
    ChangedLaw law =
        new ChangedLaw()
            .with(
                FIGURES,
                "cijfers:\n",
                """
                cijfers:
                  nergensVoor:
                    naam: "termijn die nergens voor dient"
                    soort: duur
                    op: peildatum
                    rijen:
                      - { rij: r010, van: 2014-01-01, waarde: P1Y, bron: "Vw 2000 art. 29c lid 1", verificatie: GELEZEN }
                """);

    assertThat(law.findings("nareis", Kind.ONGELEZEN))
        .singleElement()
        .satisfies(
            unread -> {
              assertThat(unread.place()).isEqualTo("cijfer nergensVoor");
              assertThat(unread.article()).isEqualTo("Vw 2000 art. 29c lid 1");
            });
  }

  @Test
  void aNodeAndATableThatNothingReadsAreFound() {
    ChangedLaw law =
        new ChangedLaw()
            .with(
                TREE,
                "      boom:\n",
                "      boom:\n        losse knoop: { IS: { referent status: [ VLUCHTELING ] } }\n")
            .copying("decision-tables/nareis/termijn/los-2026-06-12.dmn", TERM);

    assertThat(law.findings("nareis", Kind.ONGELEZEN))
        .extracting(Finding::place)
        .contains("knoop losse knoop", "decision-tables/nareis/termijn/los-2026-06-12.dmn");
  }

  @Test
  void aCellOutsideTheLanguageIsNamedWithItsRow() {
    ChangedLaw law =
        new ChangedLaw()
            .with(
                "decision-tables/nareis/oud/termijn-2014-01-01.dmn",
                "id=\"r030_3\"><text>\"JA\"",
                "id=\"r030_3\"><text>? = \"JA\" or false");

    assertThat(law.findings("nareis", Kind.BUITEN_DE_TAAL))
        .singleElement()
        .extracting(Finding::row)
        .isEqualTo("r030");
  }

  @Test
  void aTableThatCannotBeReadDoesNotHideAnother() {
    ChangedLaw law =
        new ChangedLaw()
            .with("decision-tables/nareis/oud/termijn-2014-01-01.dmn", "</definitions>", "")
            .with(TERM, "<text>Vw 2000 art. 29c lid 1</text>", "<text/>");
    Inspected inspected = law.inspected("nareis");

    assertThat(inspected.findings())
        .extracting(Finding::kind)
        .contains(Kind.LAADT_NIET, Kind.GEEN_BRON, Kind.NIET_NAGEGAAN);
  }
}
