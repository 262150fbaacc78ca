package nl.toetssteen.engine.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.LawLibrary;
import nl.toetssteen.law.Proposals;
import nl.toetssteen.law.files.DirectoryFiles;
import nl.toetssteen.law.files.LawFiles;
import nl.toetssteen.law.files.RuleSetHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An amendment with faults is refused whole, with every fault named. */
class BrokenAmendmentTest {
  private static final LawFiles DISK = new DirectoryFiles(Path.of(""));
  private static final LawLibrary LIBRARY = new LawLibrary(DISK, Proposals.shipped(DISK));
  private static final String TABLE = "decision-tables/nareis/gronden/huisvesting-2026-06-12.dmn";
  private static final String FIGURES = "decision-tables/nareis/cijfers.yaml";
  private static final String TREE = "decision-tables/nareis/voorwaarden.yaml";
  private static final String COMMENCEMENT = "inwerking: 2027-01-01\n";

  @TempDir Path folder;

  private final List<String> files = new ArrayList<>();
  private String commencement = COMMENCEMENT;

  @Test
  void aSoundAmendmentCanBeChosen() {
    change(TABLE, "GELEZEN", "SECUNDAIR");
    describe();

    assertThat(SoundProposal.add(folder, LIBRARY).proposals().find("proef")).isPresent();
  }

  @Test
  void aTreeThatNamesAnUnknownTable() {
    change(TREE, "nareis/gronden/huisvesting-2026-06-12", "nareis/gronden/bestaat-niet");

    assertThat(faults()).anyMatch(f -> f.endsWith("there is no table nareis/gronden/bestaat-niet"));
  }

  @Test
  void aTableThatReplacesNone() {
    write("decision-tables/nareis/gronden/onbekend.dmn", text(TABLE));
    files.add("decision-tables/nareis/gronden/onbekend.dmn: { basis: " + "a".repeat(64) + " }");

    assertThat(faults())
        .contains(
            "decision-tables/nareis/gronden/onbekend.dmn: has no base file; write basis: nieuw");
  }

  @Test
  void malformedDmn() {
    change(TABLE, "</definitions>", "");

    assertThat(faults()).singleElement().asString().startsWith(TABLE + ": ").contains("XML");
  }

  @Test
  void malformedYaml() {
    write(FIGURES, "cijfers: [ {\n");
    files.add(FIGURES + ": { basis: " + hash(FIGURES) + " }");

    assertThat(faults()).singleElement().asString().startsWith(FIGURES + ": ").contains("line");
  }

  @Test
  void aMissingDate() {
    commencement = "";
    change(TABLE, "GELEZEN", "SECUNDAIR");

    assertThat(faults()).contains("wijziging.yaml: inwerking: is missing; add it");
  }

  @Test
  void aBaseFileThatChanged() {
    write(TABLE, text(TABLE));
    files.add(TABLE + ": { basis: " + "a".repeat(64) + " }");

    assertThat(faults()).singleElement().asString().contains("basisbestand gewijzigd");
  }

  @Test
  void aRuleFileNamedOrNot() {
    write("rules/nareis/nieuw.drl", "package x;");
    write("rules/nareis/los.drl", "package x;");
    files.add("rules/nareis/nieuw.drl: { basis: nieuw }");

    assertThat(faults())
        .containsExactlyInAnyOrder(
            "rules/nareis/nieuw.drl: only .dmn and .yaml may be amended; a new rule goes through the"
                + " build",
            "rules/nareis/los.drl: is not named under bestanden; name or remove it");
  }

  @Test
  void anXmlEntity() {
    change(
        TABLE,
        "<definitions ",
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<definitions ");

    assertThat(faults())
        .singleElement()
        .asString()
        .startsWith(TABLE + ": ")
        .containsIgnoringCase("doctype");
  }

  @Test
  void anExternalFunctionInATable() {
    change(
        TABLE,
        "  <decision id=",
        "  <businessKnowledgeModel id=\"b\" name=\"b\"><variable name=\"b\"/></businessKnowledgeModel>\n"
            + "  <decision id=");

    assertThat(faults())
        .contains(
            TABLE
                + ": Element <businessKnowledgeModel> is not allowed; a table computes and nothing"
                + " else");
  }

  @Test
  void aFunctionThatIsCalledInACell() {
    change(TABLE, "<text>\"WONING\"</text>", "<text>java.lang.Runtime.getRuntime()</text>");

    assertThat(faults()).anyMatch(fault -> fault.startsWith(TABLE + ": Row r020: "));
  }

  @Test
  void everyFaultIsNamedTogetherAndNothingIsApplied() {
    commencement = "";
    change(TABLE, "<text>\"WONING\"</text>", "<text>exit(0)</text>");
    write(FIGURES, "cijfers: [ {\n");
    files.add(FIGURES + ": { basis: " + "a".repeat(64) + " }");
    write("rules/nareis/los.drl", "package x;");

    assertThat(faults())
        .anyMatch(fault -> fault.startsWith("wijziging.yaml: inwerking"))
        .anyMatch(fault -> fault.startsWith(TABLE + ": Row r020: "))
        .anyMatch(fault -> fault.startsWith(FIGURES + ": basisbestand gewijzigd"))
        .anyMatch(fault -> fault.startsWith(FIGURES + ": line"))
        .anyMatch(fault -> fault.startsWith("rules/nareis/los.drl: "));
    assertThat(LIBRARY.proposals().find("proef")).isEmpty();
  }

  private List<String> faults() {
    describe();
    BrokenFileException broken =
        catchThrowableOfType(BrokenFileException.class, () -> SoundProposal.add(folder, LIBRARY));
    assertThat(broken).as("the amendment was taken").isNotNull();
    assertThat(broken.where()).isEqualTo(folder.toString());
    return broken.faults();
  }

  private void change(String path, String from, String to) {
    assertThat(text(path)).contains(from);
    write(path, text(path).replace(from, to));
    files.add(path + ": { basis: " + hash(path) + " }");
  }

  private void describe() {
    write(
        "wijziging.yaml",
        """
        id: proef
        titel: "Proef"
        soort: VOORBEELD
        status: AANGEKONDIGD
        %sovergang: "Geen."
        toelichting: "Een tabel met andere woorden."
        bron: "Vw 2000 art. 29d lid 2"
        verificatie: GELEZEN
        raakt: [ "Vw 2000 art. 29d lid 2 onder c" ]
        bestanden:
        """
                .formatted(commencement)
            + String.join("\n", files).indent(2));
  }

  private void write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(String path) {
    return new String(DISK.required(path), StandardCharsets.UTF_8);
  }

  private static String hash(String path) {
    return RuleSetHash.ofFile(DISK.required(path));
  }
}
