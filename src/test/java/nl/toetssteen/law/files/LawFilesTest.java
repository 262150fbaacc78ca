package nl.toetssteen.law.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LawFilesTest {
  @TempDir Path folder;

  @Test
  void aDirectoryGivesTheBytesOfAFileOrNothing() throws IOException {
    Files.createDirectory(folder.resolve("rules"));
    Files.writeString(folder.resolve("rules/a.yaml"), "x: één");
    LawFiles files = new DirectoryFiles(folder);

    assertThat(files.read("rules/a.yaml")).map(LawFilesTest::text).contains("x: één");
    assertThat(files.read("rules/b.yaml")).isEmpty();
  }

  @Test
  void aDirectoryRefusesALinkThatLeavesIt() throws IOException {
    Path outside = Files.writeString(folder.resolve("secret.yaml"), "x: 1");
    Path root = Files.createDirectory(folder.resolve("root"));
    Files.createSymbolicLink(root.resolve("a.yaml"), outside);

    assertThatThrownBy(() -> new DirectoryFiles(root).read("a.yaml"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a.yaml is a link that leaves")
        .hasMessageEndingWith("Put the file itself there.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.yaml",
        "/etc/a.yaml",
        "rules/../../a.yaml",
        "rules\\a.yaml",
        "rules//a.yaml",
        "rules",
        "",
        "a b.yaml",
        ".hidden",
        "rules/.git/a.yaml",
        "a.yaml/"
      })
  void noLayerAcceptsAPathThatIsNotPlainlyBelowTheRoot(String path) {
    List<LawFiles> all =
        List.of(
            new DirectoryFiles(folder),
            new MemoryFiles(Map.of()),
            new ClasspathFiles(getClass().getClassLoader()));

    assertThat(all)
        .allSatisfy(
            files ->
                assertThatThrownBy(() -> files.read(path))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Not a path to a law file: \"" + path + "\"."));
  }

  @Test
  void theClassPathGivesWhatIsShipped() {
    LawFiles files = new ClasspathFiles(getClass().getClassLoader());

    assertThat(files.read("law/kort.yaml")).map(LawFilesTest::text).contains("van: classpath\n");
    assertThat(files.read("law/geen.yaml")).isEmpty();
  }

  @Test
  void ofSeveralLayersTheFirstThatHasTheFileWins() {
    LawFiles files =
        new LayeredFiles(
            List.of(
                new MemoryFiles(Map.of("a.yaml", bytes("1"))),
                new MemoryFiles(Map.of("a.yaml", bytes("2"), "b.yaml", bytes("3")))));

    assertThat(files.read("a.yaml")).map(LawFilesTest::text).contains("1");
    assertThat(files.read("b.yaml")).map(LawFilesTest::text).contains("3");
    assertThat(files.read("c.yaml")).isEmpty();
  }

  @Test
  void filesInMemoryCannotBeChangedFromOutside() {
    byte[] bytes = bytes("x");
    LawFiles files = new MemoryFiles(Map.of("a.yaml", bytes));
    bytes[0] = 'y';
    files.required("a.yaml")[0] = 'z';

    assertThat(files.required("a.yaml")).isEqualTo(bytes("x"));
  }

  @Test
  void aFileThatMustBeThereIsNamedWhenItIsNot() {
    assertThatThrownBy(() -> new MemoryFiles(Map.of()).required("rules/a.yaml"))
        .isInstanceOf(BrokenFileException.class)
        .hasMessageContaining("rules/a.yaml")
        .hasMessageContaining("is missing; add it");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
