package nl.toetssteen.prestaties;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page in which the stretches between two marks are rewritten. */
final class Report {
  private Report() {}

  static void replace(Path page, String name, String section) throws IOException {
    String begin = "<!-- begin " + name + " -->";
    String end = "<!-- einde " + name + " -->";
    String text = Files.readString(page);
    int from = text.indexOf(begin);
    int to = text.indexOf(end);
    if (from < 0 || to < from) {
      throw new IllegalStateException(page + " lacks the marks " + begin + " and " + end);
    }
    Files.writeString(
        page,
        text.substring(0, from + begin.length())
            + "\n"
            + section.strip()
            + "\n"
            + text.substring(to));
  }
}
