package nl.toetssteen.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.law.Proposal;
import nl.toetssteen.workbench.cases.Case;
import nl.toetssteen.workbench.cases.CaseFile;
import nl.toetssteen.workbench.compare.Comparison.Adopted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an amendment does to cases: which, how, why, and whether it said so. */
class ComparisonTest {
  private static final Toetssteen TOETSSTEEN = Toetssteen.laden();
  private static final String FIGURES = "decision-tables/naturalisatie/cijfers.yaml";
  private static final String FIVE_YEARS =
      "naturalisatie/uitkomst/boom#Vijf jaar verblijf, en geen andere weg";
  private static final List<Case> CASES =
      CaseFile.readAll(Path.of("src/test/cases")).stream()
          .filter(tested -> tested.file().equals("naturalisatie/uitkomst/boom.yaml"))
          .toList();

  @Test
  void aLongerTermTurnsWhoHasNoMoreThanTheOldOne(@TempDir Path folder) throws Exception {
    Report report = compare(folder, "P10Y", "[]");

    CaseChange change = change(report, FIVE_YEARS);
    assertThat(change.before()).isEqualTo("INWILLIGBAAR");
    assertThat(change.after()).isEqualTo("NIET_INWILLIGBAAR");
    assertThat(change.article()).isEqualTo("RWN art. 8 lid 1 onder c");
    assertThat(change.newlyOpen()).isFalse();
    assertThat(report.byArticle()).containsKey("RWN art. 8 lid 1 onder c");
    assertThat(report.changed().size() + report.reasonsOnly().size() + report.unchanged())
        .isEqualTo(CASES.size());
  }

  @Test
  void whatChangesUnannouncedIsUnexpected(@TempDir Path folder) throws Exception {
    Report report = compare(folder, "P10Y", "[]");

    assertThat(report.unexpected()).isEqualTo(report.changed());
    assertThat(report.asExpected()).isFalse();
  }

  @Test
  void whatIsAnnouncedAndDoesNotChangeIsMissed(@TempDir Path folder) throws Exception {
    Report report = compare(folder, "P5Y", "[\"" + FIVE_YEARS + "\"]");

    assertThat(report.changed()).isEmpty();
    assertThat(report.missed()).containsExactly(FIVE_YEARS);
    assertThat(report.asExpected()).isFalse();
  }

  @Test
  void theTextSaysWhichRowBecomesWhat(@TempDir Path folder) throws Exception {
    Report report = compare(folder, "P10Y", "[]");

    assertThat(report.law())
        .extracting(LawChange::text)
        .containsExactly("5 jaar wordt 10 jaar, vanaf de inwerkingtreding (RWN art. 8 lid 1)");
    assertThat(report.law().get(0).place()).endsWith("rij r990");
  }

  @Test
  void everyFormTellsTheSameCounts(@TempDir Path folder) throws Exception {
    Report report = compare(folder, "P10Y", "[]");
    int changed = report.changed().size();

    assertThat(changed).isPositive();
    assertThat(ReportText.plain(report)).contains(changed + " zaken krijgen een ander antwoord");
    assertThat(ReportText.markdown(report)).contains("- " + changed + " zaken krijgen");
    assertThat(ReportHtml.of(report)).contains(changed + " krijgen een ander antwoord");
    assertThat(ReportJson.of(report).path("gewijzigd")).hasSize(changed);
    assertThat(ReportJson.of(report).path("onverwacht")).hasSize(changed);
  }

  @Test
  void aCaseUnderTheSameProposalIsNotCompared() {
    List<Case> own =
        CaseFile.readAll(Path.of("src/test/cases")).stream()
            .filter(
                tested ->
                    tested.request().voorstellen().stream()
                        .anyMatch(choice -> choice.id().equals("rwn-tien-jaar")))
            .limit(1)
            .toList();
    Proposal tenYears =
        TOETSSTEEN.voorstellen().stream()
            .filter(proposal -> proposal.id().equals("rwn-tien-jaar"))
            .findFirst()
            .orElseThrow();

    Report report =
        new Comparison(TOETSSTEEN, List.of(new Adopted(tenYears, null))).run(own, done -> {});

    assertThat(report.skipped()).containsOnlyKeys(own.get(0).id());
    assertThat(report.unchanged()).isZero();
  }

  private static CaseChange change(Report report, String id) {
    return report.changed().stream()
        .filter(change -> change.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Report compare(Path folder, String term, String expected) throws Exception {
    Toetssteen law = TOETSSTEEN.met(proposal(folder, term, expected));
    Proposal proposal =
        law.voorstellen().stream()
            .filter(known -> known.id().equals("proef"))
            .findFirst()
            .orElseThrow();
    return new Comparison(law, List.of(new Adopted(proposal, null))).run(CASES, done -> {});
  }

  private static Path proposal(Path folder, String term, String expected)
      throws IOException, NoSuchAlgorithmException {
    byte[] base = TOETSSTEEN.bestand(FIGURES).orElseThrow();
    String hash = HexFormat.of().formatHex(sha256(base));
    Files.writeString(
        folder.resolve("wijziging.yaml"),
        """
        id: proef
        titel: "Een proef"
        soort: VOORBEELD
        status: AANGEKONDIGD
        inwerking: onbekend
        overgang: "Geen."
        toelichting: "Alleen om te vergelijken."
        bron: "RWN art. 8"
        verificatie: GELEZEN
        raakt: ["RWN art. 8 lid 1 onder c"]
        bestanden:
          %s: { basis: %s }
        verwacht:
          gewijzigd: %s
        """
            .formatted(FIGURES, hash, expected));
    Path figures = folder.resolve(FIGURES);
    Files.createDirectories(figures.getParent());
    Files.writeString(
        figures,
        """
        cijfers:
          algemeneTermijn:
            naam: "termijn van toelating en hoofdverblijf voor het verzoek"
            soort: duur
            op: verzoekmoment
            rijen:
              - { rij: r990, van: INWERKING, waarde: %s, bron: "RWN art. 8 lid 1", verificatie: GELEZEN }
        """
            .formatted(term));
    return folder;
  }

  private static byte[] sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
  }
}
