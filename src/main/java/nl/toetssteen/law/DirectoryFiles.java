package nl.toetssteen.law;

import java.nio.file.Path;
import java.util.Optional;

/** The law files below a directory; nothing outside it can be read, not even through a link. */
public final class DirectoryFiles implements LawFiles {
  public DirectoryFiles(Path root) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<byte[]> read(String path) {
    throw new UnsupportedOperationException();
  }
}
