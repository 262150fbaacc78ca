package nl.toetssteen.law;

import static nl.toetssteen.law.SmallLaw.FIGURES;
import static nl.toetssteen.law.SmallLaw.REGISTER;
import static nl.toetssteen.law.SmallLaw.TABLE;
import static nl.toetssteen.law.SmallLaw.TREE;
import static nl.toetssteen.law.SmallLaw.adds;
import static nl.toetssteen.law.SmallLaw.replaces;
import static nl.toetssteen.law.SmallLaw.wijziging;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an amendment may hold, and where. */
class ProposalFilesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules/naturalisatie/verblijf.drl",
        "decision-tables/naturalisatie/Code.java",
        "decision-tables/naturalisatie/kort.txt"
      })
  void onlyTablesAndYamlMayBeAmended(String path) {
    assertThat(faultsOfDeclaring(path))
        .containsExactly(
            path + ": only .dmn and .yaml may be amended; a new rule goes through the build");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules/regelingen.yaml",
        "rules/naturalisatie/feiten.yaml",
        "decision-tables/nareis/wacht.dmn",
        "decision-tables/los.dmn",
        "decision-tables/naturalisatie/dieper/cijfers.yaml",
        "decision-tables/naturalisatie/../../rules/regelingen.yaml",
        "../elders.yaml",
        "/etc/elders.yaml"
      })
  void onlyTheFolderOfAKnownDecisionMayBeAmended(String path) {
    assertThat(faultsOfDeclaring(path))
        .containsExactly(
            path + ": must stand in decision-tables/<beslissing>/, one of naturalisatie, gedeeld");
  }

  @Test
  void aTableInAFolderOfItsSubjectMayBeAmended() {
    String table = "decision-tables/naturalisatie/verblijf/x.dmn";
    write("wijziging.yaml", wijziging("tien", "onbekend", adds(table)));
    write(table, "<definitions/>");

    assertThat(Proposals.fromFolder(folder, SmallLaw.files()).changes()).containsExactly(table);
  }

  @Test
  void theFolderSharedByDecisionsMayBeAmended() {
    write("wijziging.yaml", wijziging("tien", "onbekend", adds("decision-tables/gedeeld/x.dmn")));
    write("decision-tables/gedeeld/x.dmn", "<definitions/>");

    assertThat(Proposals.fromFolder(folder, SmallLaw.files()).changes())
        .containsExactly("decision-tables/gedeeld/x.dmn");
  }

  @Test
  void aTableWithADoctypeOrBrokenXmlIsRefused() {
    String broken = "decision-tables/naturalisatie/kapot.dmn";
    write("wijziging.yaml", wijziging("tien", "onbekend", replaces(TABLE), adds(broken)));
    write(TABLE, "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>");
    write(broken, "<a>\n<b></a>");

    assertThat(faults())
        .containsExactly(
            TABLE + ": line 1: has a DOCTYPE or entity; remove it and write the text out",
            broken + ": line 2: not well-formed XML; correct it");
  }

  @Test
  void yamlIsReadAsStrictlyAsThatOfTheBase() {
    write(
        "wijziging.yaml",
        wijziging("tien", "onbekend", replaces(FIGURES), replaces(REGISTER), replaces(TREE)));
    write(FIGURES, SmallLaw.figures("termijn", "r010", "INWERKING", "tien"));
    write(REGISTER, "register: landen\nrijen: []\n");
    write(TREE, "regimes: {\n");

    assertThat(faults())
        .satisfiesExactly(
            fault ->
                assertThat(fault)
                    .isEqualTo(
                        FIGURES
                            + ": cijfers.termijn.rijen[0].waarde: \"tien\" is not a duration;"
                            + " write P5Y, P6M or P42D"),
            fault -> assertThat(fault).isEqualTo(REGISTER + ": beweert: is missing; add it"),
            fault -> assertThat(fault).startsWith(TREE + ": line 1: not valid YAML: "));
  }

  @Test
  void figuresMustFitThoseOfTheBase() {
    write("wijziging.yaml", wijziging("tien", "onbekend", replaces(FIGURES)));
    write(FIGURES, SmallLaw.figures("termijn", "r010", "INWERKING", "P10Y"));

    assertThat(faults())
        .containsExactly(
            FIGURES + ": cijfers.termijn: row id r010 is taken in the base; use another");
  }

  @Test
  void aBasisIsAHashOrNieuw() {
    write("wijziging.yaml", wijziging("tien", "onbekend", TABLE + ": {basis: oud, x: y}"));
    write(TABLE, "<definitions/>");

    assertThat(faults())
        .contains(
            "wijziging.yaml: bestanden."
                + TABLE
                + ".basis: \"oud\" must be the sha256 (hex) of the base file, or nieuw",
            "wijziging.yaml: bestanden." + TABLE + ".x: unknown key; known here: basis");
  }

  private List<String> faultsOfDeclaring(String path) {
    write("wijziging.yaml", wijziging("tien", "onbekend", adds(path)));
    return faults();
  }

  private void write(String path, String text) {
    SmallLaw.write(folder, path, text);
  }

  private List<String> faults() {
    return catchThrowableOfType(
            BrokenFileException.class, () -> Proposals.fromFolder(folder, SmallLaw.files()))
        .faults();
  }
}
