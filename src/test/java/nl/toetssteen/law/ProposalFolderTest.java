package nl.toetssteen.law;

import static nl.toetssteen.law.SmallLaw.FIGURES;
import static nl.toetssteen.law.SmallLaw.JUDGEMENTS;
import static nl.toetssteen.law.SmallLaw.TABLE;
import static nl.toetssteen.law.SmallLaw.adds;
import static nl.toetssteen.law.SmallLaw.figures;
import static nl.toetssteen.law.SmallLaw.replaces;
import static nl.toetssteen.law.SmallLaw.wijziging;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with one fault each, and what is said of it. */
class ProposalFolderTest {
  private static final String NEW_TABLE = "decision-tables/naturalisatie/nieuw-2027-01-01.dmn";

  @TempDir Path folder;

  @Test
  void aSoundFolderIsReadWhole() {
    write(
        "wijziging.yaml",
        wijziging("tien", "2027-01-01", replaces(FIGURES), replaces(JUDGEMENTS), adds(NEW_TABLE))
            + "nummer: 36 999\nraakt: [RWN art. 8]\n"
            + "verwacht: {gewijzigd: [\"naturalisatie/termijn#Vijf jaar\"]}\n");
    write(FIGURES, figures("termijn", "r900", "INWERKING", "P10Y"));
    write(JUDGEMENTS, SmallLaw.judgement("naturalisatie.opgenomen", "Nieuw?"));
    write(NEW_TABLE, "<definitions/>");

    Proposal proposal = Proposals.fromFolder(folder, SmallLaw.files());

    assertThat(proposal.id()).isEqualTo("tien");
    assertThat(proposal.commencement()).isEqualTo("2027-01-01");
    assertThat(proposal.number()).isEqualTo("36 999");
    assertThat(proposal.touches()).containsExactly("RWN art. 8");
    assertThat(proposal.expectedChanges()).containsExactly("naturalisatie/termijn#Vijf jaar");
    assertThat(proposal.files())
        .extracting(ProposalFile::merged)
        .containsExactly(true, true, false);
    assertThat(proposal.changes())
        .containsExactly(JUDGEMENTS + "#naturalisatie.opgenomen", FIGURES + "#termijn", NEW_TABLE);
    assertThat(proposal.contents().read(NEW_TABLE)).isPresent();
  }

  @Test
  void anUnknownCommencementIsLeftToTheRequest() {
    write("wijziging.yaml", wijziging("tien", "onbekend", adds(NEW_TABLE)));
    write(NEW_TABLE, "<definitions/>");

    assertThat(Proposals.fromFolder(folder, SmallLaw.files()).commencement()).isNull();
  }

  @Test
  void aFolderWithoutDescriptionIsRefused() {
    assertThat(faults())
        .containsExactly("wijziging.yaml: is missing; describe the amendment there");
  }

  @Test
  void whatIsNoFolderOrTheWrongOneIsRefused() {
    for (int i = 0; i < 201; i++) {
      write("x" + i + ".yaml", "");
    }
    assertThat(faults()).containsExactly("holds more than 200 files; is this the right folder?");

    folder = folder.resolve("weg");
    assertThat(faults()).containsExactly("is no folder; name the folder that holds wijziging.yaml");
  }

  @Test
  void aBrokenDescriptionIsRefused() {
    write("wijziging.yaml", "id: [\n");

    assertThat(faults())
        .singleElement()
        .asString()
        .isEqualTo(
            "wijziging.yaml: line 1: not valid YAML: while parsing a flow node, expected the node"
                + " content, but found '<stream end>'");
  }

  @Test
  void aDescriptionMustBeComplete() {
    write(
        "wijziging.yaml",
        "id: Tien\nstatus: IN_WERKING\nsoort: WET\nverwacht: {veranderd: [x]}\nauteur: ik\n");

    assertThat(faults())
        .containsExactly(
            "wijziging.yaml: bestanden: is missing; add it",
            "wijziging.yaml: id: \"Tien\" must be lower case letters, digits and hyphens, at most"
                + " 64",
            "wijziging.yaml: titel: is missing; add it",
            "wijziging.yaml: soort: \"WET\" is not one of WETSVOORSTEL, AMVB, BELEID, VOORBEELD",
            "wijziging.yaml: status: IN_WERKING is no status of a proposal",
            "wijziging.yaml: inwerking: is missing; add it",
            "wijziging.yaml: overgang: is missing; add it",
            "wijziging.yaml: toelichting: is missing; add it",
            "wijziging.yaml: bron: is missing; add it",
            "wijziging.yaml: verificatie: is missing; add it",
            "wijziging.yaml: verwacht.veranderd: unknown key; known here: gewijzigd",
            "wijziging.yaml: auteur: unknown key; known here: bestanden, id, titel, soort, nummer,"
                + " status, inwerking, overgang, toelichting, bron, verificatie, raakt, verwacht");
  }

  @Test
  void aBaseFileThatChangedIsNamed() {
    write(
        "wijziging.yaml",
        wijziging("tien", "onbekend", TABLE + ": {basis: " + "f".repeat(64) + "}"));
    write(TABLE, "<definitions/>");

    assertThat(faults())
        .containsExactly(
            TABLE
                + ": basisbestand gewijzigd (base file changed): check whether the amendment still"
                + " fits, then write basis: "
                + SmallLaw.hash(TABLE));
  }

  @Test
  void whetherAFileIsNewMustBeTrue() {
    write(
        "wijziging.yaml",
        wijziging(
            "tien", "onbekend", adds(TABLE), NEW_TABLE + ": {basis: " + "f".repeat(64) + "}"));
    write(TABLE, "<definitions/>");
    write(NEW_TABLE, "<definitions/>");

    assertThat(faults())
        .containsExactly(
            TABLE + ": exists in the base; write basis: " + SmallLaw.hash(TABLE),
            NEW_TABLE + ": has no base file; write basis: nieuw");
  }

  @Test
  void whatIsDeclaredAndWhatIsThereMustAgree() {
    write("wijziging.yaml", wijziging("tien", "onbekend", adds(NEW_TABLE)));
    write("LEESMIJ.txt", "x");
    write(TABLE, "<definitions/>");

    assertThat(faults())
        .containsExactly(
            NEW_TABLE + ": is named under bestanden but absent; add or remove it",
            "LEESMIJ.txt: is not named under bestanden; name or remove it",
            TABLE + ": is not named under bestanden; name or remove it");
  }

  @Test
  void aLinkAnOddNameAndAFileTooLargeAreRefused() throws IOException {
    write("wijziging.yaml", wijziging("tien", "onbekend", adds(NEW_TABLE), replaces(TABLE)));
    write(NEW_TABLE, "<a>" + " ".repeat(1024 * 1024) + "</a>");
    Files.createSymbolicLink(folder.resolve(TABLE), folder.resolve(NEW_TABLE));
    write("een naam.yaml", "x: 1");

    assertThat(faults())
        .containsExactlyInAnyOrder(
            NEW_TABLE + ": is larger than 1 MiB; split it",
            TABLE + ": is a link or no plain file; put the file itself here",
            "een naam.yaml: name must hold letters, digits, hyphens and an extension only",
            "een naam.yaml: is not named under bestanden; name or remove it");
  }

  private void write(String path, String text) {
    SmallLaw.write(folder, path, text);
  }

  private List<String> faults() {
    BrokenFileException broken =
        catchThrowableOfType(
            BrokenFileException.class, () -> Proposals.fromFolder(folder, SmallLaw.files()));
    assertThat(broken.where()).isEqualTo(folder.toString());
    return broken.faults();
  }
}
