package nl.toetssteen.law.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;

/** The law files that are shipped inside the jar. */
public final class ClasspathFiles implements LawFiles {
  private final ClassLoader loader;

  public ClasspathFiles(ClassLoader loader) {
    this.loader = Objects.requireNonNull(loader);
  }

  @Override
  public Optional<byte[]> read(String path) {
    try (InputStream in = loader.getResourceAsStream(LawPath.checked(path))) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path + " from the class path.", e);
    }
  }
}
