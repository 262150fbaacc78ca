package nl.toetssteen.bouw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of the working copy that belong to the project. */
final class SourceTree {

  private static final Set<String> FOREIGN =
      Set.of(".git", ".idea", ".vscode", ".settings", "target", "node_modules");
  private static final Path ROOT = Path.of("").toAbsolutePath();

  private SourceTree() {}

  static List<Path> files() {
    return walk(false);
  }

  static List<Path> folders() {
    return walk(true);
  }

  static List<Path> files(String folder, String suffix) {
    return files().stream()
        .filter(
            file ->
                (folder.isEmpty() || file.startsWith(folder)) && file.toString().endsWith(suffix))
        .toList();
  }

  static String text(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(ROOT.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static long lines(Path file) {
    return text(file).lines().count();
  }

  static long entries(Path folder) {
    try (Stream<Path> children = Files.list(ROOT.resolve(folder))) {
      return children.filter(child -> !FOREIGN.contains(child.getFileName().toString())).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> walk(boolean folders) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(ROOT, new Collector(found, folders));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.stream().sorted().toList();
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final List<Path> found;
    private final boolean folders;

    Collector(List<Path> found, boolean folders) {
      this.found = found;
      this.folders = folders;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (FOREIGN.contains(folder.getFileName().toString())) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (folders) {
        found.add(ROOT.relativize(folder));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!folders) {
        found.add(ROOT.relativize(file));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
