package nl.toetssteen.facts.reading;

import java.util.List;
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

  private static final int MOST_DIGITS = 3;

  /** Null for what is no such path. Taken apart by hand: it is asked for at every turn. */
  static @Nullable ItemPath parse(String path) {
    int open = path.indexOf('[');
    if (open < 1) {
      return null;
    }
    int close = path.indexOf(']', open + 1);
    if (close < 0 || close - open - 1 > MOST_DIGITS) {
      return null;
    }
    boolean item = close == path.length() - 1;
    boolean field = !item && path.charAt(close + 1) == '.' && close + 2 < path.length();
    if (!(item || field)
        || !isWord(path, 0, open)
        || !isNumber(path, open + 1, close)
        || field && !isWord(path, close + 2, path.length())) {
      return null;
    }
    return new ItemPath(
        path.substring(0, open),
        close == open + 1 ? null : Integer.valueOf(path.substring(open + 1, close)),
        field ? path.substring(close + 2) : null);
  }

  private static boolean isWord(String path, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = path.charAt(i);
      if (!(c == '_' || isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumber(String path, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isDigit(path.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Those of the items that it is a path to. */
  <T> List<T> of(List<T> items) {
    if (index == null) {
      return items;
    }
    return index < items.size() ? List.of(items.get(index)) : List.of();
  }
}
