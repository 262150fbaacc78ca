package nl.toetssteen.law;

import java.util.Optional;

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
}
