package nl.toetssteen.web;

import java.util.Arrays;
import java.util.List;

/** What a page asks about, as it travels in the page itself. */
final class Targets {

  static final String FIELD = "stap";

  private Targets() {}

  static String text(List<String> targets) {
    return String.join(" ", targets);
  }

  static List<String> parse(String text) {
    return Arrays.stream(text.split(" ", -1)).filter(target -> !target.isEmpty()).toList();
  }
}
