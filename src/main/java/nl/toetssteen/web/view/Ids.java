package nl.toetssteen.web.view;

/** Ids of elements on a page. */
public final class Ids {

  private Ids() {}

  static String field(String path) {
    return "veld-" + path.replaceAll("[^A-Za-z0-9]+", "-");
  }

  /** A text as it may stand in an id. */
  public static String plain(String text) {
    return text.replaceAll("[^A-Za-z0-9]+", "-");
  }

  static String given(String path) {
    return "gegeven-" + path.replaceAll("[^A-Za-z0-9]+", "-");
  }
}
