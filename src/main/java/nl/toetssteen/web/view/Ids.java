package nl.toetssteen.web.view;

/** Ids of elements on a page. */
final class Ids {

  private Ids() {}

  static String field(String path) {
    return "veld-" + path.replaceAll("[^A-Za-z0-9]+", "-");
  }

  static String given(String path) {
    return "gegeven-" + path.replaceAll("[^A-Za-z0-9]+", "-");
  }
}
