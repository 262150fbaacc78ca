package nl.toetssteen.law.files;

import java.util.List;
import java.util.Optional;
import nl.toetssteen.facts.catalogue.BrokenFileException;

/**
 * Read access to the files of the law by their path from the project root, such as {@code
 * rules/regelingen.yaml}.
 */
public interface LawFiles {
  /**
   * The bytes of a file, or empty if there is none.
   *
   * @throws IllegalArgumentException if the path is absolute or leaves the root
   */
  Optional<byte[]> read(String path);

  /**
   * The bytes of a file that must be there.
   *
   * @throws BrokenFileException if there is none
   */
  default byte[] required(String path) {
    return read(path)
        .orElseThrow(() -> new BrokenFileException(path, List.of("is missing; add it")));
  }
}
