package nl.toetssteen.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Chromium of this machine. Without one a test is skipped, unless the system property {@code
 * toetssteen.browser} is {@code verplicht}: then it fails.
 */
public final class Chromium implements AutoCloseable {

  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  // Without these it looks for the hosts of its maker at every start
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path executable) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(QUIET));
  }

  public static Chromium open() {
    return new Chromium(find().orElseGet(Chromium::missing));
  }

  /** A page in a context of its own: no cookies or storage of an earlier test. */
  public Page page() {
    return browser.newContext(new Browser.NewContextOptions().setLocale("nl-NL")).newPage();
  }

  /** A page that runs no scripts. */
  public Page pageWithoutScripts() {
    return browser
        .newContext(new Browser.NewContextOptions().setLocale("nl-NL").setJavaScriptEnabled(false))
        .newPage();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Optional<Path> find() {
    String named = System.getProperty("toetssteen.chromium");
    List<String> places = named == null ? PLACES : List.of(named);
    return places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }

  private static Path missing() {
    String message =
        "No Chromium found (looked in "
            + PLACES
            + ").\nInstall it, or name it with -Dtoetssteen.chromium=/path/to/chromium.";
    if ("verplicht".equals(System.getProperty("toetssteen.browser"))) {
      return fail(message);
    }
    return abort(message);
  }
}
