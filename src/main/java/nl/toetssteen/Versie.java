package nl.toetssteen;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version, as the build writes it. */
final class Versie {
  static final String NUMMER = read();

  private Versie() {}

  private static String read() {
    try (InputStream in = Versie.class.getResourceAsStream("/toetssteen.properties")) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      return properties.getProperty("versie", "onbekend");
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read toetssteen.properties", e);
    }
  }
}
