package nl.toetssteen.facts.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A path into a list: {@code kinderen[0]}, {@code kinderen[0].geboortedatum}, {@code
 * kinderen[].geboortedatum}.
 *
 * @param list name of the list
 * @param index of the item; null for every item
 * @param field of the item; null for all its fields
 */
record ItemPath(String list, @Nullable Integer index, @Nullable String field) {

  private static final Pattern FORM = Pattern.compile("(\\w+)\\[(\\d{0,3})](?:\\.(\\w+))?");

  static @Nullable ItemPath parse(String path) {
    if (path.indexOf('[') < 0) {
      return null;
    }
    Matcher matcher = FORM.matcher(path);
    if (!matcher.matches()) {
      return null;
    }
    String index = matcher.group(2);
    return new ItemPath(
        matcher.group(1), index.isEmpty() ? null : Integer.valueOf(index), matcher.group(3));
  }

  boolean covers(int itemIndex) {
    return index == null || index == itemIndex;
  }
}
