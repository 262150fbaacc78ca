package nl.toetssteen.web.form;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of a form as a browser sent them. */
public final class FormData {

  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  private FormData() {}

  /** No fields at all. */
  public static FormData empty() {
    return new FormData();
  }

  /** Reads {@code application/x-www-form-urlencoded} in UTF-8. */
  public static FormData parse(byte[] body) {
    FormData form = new FormData();
    for (String pair : new String(body, StandardCharsets.UTF_8).split("&", -1)) {
      int is = pair.indexOf('=');
      if (is > 0) {
        form.add(decode(pair.substring(0, is)), decode(pair.substring(is + 1)));
      }
    }
    return form;
  }

  /** The names in the order of the form. */
  public Set<String> names() {
    return fields.keySet();
  }

  /** The first value of this name, without white space around it; empty if there is none. */
  public String text(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? "" : values.get(0).strip();
  }

  /** All values of this name. */
  public List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  private void add(String name, String value) {
    fields.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return ""; // no browser sends a broken escape
    }
  }
}
