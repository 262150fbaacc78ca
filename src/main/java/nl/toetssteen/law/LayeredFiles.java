package nl.toetssteen.law;

import java.util.List;
import java.util.Optional;

/** Several layers of law files of which the first that has a file supplies it. */
public final class LayeredFiles implements LawFiles {
  public LayeredFiles(List<LawFiles> layers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<byte[]> read(String path) {
    throw new UnsupportedOperationException();
  }
}
