package nl.toetssteen.workbench.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.engine.rules.KogitoRuleUnits;
import nl.toetssteen.law.LawLibrary;
import nl.toetssteen.law.Proposals;
import nl.toetssteen.law.files.DirectoryFiles;
import nl.toetssteen.law.files.LawFiles;
import nl.toetssteen.workbench.cases.Case;
import nl.toetssteen.workbench.cases.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one case touches is counted, and everything else is listed as touched by none. */
class CoverageTest {
  private static final LawFiles DISK = new DirectoryFiles(Path.of(""));
  private static final LawLibrary LIBRARY = new LawLibrary(DISK, Proposals.shipped(DISK));
  private static final Toetssteen LAW = Toetssteen.over(LIBRARY, new KogitoRuleUnits());
  private static final String MAJORITY = "naturalisatie/persoon/meerderjarig-2003-04-01";
  private static final String CASE =
      """
      - naam: Vijfentwintig jaar
        bron: RWN art. 8 lid 1 onder a
        peildatum: 2026-11-01
        feiten:
          verzoek: { ingediendOp: 2026-10-01 }
          persoon: { geboortedatum: 2001-05-06, eersteHuwelijkOp: null }
        verwacht: { voorwaarden: { rwn.art8.lid1.a.meerderjarig: VOLDAAN } }
      """;

  @TempDir Path folder;

  @Test
  void countsTheRowOnWhichACaseSettlesAndNoOther() throws IOException {
    Covered.Table table = table(covered(CASE), MAJORITY);

    assertThat(table.times().stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
    assertThat(table.share().touched()).isEqualTo(1);
    assertThat(table.share().all()).isEqualTo(table.times().size());
  }

  @Test
  void withoutCasesNothingIsTouched() throws IOException {
    Covered covered = covered("[]");

    assertThat(covered.cases()).isZero();
    assertThat(covered.rowShare().touched()).isZero();
    assertThat(covered.rowShare().all()).isPositive();
    assertThat(covered.ruleShare().touched()).isZero();
    assertThat(covered.nodes()).allMatch(node -> node.missing().equals("nooit beslist"));
  }

  @Test
  void aRuleThatWasAtWorkCountsThoughItDecidesNothing() throws IOException {
    assertThat(covered(CASE).rules())
        .anySatisfy(
            rule -> {
              assertThat(rule.name())
                  .isEqualTo(
                      "RWN art. 8 lid 5: zolang de lijst niet volledig is, kan de ouder de persoon"
                          + " elke dag hebben verzorgd");
              assertThat(rule.times()).isEqualTo(1);
            });
  }

  @Test
  void aNodeIsWholeOnlyWhenBothSidesWereSeen() throws IOException {
    assertThat(covered(CASE).nodes())
        .filteredOn(node -> node.name().equals("rwn.art8.lid1.a.meerderjarig"))
        .extracting(Covered.Node::missing)
        .contains("altijd voldaan");
  }

  @Test
  void articlesAreToldApartDownToLidAndOnderdeel() throws IOException {
    List<Covered.Article> articles = covered(CASE).articles();

    assertThat(articles)
        .extracting(Covered.Article::citation)
        .contains("RWN art. 8 lid 1 onder a", "RWN art. 8 lid 1 onder c", "RWN art. 8 lid 4");
    assertThat(articles)
        .filteredOn(article -> article.citation().equals("RWN art. 8 lid 1 onder a"))
        .singleElement()
        .satisfies(
            article -> {
              assertThat(article.share().touched()).isPositive();
              assertThat(article.untouched()).anyMatch(place -> place.startsWith(MAJORITY));
            });
  }

  @Test
  void aRequestThatIsRefusedTouchesNothing() throws IOException {
    String refused = CASE.replace("2001-05-06", "2031-05-06");

    assertThat(covered(refused).cases()).isZero();
  }

  @Test
  void aProposalTouchesOnlyWhatItLeavesAsItIs() throws IOException {
    String proposed = CASE + "  voorstellen: [ { id: rwn-tien-jaar, inwerking: 2026-01-01 } ]\n";
    Covered covered = covered(proposed);

    assertThat(table(covered, MAJORITY).share().touched()).isEqualTo(1);
    assertThat(table(covered, "naturalisatie/toetsingskader").share().touched()).isZero();
  }

  @Test
  void thePageSaysInWordsWhatItShowsInColour() throws IOException {
    String page = CoverageHtml.of(List.of(covered(CASE)));

    assertThat(page)
        .startsWith("<!doctype html>")
        .contains("<html lang=\"nl\">", MAJORITY)
        .contains("<tr class=\"geraakt\"><td>1 zaak</td>")
        .contains("<tr class=\"ongeraakt\"><td>geen enkele zaak</td>")
        .contains("&quot;JA&quot;")
        .contains("&lt;= verzoekmoment");
  }

  @Test
  void thePlainTextNamesWhatNoCaseTouches() throws IOException {
    String text = CoverageText.of(List.of(covered(CASE)));

    assertThat(text)
        .contains("naturalisatie: 1 zaak\n", "Rijen die geen zaak raakt", MAJORITY + ", rij r")
        .contains("Artikelen waarvan een deel niet is geraakt");
    assertThat(CoverageJson.of(List.of(covered(CASE))).at("/beslissingen/0/zaken").asInt())
        .isEqualTo(1);
  }

  private Covered covered(String cases) throws IOException {
    Path file = folder.resolve("naturalisatie/proef.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, cases);
    List<Case> read = CaseFile.readAll(folder);
    return new Coverage(LAW, List.of("naturalisatie")).run(read, done -> {}).get(0);
  }

  private static Covered.Table table(Covered covered, String path) {
    return covered.tables().stream()
        .filter(table -> table.text().path().equals(path))
        .findFirst()
        .orElseThrow();
  }
}
