package nl.toetssteen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Shows that the other browser tests can see what they look for. */
class ChromiumBrowserTest {

  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = Chromium.open();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void acceptsAnAccessiblePage() {
    Page page = chromium.page();
    page.setContent(
        """
        <!doctype html><html lang="nl"><title>Proef</title>
        <main><h1>Proef</h1><label>Datum <input inputmode="numeric"></label></main>
        """);

    assertThat(Accessibility.violations(page)).isEmpty();
    assertThat(page.title()).isEqualTo("Proef");
  }

  @Test
  void findsAFieldWithoutLabel() {
    Page page = chromium.page();
    page.setContent(
        """
        <!doctype html><html lang="nl"><title>Proef</title>
        <main><h1>Proef</h1><input></main>
        """);

    assertThat(Accessibility.violations(page)).singleElement().asString().startsWith("label:");
  }
}
