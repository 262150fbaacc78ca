package nl.toetssteen.engine.loading;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.toetssteen.engine.table.DmnReader;
import nl.toetssteen.engine.table.DmnTree;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.files.PreparedFiles;
import nl.toetssteen.law.files.RuleSetHash;
import nl.toetssteen.law.files.Yaml;
import org.jspecify.annotations.Nullable;

/** Run by the build: reads every file of the law, so that a start need not. */
public final class LawPreparation {
  private static final List<String> FOLDERS = List.of("rules", "decision-tables", "amendments");

  private LawPreparation() {}

  /**
   * Prepares the law below the root of a class path.
   *
   * @param args that root
   * @throws IOException if it cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    PreparedFiles.write(root, read(root));
  }

  /** What there is to know of each file beforehand; a broken one is left to tell its faults. */
  static SortedMap<String, PreparedFiles.Prepared> read(Path root) throws IOException {
    SortedMap<String, PreparedFiles.Prepared> read = new TreeMap<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(root.resolve(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String path = root.relativize(file).toString().replace('\\', '/');
          byte[] bytes = Files.readAllBytes(file);
          read.put(path, new PreparedFiles.Prepared(RuleSetHash.ofFile(bytes), tree(path, bytes)));
        }
      }
    }
    return read;
  }

  private static @Nullable JsonNode tree(String path, byte[] bytes) {
    try {
      if (path.endsWith(".yaml")) {
        return Yaml.read(path, bytes);
      }
      return path.endsWith(".dmn") ? DmnTree.of(DmnReader.read(path, bytes)) : null;
    } catch (BrokenFileException e) {
      return null;
    }
  }
}
