package nl.toetssteen.law;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads YAML into a tree, refusing duplicate keys, anchors, several documents and deep nesting. */
public final class Yaml {
  /** Reads one document; throws BrokenFileException naming the place of the syntax fault. */
  public static JsonNode read(String where, byte[] bytes) {
    throw new UnsupportedOperationException();
  }

  /** Reads one document whose root is a mapping. */
  public static YamlMap readMap(String where, byte[] bytes, Faults faults) {
    throw new UnsupportedOperationException();
  }
}
