package nl.toetssteen.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the headers that say which forms a caller sends and accepts (RFC 9110). */
final class MediaTypes {

  private MediaTypes() {}

  /** Whether a caller with this Accept header takes this media type. */
  static boolean accepted(@Nullable String accept, String mediaType) {
    if (accept == null || accept.isBlank()) {
      return true;
    }
    String major = mediaType.substring(0, mediaType.indexOf('/'));
    List<Range> ranges = Arrays.stream(accept.split(",", -1)).map(Range::of).toList();
    // The most specific range decides, so that it can refuse what a wildcard takes
    for (String name : List.of(mediaType, major + "/*", "*/*")) {
      Optional<Range> range = ranges.stream().filter(r -> r.name().equals(name)).findFirst();
      if (range.isPresent()) {
        return range.get().quality() > 0;
      }
    }
    return false;
  }

  /** Whether this Content-Type is JSON in UTF-8. */
  static boolean isJson(@Nullable String contentType) {
    if (contentType == null) {
      return false;
    }
    String[] parts = contentType.toLowerCase(Locale.ROOT).replace(" ", "").split(";", -1);
    return parts[0].equals("application/json")
        && Arrays.stream(parts)
            .skip(1)
            .filter(part -> part.startsWith("charset="))
            .allMatch(part -> part.replace("\"", "").equals("charset=utf-8"));
  }

  private record Range(String name, double quality) {

    static Range of(String text) {
      String[] parts = text.toLowerCase(Locale.ROOT).replace(" ", "").split(";", -1);
      double quality =
          Arrays.stream(parts)
              .filter(part -> part.startsWith("q="))
              .findFirst()
              .map(part -> quality(part.substring(2)))
              .orElse(1.0);
      return new Range(parts[0], quality);
    }

    private static double quality(String text) {
      try {
        return Double.parseDouble(text);
      } catch (NumberFormatException e) {
        return 0;
      }
    }
  }
}
