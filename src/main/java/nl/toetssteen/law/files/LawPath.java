package nl.toetssteen.law.files;

import java.util.regex.Pattern;

/** The form of a path to a law file: relative, forward slashes, plain names, an extension. */
public final class LawPath {
  private static final String NAME = "[A-Za-z0-9_-][A-Za-z0-9_.-]*";
  private static final Pattern FORM =
      Pattern.compile("(" + NAME + "/)*[A-Za-z0-9_-][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)+");

  private LawPath() {}

  /** Whether a path has this form. */
  public static boolean valid(String path) {
    return path.length() <= 300 && FORM.matcher(path).matches();
  }

  static String checked(String path) {
    if (!valid(path)) {
      throw new IllegalArgumentException(
          "Not a path to a law file: \"" + path + "\". Use a relative path such as rules/x.yaml.");
    }
    return path;
  }
}
