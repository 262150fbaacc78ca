package nl.toetssteen.law;

import java.util.Map;

/** The fingerprint of a set of rule files, independent of their order. */
public final class RuleSetHash {
  private RuleSetHash() {}

  /** {@code sha256:<hex>} over the files sorted by path. */
  public static String of(Map<String, byte[]> files) {
    throw new UnsupportedOperationException();
  }
}
