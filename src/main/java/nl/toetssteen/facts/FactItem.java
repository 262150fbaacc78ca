package nl.toetssteen.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One item of a list of facts.
 *
 * @param path its place, such as {@code kinderen[0]}
 * @param ref the caller's own opaque reference, given back unchanged
 * @param values per variable ({@code kind geboortedatum}), in the order of the declaration
 * @param record the item as rules see it; null where the list declares no record
 */
public record FactItem(
    String path, @Nullable String ref, Map<String, Value> values, @Nullable Lijstitem record) {

  public FactItem {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
