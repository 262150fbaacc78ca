package nl.toetssteen.law.files;

import java.util.List;
import java.util.Optional;

/** Several layers of law files of which the first that has a file supplies it. */
public final class LayeredFiles implements LawFiles {
  private final List<LawFiles> layers;

  public LayeredFiles(List<? extends LawFiles> layers) {
    this.layers = List.copyOf(layers);
  }

  @Override
  public Optional<byte[]> read(String path) {
    for (LawFiles layer : layers) {
      Optional<byte[]> bytes = layer.read(path);
      if (bytes.isPresent()) {
        return bytes;
      }
    }
    return Optional.empty();
  }
}
