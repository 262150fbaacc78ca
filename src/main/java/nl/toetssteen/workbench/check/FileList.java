package nl.toetssteen.workbench.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.toetssteen.law.DecisionList;
import nl.toetssteen.law.LawLibrary;

/** Which files of the law there are, whether anything reads them or not. */
public final class FileList {
  private static final List<String> FOLDERS = List.of("rules", "decision-tables", "amendments");

  private FileList() {}

  /** The paths of the files that are shipped with this version, sorted. */
  public static List<String> shipped() {
    URL known =
        Objects.requireNonNull(LawLibrary.class.getClassLoader().getResource(DecisionList.PATH));
    try {
      URI uri = known.toURI();
      if (!uri.getScheme().equals("jar")) {
        return under(Path.of(uri).resolve("../..").normalize());
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return under(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The files of the law cannot be listed", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Not a place of files: " + known, e);
    }
  }

  /** The paths below a folder that is laid out as this project is, sorted. */
  public static List<String> under(Path root) {
    List<String> files = new ArrayList<>();
    for (String folder : FOLDERS) {
      if (Files.isDirectory(root.resolve(folder))) {
        try (Stream<Path> walk = Files.walk(root.resolve(folder))) {
          walk.filter(Files::isRegularFile)
              .map(file -> root.relativize(file).toString().replace('\\', '/'))
              .forEach(files::add);
        } catch (IOException e) {
          throw new UncheckedIOException("The folder " + folder + " cannot be listed", e);
        }
      }
    }
    return files.stream().sorted().toList();
  }
}
