package nl.toetssteen.law.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The law files below a directory; nothing outside it can be read, not even through a link. */
public final class DirectoryFiles implements LawFiles {
  private final Path root;

  /**
   * @throws UncheckedIOException if the directory does not exist
   */
  public DirectoryFiles(Path root) {
    try {
      this.root = root.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open the directory " + root + ".", e);
    }
  }

  @Override
  public Optional<byte[]> read(String path) {
    Path file = root.resolve(LawPath.checked(path));
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      if (!file.toRealPath().startsWith(root)) {
        throw new IllegalArgumentException(
            path + " is a link that leaves " + root + ". Put the file itself there.");
      }
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path + " below " + root + ".", e);
    }
  }
}
