package nl.toetssteen.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.toetssteen.rest.RunningServer;

/** Sends forms as a browser does. */
final class Posts {

  private static final String FORM = "application/x-www-form-urlencoded";

  private Posts() {}

  static HttpResponse<String> send(RunningServer server, String path, String... fields) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      body.append(i == 0 ? "" : "&")
          .append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], UTF_8));
    }
    return server.post(path, FORM, body.toString().getBytes(UTF_8));
  }

  /** The text of a page, with entities as their signs. */
  static String text(HttpResponse<String> page) {
    return page.body().replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
  }

  /** The example of a decision that comes with the documentation. */
  static String example(String decision) {
    try {
      return Files.readString(Path.of("docs/voorbeelden", decision + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
