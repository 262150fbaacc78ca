package nl.toetssteen.law;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Strict reading of one YAML mapping: every wrong or missing value is added to the faults and a
 * placeholder is returned, so that one pass finds them all. Call {@link #done()} last: it reports
 * every key that was never asked for.
 */
public final class YamlMap {
  public YamlMap(JsonNode node, String path, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public String path() {
    throw new UnsupportedOperationException();
  }

  /** Adds a fault at a key of this mapping. */
  public void fault(String key, String message) {
    throw new UnsupportedOperationException();
  }

  public boolean has(String key) {
    throw new UnsupportedOperationException();
  }

  /** The keys in the order of the file. */
  public List<String> keys() {
    throw new UnsupportedOperationException();
  }

  /** The raw value; a fault and a missing node if there is none. */
  public JsonNode node(String key) {
    throw new UnsupportedOperationException();
  }

  public Optional<JsonNode> optionalNode(String key) {
    throw new UnsupportedOperationException();
  }

  public String text(String key) {
    throw new UnsupportedOperationException();
  }

  public Optional<String> optionalText(String key) {
    throw new UnsupportedOperationException();
  }

  public LocalDate date(String key) {
    throw new UnsupportedOperationException();
  }

  public Optional<LocalDate> optionalDate(String key) {
    throw new UnsupportedOperationException();
  }

  public <E extends Enum<E>> E code(String key, Class<E> type) {
    throw new UnsupportedOperationException();
  }

  public <E extends Enum<E>> E code(String key, Class<E> type, E otherwise) {
    throw new UnsupportedOperationException();
  }

  public boolean flag(String key, boolean otherwise) {
    throw new UnsupportedOperationException();
  }

  /** A list of texts; empty if the key is left out. */
  public List<String> texts(String key) {
    throw new UnsupportedOperationException();
  }

  /** A mapping of texts to texts, in the order of the file; empty if the key is left out. */
  public Map<String, String> textMap(String key) {
    throw new UnsupportedOperationException();
  }

  public YamlMap map(String key) {
    throw new UnsupportedOperationException();
  }

  public Optional<YamlMap> optionalMap(String key) {
    throw new UnsupportedOperationException();
  }

  /** A list of mappings; empty if the key is left out. */
  public List<YamlMap> maps(String key) {
    throw new UnsupportedOperationException();
  }

  /** A mapping of names to mappings, in the order of the file; empty if the key is left out. */
  public Map<String, YamlMap> entries(String key) {
    throw new UnsupportedOperationException();
  }

  /** Reports every key of this mapping that was never asked for. */
  public void done() {
    throw new UnsupportedOperationException();
  }
}
