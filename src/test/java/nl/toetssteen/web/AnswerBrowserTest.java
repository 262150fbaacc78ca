package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.browser.Accessibility;
import nl.toetssteen.browser.Chromium;
import nl.toetssteen.law.DecisionInfo;
import nl.toetssteen.rest.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From the start to a reasoned answer with the keys alone, on a small screen and a large one. */
class AnswerBrowserTest {

  private static final int SMALL = 320;
  private static final int LARGE = 1280;

  private static Chromium chromium;
  private static RunningServer server;

  private final List<String> complaints = new ArrayList<>();
  private Page page;

  @BeforeAll
  static void open() {
    chromium = Chromium.open();
    server = new RunningServer(new Pages(RunningServer.LAW));
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
      server.close();
    }
  }

  static Stream<Arguments> decisions() {
    return RunningServer.LAW.beslissingen().stream()
        .map(DecisionInfo::id)
        .flatMap(id -> Stream.of(Arguments.of(id, SMALL), Arguments.of(id, LARGE)));
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void leadsToAReasonedAnswer(String decision, int width) {
    KeyboardWalk walk = openCase("/", decision, width);
    assertThat(page.locator(".ts-conclusion__text").first().innerText()).isNotBlank();
    page.locator("#later [data-deel]").waitFor(gone());
    if (width == SMALL) {
      isAccessible();
    }

    walk.to("[data-deel=onderbouwing]").press("Enter");
    page.locator(".ts-decision").first().waitFor();
    assertThat(page.locator(".ts-rows__applied, .ts-rows .ts-tag").count()).isPositive();
    assertThat(page.locator(".ts-tree").count()).isPositive();
    if (width == SMALL) {
      isAccessible();
    }

    page.evaluate("window.scrollTo(0, 0); document.getElementById('inhoud').focus()");
    walk.to("button[value=redenen]").submit();
    assertThat(page.locator("#brief").innerText()).contains("Betreft: ", "Verantwoording");
    assertThat(page.locator("#gewoon").innerText()).contains("Wat is het antwoord?");
    isAccessible();
    assertThat(complaints).isEmpty();
  }

  @Test
  void unfoldsEverythingWithoutScrollingSideways() {
    openCase("/", "nareis", SMALL);
    page.locator("[data-deel=onderbouwing]").click();
    page.locator(".ts-decision").first().waitFor();
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");

    scrollsOnlyDown();
    page.setViewportSize(LARGE, 900);
    scrollsOnlyDown();
  }

  @Test
  void changesAnAnswerAndSaysWhatThatChanges() {
    KeyboardWalk walk = openCase("/", "dublin-ammr", LARGE);
    walk.to("button[value='vraag:treffer.soort']").submit();
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("stap");
    walk.to(".ts-step input[type=radio]:checked").press("ArrowDown");
    walk.to(".ts-step button[value=verder]").submit();

    assertThat(page.locator(".ts-change").innerText()).contains("Wat uw antwoord verandert");
    isAccessible();
  }

  @Test
  void comparesTwoDays() {
    KeyboardWalk walk = openCase("/", "dublin-ammr", SMALL);
    walk.to("button[value=vergelijk]").submit();
    isAccessible();
    walk.to("#peildatum").type("1-6-2027");
    walk.to("button[value='vergelijk:nu']").submit();

    assertThat(page.locator(".ts-sides").innerText())
        .contains("Peildatum 21 november 2026", "Peildatum 1 juni 2027");
    isAccessible();
    page.setViewportSize(LARGE, 900);
    isAccessible();
  }

  @Test
  void speaksEnglishAroundTheLaw() {
    openCase("/en/", "moratorium", LARGE);

    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    page.locator("#later [data-deel]").waitFor(gone());
    assertThat(page.locator("#later-titel").innerText()).startsWith("Timeline");
    isAccessible();
    page.locator(".ts-nav__button").click();
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("nl");
    assertThat(page.locator(".ts-given__row").count()).isPositive();
  }

  @Test
  void worksWithoutScripts() {
    page = chromium.pageWithoutScripts();
    page.navigate(server.uri("/").toString());
    load("nareis");
    assertThat(page.locator("svg.ts-timeline").count()).isZero();

    page.locator("button[value=later]").click();
    assertThat(page.locator("svg.ts-timeline").count()).isPositive();
    page.locator("button[value=tabellen]").click();
    assertThat(page.locator(".ts-rows").count()).isPositive();
  }

  private KeyboardWalk openCase(String start, String decision, int width) {
    page = chromium.page();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.setViewportSize(width, 900);
    page.navigate(server.uri(start).toString());
    KeyboardWalk walk = new KeyboardWalk(page);
    walk.to("main details summary").press("Enter").to("#bewaard");
    page.keyboard().insertText(Posts.example(decision));
    walk.to("button[value=open]:not(.ts-nav__button)").submit();
    return walk;
  }

  private void load(String decision) {
    page.locator("main details summary").click();
    page.locator("#bewaard").fill(Posts.example(decision));
    page.locator("main button[value=open]").click();
  }

  private static Locator.WaitForOptions gone() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
  }

  private void isAccessible() {
    assertThat(Accessibility.violations(page)).as(page.title()).isEmpty();
    scrollsOnlyDown();
  }

  private void scrollsOnlyDown() {
    Object overflow =
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
    assertThat(overflow).as("scrolls sideways: " + page.title()).isEqualTo(false);
  }
}
