package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import nl.toetssteen.browser.Accessibility;
import nl.toetssteen.browser.Chromium;
import nl.toetssteen.rest.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The law browser and the pages about proposals in a real browser. */
class LawBrowserTest {

  private static final Path CASES = Path.of("src/test/cases/moratorium");

  private static Chromium chromium;
  private static RunningServer server;

  @BeforeAll
  static void open() {
    chromium = Chromium.open();
    server = new RunningServer(new Pages(RunningServer.LAW, CASES.getParent()));
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
      server.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/recht",
        "/recht?op=31-2-2026",
        "/recht?op=1-1-2020&toon=onzeker",
        "/recht/regelingen/buwav",
        "/recht/beslissingen/moratorium",
        "/recht/tabellen/nareis/gronden/derde-land-2026-06-12",
        "/recht/regels/nareis/mvv.drl",
        "/registers/moratoria",
        "/voorstellen",
        "/voorstellen/voorbeeld-moratorium",
        "/voorstellen/asielnoodmaatregelen",
        "/en/recht",
        "/en/voorstellen/rwn-b1",
        "/nergens"
      })
  void everyPageIsAccessible(String path) {
    Page page = chromium.page();
    page.setViewportSize(320, 900);
    page.navigate(server.uri(path).toString());
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    isAccessible(page);
    page.setViewportSize(1280, 900);
    isAccessible(page);
  }

  @Test
  void leadsFromTheLawToATableByKeyboard() {
    Page page = chromium.page();
    page.navigate(server.uri("/").toString());
    KeyboardWalk walk = new KeyboardWalk(page);
    walk.to(".ts-nav a[href='/recht']").submit();
    walk.to("a[href^='/recht/beslissingen/moratorium']").submit();
    walk.to("a[href^='/recht/tabellen/moratorium']").submit();

    assertThat(page.locator(".ts-rows tbody tr").count()).isPositive();
  }

  private static void isAccessible(Page page) {
    assertThat(Accessibility.violations(page)).as(page.url()).isEmpty();
    Object overflow =
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
    assertThat(overflow).as("scrolls sideways: " + page.url()).isEqualTo(false);
  }
}
