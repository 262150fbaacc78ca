package nl.toetssteen.recht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.Verzoek;
import nl.toetssteen.engine.loading.LawPreparation;
import nl.toetssteen.engine.rules.KogitoRuleUnits;
import nl.toetssteen.engine.table.DmnReader;
import nl.toetssteen.engine.table.DmnTree;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.LawLibrary;
import nl.toetssteen.law.Proposals;
import nl.toetssteen.law.files.ClasspathFiles;
import nl.toetssteen.law.files.LawFiles;
import nl.toetssteen.law.files.PreparedFiles;
import nl.toetssteen.law.files.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build reads of the law beforehand is what a reader of its files finds. */
class PreparedLawTest {
  private static final List<String> FOLDERS = List.of("rules", "decision-tables", "amendments");

  @TempDir private Path root;

  @Test
  void everyFileIsPreparedAsItReads() throws Exception {
    List<String> files = copy();
    LawFiles prepared = prepared();
    for (String file : files) {
      byte[] bytes = LawOnDisk.bytes(file);

      assertThat(prepared.has(file)).as(file).isTrue();
      assertThat(prepared.hash(file)).as(file).isEqualTo(LawOnDisk.FILES.hash(file));
      if (file.endsWith(".yaml")) {
        assertThat(prepared.prepared(file)).as(file).contains(Yaml.read(file, bytes));
      } else if (file.endsWith(".dmn")) {
        assertThat(prepared.prepared(file).map(tree -> DmnTree.table("pad", tree)))
            .as(file)
            .contains(DmnReader.read("pad", bytes));
      } else {
        assertThat(prepared.prepared(file)).as(file).isEmpty();
      }
    }
  }

  @Test
  void preparedLawGivesTheSameAnswers() throws Exception {
    copy();
    LawFiles prepared = prepared();
    Toetssteen quick = over(prepared).voorbereid();
    Toetssteen plain = over(LawOnDisk.FILES);

    try (Stream<Path> examples = Files.list(Path.of("docs/voorbeelden"))) {
      for (Path example : examples.toList()) {
        Verzoek request = plain.lees(Files.readAllBytes(example)).zonder(Verzoek.DELEN);
        assertThat(quick.toets(request).json())
            .as(example.toString())
            .isEqualTo(plain.toets(request).json());
      }
    }
  }

  @Test
  void aBrokenFileIsLeftToTellItsFaults() throws Exception {
    write("rules/proef/heel.yaml", "a: 1\n");
    write("rules/proef/stuk.yaml", "a: [\n");
    write("decision-tables/proef/stuk.dmn", "<geen>");
    Files.createDirectories(root.resolve("amendments"));
    LawPreparation.main(new String[] {root.toString()});
    LawFiles files = prepared();

    assertThat(files.prepared("rules/proef/heel.yaml")).isPresent();
    assertThat(files.prepared("rules/proef/stuk.yaml")).isEmpty();
    assertThat(files.prepared("decision-tables/proef/stuk.dmn")).isEmpty();
    assertThat(files.has("decision-tables/proef/stuk.dmn")).isTrue();
    assertThatThrownBy(() -> files.tree("rules/proef/stuk.yaml"))
        .isInstanceOf(BrokenFileException.class)
        .hasMessageContaining("rules/proef/stuk.yaml");
  }

  @Test
  void whatWasNotThereIsNotLookedFor() throws Exception {
    copy();
    write("rules/dublin/later.yaml", "a: 1\n");

    assertThat(prepared().has("rules/dublin/later.yaml")).isFalse();
    assertThat(prepared().read("rules/dublin/later.yaml")).isEmpty();
  }

  @Test
  void lawInAFolderIsReadFromItsFiles() throws Exception {
    copy();

    assertThat(PreparedFiles.on(loader())).isInstanceOf(ClasspathFiles.class);
  }

  @Test
  void lawInAJarIsAsTheBuildPreparedIt(@TempDir Path folder) throws Exception {
    copy();
    Path jar = folder.resolve("recht.jar");
    int exit =
        ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(System.out, System.err, "cf", jar.toString(), "-C", root.toString(), ".");
    assertThat(exit).isZero();

    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      LawFiles files = PreparedFiles.on(loader);

      assertThat(files).isInstanceOf(PreparedFiles.class);
      assertThat(files.prepared("rules/beslissingen.yaml")).isPresent();
      assertThat(files.read("rules/beslissingen.yaml"))
          .contains(LawOnDisk.bytes("rules/beslissingen.yaml"));
    }
  }

  private LawFiles prepared() throws Exception {
    return new PreparedFiles(loader());
  }

  private URLClassLoader loader() throws Exception {
    return new URLClassLoader(new URL[] {root.toUri().toURL()}, null);
  }

  private List<String> copy() throws Exception {
    List<String> files =
        FOLDERS.stream().flatMap(folder -> LawOnDisk.files(folder, "").stream()).toList();
    for (String file : files) {
      Path to = root.resolve(file);
      Files.createDirectories(to.getParent());
      Files.write(to, LawOnDisk.bytes(file));
    }
    LawPreparation.main(new String[] {root.toString()});
    return files;
  }

  private void write(String path, String text) throws Exception {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Toetssteen over(LawFiles files) {
    return Toetssteen.over(new LawLibrary(files, Proposals.shipped(files)), new KogitoRuleUnits());
  }
}
