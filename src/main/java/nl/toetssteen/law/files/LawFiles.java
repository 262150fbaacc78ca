package nl.toetssteen.law.files;

import com.fasterxml.jackson.databind.JsonNode;
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

  /** Whether there is such a file. */
  default boolean has(String path) {
    return read(path).isPresent();
  }

  /**
   * The hexadecimal SHA-256 of a file that must be there.
   *
   * @throws BrokenFileException if there is none
   */
  default String hash(String path) {
    return RuleSetHash.ofFile(required(path));
  }

  /**
   * What the build has read of a file, so that a start need not parse it again: of YAML its tree,
   * of other files whatever their reader makes of them. Shared; not to be changed.
   *
   * @return empty where the file itself is to be read
   */
  default Optional<JsonNode> prepared(String path) {
    return Optional.empty();
  }

  /**
   * The tree of a YAML file, or empty if there is none; not to be changed.
   *
   * @throws BrokenFileException naming the place of a syntax fault
   */
  default Optional<JsonNode> tree(String path) {
    Optional<JsonNode> prepared = prepared(path);
    return prepared.isPresent() ? prepared : read(path).map(bytes -> Yaml.read(path, bytes));
  }

  /**
   * The bytes of a file that must be there.
   *
   * @throws BrokenFileException if there is none
   */
  default byte[] required(String path) {
    return read(path).orElseThrow(() -> missing(path));
  }

  /**
   * The tree of a YAML file that must be there; not to be changed.
   *
   * @throws BrokenFileException if there is none, or naming the place of a syntax fault
   */
  default JsonNode requiredTree(String path) {
    return tree(path).orElseThrow(() -> missing(path));
  }

  private static BrokenFileException missing(String path) {
    return new BrokenFileException(path, List.of("is missing; add it"));
  }
}
