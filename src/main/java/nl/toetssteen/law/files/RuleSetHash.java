package nl.toetssteen.law.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Fingerprints of files (SHA-256): of one, and of a rule set whatever the order of its files. */
public final class RuleSetHash {
  private RuleSetHash() {}

  /** {@code sha256:<hex>} over the hash of each file, sorted by path. */
  public static String of(Map<String, String> hashes) {
    MessageDigest digest = digest();
    new TreeMap<>(hashes)
        .forEach(
            (path, hash) -> {
              part(digest, path.getBytes(StandardCharsets.UTF_8));
              part(digest, hash.getBytes(StandardCharsets.UTF_8));
            });
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }

  /** The hexadecimal SHA-256 of one file, as {@code basis} in a {@code wijziging.yaml} has it. */
  public static String ofFile(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /** Each part after its length, so that no two sets run together into the same bytes. */
  private static void part(MessageDigest digest, byte[] bytes) {
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      digest.update((byte) ((long) bytes.length >>> shift));
    }
    digest.update(bytes);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java runtime lacks SHA-256; use another.", e);
    }
  }
}
