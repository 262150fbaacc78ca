package nl.toetssteen.facts.reading;

/** Paths into a request that are safe to show: bounded, and without control characters. */
final class JsonPaths {

  private static final int MAX_NAME = 60;
  private static final int MAX_PATH = 300;

  private JsonPaths() {}

  static String field(String parent, String name) {
    String shown = printable(name.length() > MAX_NAME ? name.substring(0, MAX_NAME) + "…" : name);
    return bounded(parent.isEmpty() ? shown : parent + "." + shown);
  }

  static String item(String parent, int index) {
    return bounded(parent + "[" + index + "]");
  }

  private static String bounded(String path) {
    return path.length() > MAX_PATH ? path.substring(0, MAX_PATH) + "…" : path;
  }

  private static String printable(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHidden(text.charAt(i))) {
        return masked(text);
      }
    }
    return text;
  }

  private static boolean isHidden(char c) {
    return Character.isISOControl(c) || Character.isSurrogate(c);
  }

  private static String masked(String text) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      shown.append(isHidden(c) ? '?' : c);
    }
    return shown.toString();
  }
}
