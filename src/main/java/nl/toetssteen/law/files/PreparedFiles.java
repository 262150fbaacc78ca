package nl.toetssteen.law.files;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The law files inside the jar, and beside them what the build has read of each: parsing them all
 * is most of a start. One part for each folder, so that who asks one decision reads no more.
 */
public final class PreparedFiles implements LawFiles {
  private static final String FOLDER = "META-INF/toetssteen/";
  private static final String GENERAL = "algemeen";
  private static final int HASH = 0;
  private static final int TREE = 1;

  private final ClassLoader loader;
  private final LawFiles files;
  private final Map<String, SoftReference<JsonNode>> parts = new ConcurrentHashMap<>();

  /**
   * What is known of a file beforehand.
   *
   * @param hash its hexadecimal SHA-256
   * @param tree what was read of it; null where it is to be read itself
   */
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  public record Prepared(String hash, @Nullable JsonNode tree) {}

  /** What was prepared for the files on this class path. */
  public PreparedFiles(ClassLoader loader) {
    this.loader = loader;
    this.files = new ClasspathFiles(loader);
  }

  /**
   * The law on the class path: prepared where a whole jar supplies it, and read from its files
   * where those lie in a folder, where one of them may be newer than what was prepared.
   */
  public static LawFiles on(ClassLoader loader) {
    URL url = loader.getResource(resource(GENERAL));
    boolean folder = url == null || url.getProtocol().equals("file");
    return folder ? new ClasspathFiles(loader) : new PreparedFiles(loader);
  }

  /**
   * Writes what was read below the root of a class path.
   *
   * @param files every file of the law by path
   * @throws IOException if it cannot be written
   */
  public static void write(Path root, Map<String, Prepared> files) throws IOException {
    Map<String, Map<String, Prepared>> parts = new TreeMap<>();
    files.forEach(
        (path, file) -> parts.computeIfAbsent(part(path), p -> new TreeMap<>()).put(path, file));
    for (Map.Entry<String, Map<String, Prepared>> part : parts.entrySet()) {
      Path file = root.resolve(resource(part.getKey()));
      Files.createDirectories(file.getParent());
      Files.write(file, SmileTree.write(part.getValue()));
    }
  }

  @Override
  public Optional<byte[]> read(String path) {
    return has(path) ? files.read(path) : Optional.empty();
  }

  /** Told from what was prepared: to look for a file that is not there would open every jar. */
  @Override
  public boolean has(String path) {
    return !entry(path).isMissingNode();
  }

  @Override
  public String hash(String path) {
    return has(path) ? entry(path).path(HASH).asText() : files.hash(path);
  }

  @Override
  public Optional<JsonNode> prepared(String path) {
    return Optional.ofNullable(entry(path).get(TREE)).filter(tree -> !tree.isNull());
  }

  private JsonNode entry(String path) {
    return kept(part(LawPath.checked(path))).path(path);
  }

  /** Kept as long as memory allows: several decisions read the shared part, proposals all again. */
  private JsonNode kept(String part) {
    SoftReference<JsonNode> soft = parts.get(part);
    JsonNode known = soft == null ? null : soft.get();
    return known == null ? load(part) : known;
  }

  private JsonNode load(String part) {
    JsonNode tree = parse(resource(part));
    parts.put(part, new SoftReference<>(tree));
    return tree;
  }

  private JsonNode parse(String resource) {
    try (InputStream in = loader.getResourceAsStream(resource)) {
      return in == null ? MissingNode.getInstance() : SmileTree.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource + " from the class path.", e);
    }
  }

  private static String resource(String part) {
    return FOLDER + part + ".smile";
  }

  /** The folder of a decision, in whichever of the folders of the law. */
  private static String part(String path) {
    String[] names = path.split("/", -1);
    return names.length > 2 ? names[1] : GENERAL;
  }
}
