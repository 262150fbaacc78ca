package nl.toetssteen.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe-core finds against WCAG 2.2 AA and its own best practices. */
public final class Accessibility {

  private static final String AXE = read("/axe/axe.min.js");
  private static final String RUN =
      """
      async () => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const result = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
        return result.violations.flatMap(v =>
            v.nodes.map(n => v.id + ': ' + v.help + ' at ' + n.target.join(' ')));
      }
      """;

  private Accessibility() {}

  @SuppressWarnings("unchecked")
  public static List<String> violations(Page page) {
    page.evaluate(AXE);
    return (List<String>) page.evaluate(RUN);
  }

  private static String read(String resource) {
    try (InputStream stream = Accessibility.class.getResourceAsStream(resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
