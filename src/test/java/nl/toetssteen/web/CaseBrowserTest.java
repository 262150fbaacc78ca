package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.browser.Accessibility;
import nl.toetssteen.browser.Chromium;
import nl.toetssteen.law.DecisionInfo;
import nl.toetssteen.rest.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A caseworker fills in a case in a real browser: by mouse, by keyboard, and on a small screen. */
class CaseBrowserTest {

  private static final int LITTLE = 320;

  private static Chromium chromium;
  private static RunningServer server;

  private final List<String> complaints = new ArrayList<>();
  private Page page;
  private CasePageDriver driver;

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

  @BeforeEach
  void goToTheBeginning() {
    page = chromium.page();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.navigate(server.uri("/").toString());
    driver = new CasePageDriver(page);
  }

  @ParameterizedTest
  @ValueSource(ints = {LITTLE, 1280})
  void asksUntilThereIsAnAnswer(int width) {
    page.setViewportSize(width, 900);
    isAccessible();
    driver.begin("naturalisatie", "21-11-2026");
    isAccessible();

    // What is wide enough for a small screen was looked at there, question by question
    driver.answerAll("1-2-2020", width == LITTLE ? this::isAccessible : () -> {});

    assertThat(page.locator(".ts-conclusion[role=status]").innerText()).contains("Beslist");
    assertThat(driver.headings()).contains("Er zijn geen vragen meer");
    assertThat(page.locator(".ts-conditions tbody tr").count()).isPositive();
    page.locator("svg.ts-timeline").first().waitFor();
    isAccessible();
    assertThat(complaints).isEmpty();
  }

  static List<String> decisions() {
    return RunningServer.LAW.beslissingen().stream().map(DecisionInfo::id).toList();
  }

  /** A few steps of every decision; whole walks take long. */
  @ParameterizedTest
  @MethodSource("decisions")
  void everyDecisionCanBeAsked(String decision) {
    page.setViewportSize(LITTLE, 900);
    driver.begin(decision, "21-11-2026");
    for (int i = 0; i < 4 && !driver.done(); i++) {
      isAccessible();
      driver.answer("1-2-2020");
    }

    isAccessible();
    assertThat(page.locator("#fouten").count()).isZero();
    assertThat(page.locator(".ts-given__row").count()).isPositive();
    assertThat(page.locator(".ts-conclusion__text").first().innerText()).isNotBlank();
    assertThat(complaints).isEmpty();
  }

  @Test
  void saysWhatIsWrongAndLeadsToTheField() {
    driver.begin("naturalisatie", "31-2-2026");

    isAccessible();
    assertThat(page.title()).startsWith("Fout: ");
    page.locator("#fouten a").click();
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("peildatum");
    assertThat(page.locator("#peildatum").inputValue()).isEmpty();
  }

  @Test
  void takesAnAnswerBack() {
    driver.begin("naturalisatie", "21-11-2026");
    driver.answer("1-2-2020");

    page.locator(".ts-given button[value^='vraag:']").first().click();
    isAccessible();
    assertThat(page.locator(".ts-step button").allInnerTexts()).contains("Annuleren");
    page.locator(".ts-step input[value='@onbekend']").first().check();
    page.locator(".ts-step input:not([type=checkbox]):not([type=radio])").last().fill("");
    driver.press("verder");

    assertThat(page.locator("#fouten").count()).isZero();
    assertThat(page.locator(".ts-conclusion").first().innerText()).contains("gegevens");
  }

  @Test
  void fillsInAListItemByItem() {
    driver.begin("naturalisatie", "21-11-2026");
    page.locator("summary", new Page.LocatorOptions().setHasText("Wat nog ontbreekt")).click();
    page.locator("button[value='vraag:verblijfstitels']").click();
    isAccessible();

    page.locator(".ts-add select").first().selectOption("VW8A");
    page.locator(".ts-add .ts-input--datum").first().fill("1 februari 2021");
    driver.press("toevoegen:verblijfstitels");
    isAccessible();
    assertThat(page.locator(".ts-items__item").innerText())
        .contains("Verblijfstitel 1", "van: 1 februari 2021");

    driver.press("volledig:verblijfstitels");
    assertThat(page.locator(".ts-given").innerText()).contains("1 opgegeven, dit is alles");
  }

  @Test
  void refusesAnEndBeforeTheStart() {
    driver.begin("naturalisatie", "21-11-2026");
    page.locator("summary", new Page.LocatorOptions().setHasText("Wat nog ontbreekt")).click();
    page.locator("button[value='vraag:verblijfstitels']").click();
    page.locator(".ts-add .ts-input--datum").nth(0).fill("1-2-2021");
    page.locator(".ts-add .ts-input--datum").nth(1).fill("1-2-2020");
    driver.press("toevoegen:verblijfstitels");

    isAccessible();
    assertThat(page.locator("#fouten").innerText())
        .contains("Er is een fout")
        .contains("\"Verblijfstitel 1: van\" (1 februari 2021) ligt na");
    assertThat(page.locator(".ts-add .ts-input--datum").nth(0).inputValue()).isEqualTo("1-2-2021");
    page.locator("#fouten a").click();
    assertThat(page.evaluate("document.activeElement.getAttribute('aria-invalid')"))
        .isEqualTo("true");
  }

  @Test
  void needsNoMouse() {
    KeyboardWalk walk = new KeyboardWalk(page);
    walk.to("#beslissing-naturalisatie")
        .press("Space")
        .to("#peildatum")
        .type("21-11-2026")
        .submit();
    for (int i = 0; i < 5 && !driver.done(); i++) {
      walk.answerStep();
    }

    assertThat(driver.headings().get(0)).isNotEqualTo("Een zaak toetsen");
    assertThat(page.locator("#fouten").count()).isZero();
    assertThat(page.locator(".ts-given__row").count()).isPositive();
    walk.to(".ts-conditions details summary").press("Enter");
    assertThat(page.locator(".ts-conditions details[open]").count()).isEqualTo(1);
  }

  private void isAccessible() {
    assertThat(Accessibility.violations(page)).as(page.title()).isEmpty();
    Object overflow =
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
    assertThat(overflow).as("scrolls sideways: " + page.title()).isEqualTo(false);
  }
}
