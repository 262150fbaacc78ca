package nl.toetssteen.law.files;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Law files held in memory. */
public final class MemoryFiles implements LawFiles {
  private final TreeMap<String, byte[]> files = new TreeMap<>();

  public MemoryFiles(Map<String, byte[]> files) {
    files.forEach((path, bytes) -> this.files.put(LawPath.checked(path), bytes.clone()));
  }

  @Override
  public Optional<byte[]> read(String path) {
    return Optional.ofNullable(files.get(LawPath.checked(path))).map(byte[]::clone);
  }
}
